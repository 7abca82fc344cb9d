import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./project.mjs";

/** The files under a folder of the project, as paths from its root, sorted; none when there is no such folder. */
export const filesUnder = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .toSorted()
    : [];
