import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { databaseKind } from "../../../platform/testing/test-database.ts";
import { loadPolicy } from "../settings-store.ts";
import { aCommissioner, type TestCommissioner } from "../testing/a-commissioner.ts";
import { changeSetting } from "./settings.ts";

const from = day("2026-01-01");

const change = ({ run }: TestCommissioner, key: string, value: unknown, validFrom = from): Promise<string> =>
  run(async (tx, given) => {
    const changed = await changeSetting(tx, { key, validFrom, value }, given);
    // on the embedded database one change simply waits for the other
    if (databaseKind === "server") await setTimeout(50);
    return changed.ok ? "changed" : changed.refusal.code;
  });

const label = { nl: "Wij", en: "Wij" };

test("a value that can't be is refused and leaves nothing; a key that is none too", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await change(commissioner, "offerWithin", "P99999Y"), "invalid-value");
  assert.equal(await change(commissioner, "offerWithin", "P0D"), "invalid-value");
  assert.equal(await change(commissioner, "offerWithim", "P8W"), "unknown-setting");
  assert.equal((await commissioner.run(loadPolicy)).version, 0);
});

test("an assistance scheme that is in no list is refused, from whichever of the two settings it would come", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await change(commissioner, "assistanceSchemes", ["wij"]), "unknown-scheme");
  assert.equal(await change(commissioner, "schemes", { wij: label }), "unknown-scheme");
  const { schemes } = (await commissioner.run(loadPolicy)).on(from);
  assert.equal(await change(commissioner, "schemes", { ...schemes, wij: label }), "changed");
  assert.equal(await change(commissioner, "assistanceSchemes", ["wij"]), "changed");
  assert.equal(await change(commissioner, "schemes", { ...schemes }), "unknown-scheme");
});

test("two changes at once that only together go wrong: one of them is refused", async () => {
  const commissioner = await aCommissioner();
  const { ww: _, ...withoutWw } = (await commissioner.run(loadPolicy)).on(from).schemes;
  const both = [
    change(commissioner, "schemes", withoutWw),
    change(commissioner, "assistanceSchemes", ["social-assistance", "ww"]),
  ];
  assert.deepEqual((await Promise.all(both)).toSorted(), ["changed", "unknown-scheme"]);
});
