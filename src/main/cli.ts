import { readConfig } from "../platform/config.ts";
import { FolderInUse } from "../platform/database/embedded-lock.ts";
import { NewerDatabase } from "../platform/database/migrate.ts";
import { UnfitLogin } from "../platform/database/postgres.ts";
import { UnfitKey } from "../platform/keys.ts";
import { type Command, type Given, helpOf, Refused, readOptions, WrongUsage } from "./cli/command.ts";
import { commands } from "./cli/commands.ts";
import { sentenceOfSurroundings } from "./cli/surroundings.ts";
import { CannotStart } from "./installation.ts";
import { productVersion } from "./product-version.ts";
import { projectRoot } from "./project-root.ts";

const overview = (shown: readonly Command[] = commands): string =>
  [
    "bin/trede COMMAND [OPTIONS]",
    "",
    ...shown.map((command) => `  ${`${command.name} ${command.arguments}`.padEnd(34)} ${command.summary}`),
    "",
    "bin/trede COMMAND --help tells more. Exit: 0 done, 1 refused, 2 wrong usage.",
  ].join("\n");

const commandIn = (argv: readonly string[]): { command: Command; rest: readonly string[] } | undefined => {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(" ");
    const command = commands.find((each) => each.name === name);
    if (command !== undefined) return { command, rest: argv.slice(words) };
  }
  return undefined;
};

const given = (): Omit<Given, "options" | "rest"> => {
  const config = readConfig(process.env, projectRoot);
  if (!config.ok) throw new Refused(config.refusal.faults.join("\n"));
  const isTerminal = process.stderr.isTTY === true;
  return {
    config: config.value,
    print: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => void (isTerminal && process.stderr.write(`\r\u001b[K${text}`)),
  };
};

const run = async (argv: readonly string[]): Promise<void> => {
  const [first] = argv;
  if (first === undefined) throw new WrongUsage(overview());
  if (["--help", "-h", "help"].includes(first)) return void process.stdout.write(`${overview()}\n`);
  if (["--version", "-V"].includes(first)) return void process.stdout.write(`${productVersion}\n`);
  // "figures --help" tells of everything about figures
  const group = commands.filter(({ name }) => name.startsWith(`${argv[0]} `));
  if (["--help", "-h"].includes(argv[1] ?? "") && group.length > 0)
    return void process.stdout.write(`${overview(group)}\n`);
  const found = commandIn(argv);
  if (found === undefined)
    throw new WrongUsage(`There is no command "${argv.slice(0, 2).join(" ")}".\n\n${overview()}`);
  const { help, ...read } = readOptions(found.command, found.rest);
  if (help) return void process.stdout.write(`${helpOf(found.command)}\n`);
  await found.command.run({ ...given(), ...read });
};

const sentenceOf = (error: unknown): string | undefined => {
  for (const kind of [Refused, WrongUsage, CannotStart, FolderInUse, NewerDatabase, UnfitLogin, UnfitKey])
    if (error instanceof kind) return error.message;
  return sentenceOfSurroundings(error);
};

/** A fault of the program shows its stack; what somebody can mend shows a sentence. */
const exitCodeFor = (error: unknown): number => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${sentenceOf(error) ?? stack}\n`);
  return error instanceof WrongUsage ? 2 : 1;
};

// "import list | head -1": who reads has seen enough, and what is at work ends as it would have
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

run(process.argv.slice(2)).then(
  () => {
    process.exitCode ??= 0;
  },
  (error: unknown) => {
    process.exitCode = exitCodeFor(error);
  },
);
