import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEmbedded } from "../platform/database/embedded.ts";
import { migrate } from "../platform/database/migrate.ts";
import { drifted, leftOver } from "./docs/drift.ts";
import { type Page, placeOf } from "./docs/page.ts";
import { codePages, databasePage } from "./docs/reference.ts";
import { projectRoot } from "./project-root.ts";

/** npm run docs [-- --check] : writes docs/reference from the code; with --check only tells what differs, exit 1. */
const { values } = parseArgs({ options: { check: { type: "boolean" } } });

const allPages = async (): Promise<Page[]> => {
  const database = await openEmbedded({ folder: null });
  try {
    await migrate(database);
    return [...(await codePages()), await databasePage(database)];
  } finally {
    await database.close();
  }
};

const pages = await allPages();
const old = leftOver(pages.map(({ name }) => name));
const different = drifted(pages);
if (values.check === true) {
  for (const place of different) console.error(`${place} is not what the code says.`);
  for (const place of old) console.error(`${place} is made by nothing.`);
  if (different.length + old.length > 0) console.error("Run: npm run docs");
  process.exitCode = different.length + old.length > 0 ? 1 : 0;
} else {
  mkdirSync(join(projectRoot, "docs/reference"), { recursive: true });
  for (const page of pages)
    if (different.includes(placeOf(page))) writeFileSync(join(projectRoot, placeOf(page)), page.text);
  for (const place of old) rmSync(join(projectRoot, place));
  for (const place of [...different, ...old]) console.log(place);
  console.log(`${pages.length} pages in docs/reference; ${different.length + old.length} changed.`);
}
