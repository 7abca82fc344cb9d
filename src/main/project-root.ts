import { fileURLToPath } from "node:url";

/** The folder this checkout lies in; data, built screens and mappings are found from here, wherever a command is given. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
