import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedLadders } from "../../../../contexts/access/api.ts";
import { moved } from "../moved.ts";
import { aNewRung, readLadder, type TypedRung, typedLadderOf } from "./form.ts";

const hoeksch = typedLadderOf(shippedLadders["hoeksche-waard"]);

for (const [name, ladder] of Object.entries(shippedLadders))
  test(`the ladder ${name} reads back as it was`, () => {
    const read = readLadder(typedLadderOf(ladder));
    assert.deepEqual(read.ok && read.value, ladder);
  });

test("a ladder is typed from the top down", () => {
  assert.deepEqual(
    hoeksch.rungs.map(({ code }) => code),
    ["mediation", "learn-work", "participation"],
  );
  const up = moved(hoeksch.rungs, 1, -1);
  assert.equal(up[0]?.code, "learn-work");
  assert.equal(moved(hoeksch.rungs, 0, -1), hoeksch.rungs);
});

const faultsOf = (different: Partial<TypedRung>): string[] => {
  const [first, ...others] = hoeksch.rungs as readonly [TypedRung, ...TypedRung[]];
  const read = readLadder({ ...hoeksch, rungs: [{ ...first, ...different }, ...others] });
  return read.ok ? [] : Object.entries(read.refusal.faults).map(([field, fault]) => `${field} ${fault}`);
};
const months = (number: string) => ({ number, unit: "M" as const });
const { row } = hoeksch.rungs[0] as TypedRung;

test("each fault is said at its field", () => {
  assert.deepEqual(faultsOf({ nl: "" }), [`rung-${row}-nl label-missing`]);
  assert.deepEqual(faultsOf({ resultEn: " " }), [`rung-${row}-result rung-result`]);
  assert.deepEqual(faultsOf({ usual: months("4") }), [`rung-${row}-usual rung-usual-long`]);
  assert.deepEqual(faultsOf({ atMost: months(""), usual: months("") }), [`rung-${row}-extension rung-extension`]);
  assert.deepEqual(faultsOf({ atMost: months("three") }), [`rung-${row}-atMost rung-length`]);
  assert.deepEqual(faultsOf({ code: "Met Hoofdletter" }), [`rung-${row}-code code-shape`]);
});

test("a rung that is taken out is no next one; without rungs there is no ladder", () => {
  const read = readLadder({ ...hoeksch, rungs: hoeksch.rungs.filter(({ code }) => code !== "participation") });
  assert.deepEqual(read.ok && read.value.rungs[0]?.next, ["mediation"]);
  const empty = readLadder({ ordered: true, rungs: [] });
  assert.deepEqual(!empty.ok && empty.refusal.faults, { value: "no-rungs" });
  assert.equal(aNewRung(hoeksch.rungs).row, 3);
});
