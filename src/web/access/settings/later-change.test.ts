import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { type Change, heldOnce, nextAfter, valueBefore, valueInstead } from "./later-change.ts";
import type { Setting } from "./settings-reply.ts";

const at = instant("2026-01-05T08:00:00Z");
const aChange = (number: number, validFrom: string, value: unknown, over: Partial<Change> = {}): Change => ({
  number,
  validFrom: day(validFrom),
  value,
  recordedAt: at,
  recordedBy: "B. Jansen",
  decidedBy: null,
  note: null,
  withdrawn: null,
  ...over,
});
const withdrawn = { at, by: "B. Jansen" };

const aSetting = (...changes: Change[]): Setting => ({
  key: "offerWithin",
  group: "norms",
  kind: "duration",
  choices: [],
  value: "P8W",
  presetValue: "P8W",
  changes,
});

test("the change that ends a new value is the first after its day that was not taken back or replaced", () => {
  const changes = [
    aChange(1, "2027-06-01", "P5W"),
    aChange(2, "2027-01-01", "P6W"),
    aChange(3, "2026-09-01", "P4W", { withdrawn }),
    aChange(4, "2027-01-01", "P7W"),
  ];
  assert.equal(nextAfter(changes, day("2026-03-12"))?.number, 4);
  assert.equal(nextAfter(changes, day("2027-01-01"))?.number, 1);
  assert.equal(nextAfter(changes, day("2027-06-01")), undefined);
});

test("a change is laid beside what it replaced: what was recorded for the same day before it, else what held up to its day", () => {
  const changes = [
    aChange(1, "2026-01-01", "P6W"),
    aChange(2, "2027-01-01", "P5W"),
    aChange(3, "2027-01-01", "P4W"),
    aChange(4, "2027-01-01", "P3W"),
  ];
  assert.deepEqual(
    changes.map((change) => valueBefore(aSetting(...changes), change)),
    ["P8W", "P6W", "P5W", "P4W"],
  );
});

test("what a change changed stays what it was when somebody records an earlier day after it", () => {
  const [first, second] = [aChange(1, "2026-06-01", "P6W"), aChange(2, "2026-01-01", "P5W")];
  assert.equal(valueBefore(aSetting(first, second), first), "P8W");
  assert.equal(valueBefore(aSetting(first, second), second), "P8W");
  const third = aChange(3, "2026-09-01", "P4W");
  assert.equal(valueBefore(aSetting(first, second, third), third), "P6W");
});

test("a value that held once can be used again, not what holds now and not what is still to come; so can the preset's", () => {
  const changes = [aChange(1, "2026-01-01", "P6W"), aChange(2, "2026-02-01", "P5W"), aChange(3, "2027-01-01", "P4W")];
  const setting = { ...aSetting(...changes), value: "P5W" };
  const can = (held: { value: unknown; validFrom: Change["validFrom"] | null }) =>
    heldOnce(setting, held, day("2026-03-12"));
  assert.deepEqual(changes.map(can), [true, false, false]);
  assert.equal(can({ value: "P8W", validFrom: null }), true);
  assert.equal(heldOnce(aSetting(), { value: "P7W", validFrom: null }, day("2026-03-12")), false);
});

test("what holds now is not offered again when its parts are written in another order; a list in another order is another list", () => {
  const change = aChange(1, "2026-01-01", { b: { nl: "b", en: "b" }, a: { en: "a", nl: "a" } });
  const setting = (kind: "codes" | "workload", value: unknown) => ({ ...aSetting(change), kind, value });
  const [same, turned] = [
    { b: { en: "b", nl: "b" }, a: { nl: "a", en: "a" } },
    { a: { nl: "a", en: "a" }, b: { nl: "b", en: "b" } },
  ];
  assert.equal(heldOnce(setting("codes", same), change, day("2026-03-12")), false);
  assert.equal(heldOnce(setting("codes", turned), change, day("2026-03-12")), true);
  assert.equal(heldOnce(setting("workload", turned), change, day("2026-03-12")), false);
});

test("what was taken back before a change was recorded is not what that change replaced", () => {
  const [held, planned] = [aChange(1, "2026-01-01", "P6W"), aChange(2, "2027-01-01", "P5W", { withdrawn })];
  const next = aChange(3, "2027-01-01", "P4W", { recordedAt: instant("2026-01-06T08:00:00Z") });
  assert.equal(valueBefore(aSetting(held, planned, next), next), "P6W");
  const sooner = { ...next, recordedAt: instant("2026-01-05T07:00:00Z") };
  assert.equal(valueBefore(aSetting(held, planned, sooner), sooner), "P5W");
});

test("who takes back a planned change gets what was planned for that day before it, else what held", () => {
  const [held, replaced, change] = [
    aChange(1, "2026-01-01", "P6W"),
    aChange(2, "2027-01-01", "P5W"),
    aChange(3, "2027-01-01", "P4W"),
  ];
  assert.deepEqual(valueInstead(aSetting(held, replaced, change), change), { value: "P5W", wasPlanned: true });
  assert.deepEqual(valueInstead(aSetting(held, change), change), { value: "P6W", wasPlanned: false });
  assert.deepEqual(valueInstead(aSetting({ ...replaced, withdrawn }, change), change), {
    value: "P8W",
    wasPlanned: false,
  });
});
