import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { scanWith } from "./scan.ts";

const shell = (script: string, limitMs?: number) => scanWith(["/bin/sh", "-c", script], limitMs);
const content = Buffer.alloc(300_000, "x");

test("0 is clean, 1 infected, and any other end not scanned", async () => {
  assert.equal(await shell("cat > /dev/null; exit 0")(content), "clean");
  assert.equal(await shell("cat > /dev/null; exit 1")(content), "infected");
  assert.equal(await shell("cat > /dev/null; exit 2")(content), "not-scanned");
});

test("a program that reads no further, that is not there or that takes too long", async () => {
  assert.equal(await shell("exit 1")(content), "infected");
  assert.equal(await scanWith(["/nowhere/scanner"])(content), "not-scanned");
  assert.equal(await scanWith(["/bin/sleep", "20"], 50)(content), "not-scanned");
});

test("the program gets the content as it is, and nothing of our environment", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "trede-scan-"));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.equal(await shell(`cat > ${folder}/got; env | grep -c TREDE_ > ${folder}/env; exit 0`)(content), "clean");
  assert.deepEqual(readFileSync(join(folder, "got")), content);
  assert.equal(readFileSync(join(folder, "env"), "utf8").trim(), "0");
});
