import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readConfig } from "../../platform/config.ts";
import { readOptions, WrongUsage } from "./command.ts";
import { commands } from "./commands.ts";

const wrong: readonly (readonly [string, readonly string[]])[] = [
  ["figures cohort", ["--from", "2002-01-01"]],
  ["figures cohort", ["--from", "2002-01-32", "--until", "2002-07-01", "--exit-by", "2003-06-30"]],
  ["figures difference", ["--from", "2002-01-01", "--until", "2002-07-01", "--exit-by", "2003-06-30"]],
  ["import revoke", []],
  ["import apply", ["first"]],
  ["import faults", []],
  ["import benefits", []],
  ["demo", ["--clients", "many"]],
];

for (const [name, argv] of wrong)
  test(`bin/trede ${[name, ...argv].join(" ")} is wrong usage, whoever has the database: it is not opened`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "trede-usage-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const config = readConfig({ TREDE_DATA: join(folder, "data") }, folder);
    assert.ok(config.ok);
    const command = commands.find((each) => each.name === name);
    assert.ok(command);
    const silent = { print: () => undefined, say: () => undefined, progress: () => undefined };
    const given = { config: config.value, ...readOptions(command, argv), ...silent };
    await assert.rejects(async () => command.run(given), WrongUsage);
    assert.ok(!existsSync(join(folder, "data")));
  });
