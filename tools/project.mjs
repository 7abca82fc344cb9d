// Plain JavaScript for Node 20, as all of tools/: it runs before anything is installed.
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of this checkout, wherever the command was called from. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** Something the person at the keyboard can do something about: one sentence, no stack trace. */
export class Refusal extends Error {}

export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a tool to its end. A refusal becomes a sentence and exit 1; anything else is a fault of ours and shows its stack. */
export const runTool = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
};

/** Whether this file was started as a command, also by way of a symbolic link; else it was imported. */
export const isCommand = (filename) => existsSync(process.argv[1] ?? "") && realpathSync(process.argv[1]) === filename;
