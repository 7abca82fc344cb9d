import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { changesNothing, endsBeforeItBegins, faultOfDay, namesConsent } from "./change-rules.ts";
import { presets } from "./presets.ts";
import { faultOfValue } from "./setting-values.ts";
import type { SettingChange, SettingKey } from "./settings.ts";

const change = (number: number, key: SettingKey, from: string, value: unknown): SettingChange => ({
  number,
  key,
  validFrom: day(from),
  value,
  recordedAt: instant("2026-01-01T00:00:00Z"),
  recordedBy: "test",
});

const { schemes } = presets["wwb-2006"];
const planned = [change(1, "offerWithin", "2026-06-01", "P90D"), change(2, "offerWithin", "2027-01-01", "P60D")];

for (const [what, key, from, value, expected] of [
  ["what the starting point says", "offerWithin", "2026-01-01", "P365D", true],
  ["what a planned change says, from after its day", "offerWithin", "2026-07-01", "P90D", true],
  ["what held before a planned change, from after its day", "offerWithin", "2026-07-01", "P365D", false],
  ["the value of a later change, from before its day", "offerWithin", "2026-12-31", "P60D", false],
  ["the same list, its labels' parts the other way round", "schemes", "2026-01-01", reversedParts(), true],
  ["the same list in another order", "schemes", "2026-01-01", backwards(), false],
  [
    "the same boxes ticked in another order",
    "assistanceSchemes",
    "2026-01-01",
    ["ioaz", "ioaw", "social-assistance"],
    true,
  ],
] as const)
  test(`${what} ${expected ? "changes nothing" : "is a change"}`, () => {
    assert.equal(changesNothing("wwb-2006", planned, { key, validFrom: day(from), value }), expected);
  });

function reversedParts() {
  return Object.fromEntries(Object.entries(schemes).map(([code, { nl, en }]) => [code, { en, nl }]));
}

function backwards() {
  return Object.fromEntries(Object.entries(schemes).toReversed());
}

test("a setting holds from a day between 1996 and ten years ahead", () => {
  const today = day("2026-03-12");
  const beyond = { code: "day-out-of-bounds", field: "validFrom", earliest: "1996-01-01", latest: "2036-03-12" };
  for (const each of ["1996-01-01", "2036-03-12"]) assert.equal(faultOfDay(day(each), today), undefined, each);
  for (const each of ["1800-01-01", "1995-12-31", "2036-03-13", "2999-01-01"])
    assert.deepEqual(faultOfDay(day(each), today), beyond, each);
});

const there = { ...schemes, anw: { nl: "Anw", en: "Anw", until: day("2015-01-01") } };
const inForce = [change(1, "schemes", "2000-01-01", there)];
const endOf = (code: string, until: string) => {
  const value = { ...there, [code]: { nl: "Nieuw", en: "New", until: day(until) } };
  return endsBeforeItBegins("wwb-2006", inForce, { key: "schemes", validFrom: day("2026-07-01"), value })?.found;
};

test("a new value of a list ends on or after the first day that the list holds", () => {
  assert.equal(endOf("new", "2026-07-01"), "new");
  assert.equal(endOf("new", "2026-07-02"), undefined);
});

test("a value that is there may stop on the day of the change, not before it; one that ended long ago stays as it is", () => {
  assert.equal(endOf("social-assistance", "2026-07-01"), undefined);
  assert.equal(endOf("social-assistance", "2026-06-30"), "social-assistance");
  assert.equal(endOf("anw", "2015-01-01"), undefined);
});

test("a changed duty is always signed again; other parts may be told", () => {
  assert.deepEqual(faultOfValue("planSignedParts", []), { code: "duties-not-signed" });
  assert.deepEqual(faultOfValue("planSignedParts", ["goal"]), { code: "duties-not-signed" });
  assert.equal(faultOfValue("planSignedParts", ["duties"]), undefined);
});

test("figures per worker for everybody name the works council's consent; fewer to see need none", () => {
  const everybody = { key: "teamVisibility", value: "worker" } as const;
  const nothing = { decidedBy: null, note: null };
  assert.equal(namesConsent(everybody, nothing), false);
  assert.equal(namesConsent(everybody, { ...nothing, note: "OR stemde in op 3 maart" }), true);
  assert.equal(namesConsent(everybody, { ...nothing, decidedBy: "college" }), true);
  assert.equal(namesConsent({ ...everybody, value: "team" }, nothing), true);
});
