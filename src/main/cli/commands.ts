import { accessCommands } from "./access-commands.ts";
import type { Command } from "./command.ts";
import { dataCommands } from "./data-commands.ts";
import { demoCommands } from "./demo-commands.ts";
import { figuresCommands } from "./figures-commands.ts";
import { importCommands } from "./import-commands.ts";
import { keepingCommands } from "./keeping-commands.ts";
import { occupationCommands } from "./occupation-commands.ts";
import { providerCommands } from "./provider-commands.ts";
import { serverCommands } from "./server-commands.ts";

/** Everything bin/trede can do. */
export const commands: readonly Command[] = [
  ...serverCommands,
  ...accessCommands,
  ...providerCommands,
  ...occupationCommands,
  ...importCommands,
  ...figuresCommands,
  ...dataCommands,
  ...keepingCommands,
  ...demoCommands,
];
