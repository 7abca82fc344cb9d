import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const product = new URL("./product.ts", import.meta.url).href;

/** What a process leaves of its products among the temporary files, and what it said last. */
const leftBy = (script: string): { readonly left: readonly string[]; readonly said: string } => {
  const home = mkdtempSync(join(tmpdir(), "trede-leaves-"));
  try {
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      env: { ...process.env, TMPDIR: home },
      encoding: "utf8",
    });
    return { left: readdirSync(home).filter((name) => name.startsWith("trede-journey-")), said: stderr };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

test("a product that does not start leaves no database and no keys behind", () => {
  const { left, said } = leftBy(`
    import { startProduct } from ${JSON.stringify(product)};
    await startProduct({ settings: { TREDE_LOG_LEVEL: "no such level" } });
  `);
  assert.match(said, /the product stopped/);
  assert.deepEqual(left, []);
});

test("nor does one that a failed journey never stopped", () => {
  const { left, said } = leftBy(`
    import { startProduct } from ${JSON.stringify(product)};
    await startProduct();
    throw new Error("the journey failed");
  `);
  assert.match(said, /the journey failed/);
  assert.deepEqual(left, []);
});
