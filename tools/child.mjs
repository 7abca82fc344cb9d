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
 * signals on to it. Gives `{ code, signal }`: how it ended.
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", cwd: root, ...options });
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
    child.once("exit", (code, signal) => {
      forget();
      resolve({ code, signal });
    });
  });

/** Ends this process the way its child ended, so that whoever started us sees no difference. */
export const endLike = ({ code, signal }) => {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
};
