import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { type Page, placeOf } from "./page.ts";

/** The pages that stand in docs/reference and are no longer what the code says, or are not there; by their place. */
export const drifted = (pages: readonly Page[], root = projectRoot): string[] =>
  pages.filter((page) => readPage(page, root) !== page.text).map(placeOf);

/** Files in docs/reference that nothing makes any more. */
export const leftOver = (names: readonly string[], root = projectRoot): string[] => {
  const folder = join(root, "docs/reference");
  const there = existsSync(folder) ? readdirSync(folder) : [];
  return there.filter((name) => !names.includes(name)).map((name) => placeOf({ name }));
};

const readPage = (page: Page, root: string): string | undefined => {
  const file = join(root, placeOf(page));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};
