import { type Command, helpOf } from "../cli/command.ts";
import { commands } from "../cli/commands.ts";
import { markdown, type Page } from "./page.ts";

const about = `What \`bin/trede\` can do. The result goes to stdout, everything else to stderr. Exit code 0: done; 1: refused, with a sentence that says why; 2: not
given as its help says. With one commissioner in the database no \`--commissioner\` is needed. Which database and key are used is said by the
environment ([settings](settings.md)).`;

const helpPart = (command: Command): string => `## ${command.name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``;

/** The help of every command, as `--help` prints it. */
export const commandsPage = (): Page => ({
  name: "commands.md",
  text: markdown("Commands", about, ...commands.map(helpPart)),
});
