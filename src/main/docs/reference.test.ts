import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { drifted, leftOver } from "./drift.ts";
import { codePages, schemaName } from "./reference.ts";

test("docs/reference says what the code says; npm run docs writes it anew", async () => {
  assert.deepEqual(drifted(await codePages()), []);
});

test("docs/reference holds nothing that is not made", async () => {
  assert.deepEqual(leftOver([...(await codePages()).map(({ name }) => name), schemaName]), []);
});

test("a page that was changed, one that is not there and one that nothing makes are told by their place", () => {
  const root = mkdtempSync(join(tmpdir(), "trede-docs-"));
  try {
    mkdirSync(join(root, "docs/reference"), { recursive: true });
    for (const [name, text] of [
      ["same.md", "same\n"],
      ["changed.md", "by hand\n"],
      ["old.md", "old\n"],
    ] as const)
      writeFileSync(join(root, "docs/reference", name), text);
    const pages = ["same", "changed", "new"].map((name) => ({ name: `${name}.md`, text: `${name}\n` }));
    assert.deepEqual(drifted(pages, root), ["docs/reference/changed.md", "docs/reference/new.md"]);
    const names = pages.map(({ name }) => name);
    assert.deepEqual(leftOver(names, root), ["docs/reference/old.md"]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
