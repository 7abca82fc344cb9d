import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceFile } from "./source.ts";

const root = join(import.meta.dirname, "../../..");

const readFolder = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|sql)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, "utf8") }));

/** The sources of this checkout, as the architecture test reads them. */
export const readTree = (): readonly SourceFile[] => ["src", "migrations"].flatMap(readFolder);
