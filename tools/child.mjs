import { spawn } from "node:child_process";
import { root } from "./project.mjs";

const running = new Set();

/** Ctrl-C in a terminal reaches the whole process group, so the child has it already; a second one would mean "now, at once". */
const hasTerminal = () => process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;

const passOn = (signal) => {
  if (signal === "SIGINT" && hasTerminal()) return;
  for (const child of running) child.kill(signal);
};

/**
 * Runs a command on our own input and output, from the root of the project unless told otherwise, and passes our
 * signals on to it. `beside` others it says all it has to say when it ends. Gives `{ code, signal }`: how it ended.
 */
export const run = (command, args, { beside = false, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = beside ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(command, args, { stdio, cwd: root, ...options });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, passOn);
    running.add(child);
    const forget = () => {
      running.delete(child);
      if (running.size === 0) for (const signal of signals) process.off(signal, passOn);
    };
    child.once("error", (error) => {
      forget();
      reject(error);
    });
    // what it said last may come after its end
    child.once("close", (code, signal) => {
      forget();
      process.stdout.write(Buffer.concat(said));
      resolve({ code, signal });
    });
  });

/** Ends this process the way its child ended, so that whoever started us sees no difference. */
export const endLike = ({ code, signal }) => {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
};
