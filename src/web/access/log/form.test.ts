import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { logPlace } from "../places.ts";
import { filterOf, isFiltered, nothingAsked, questionOf, readTyped, typedFrom } from "./form.ts";

test("days of the office are asked as moments: the last one counts to its end", () => {
  const asked = filterOf({ ...nothingAsked, from: day("2026-03-12"), lastDay: day("2026-03-12") });
  assert.deepEqual(asked, { from: "2026-03-11T23:00:00.000Z", until: "2026-03-12T23:00:00.000Z" });
});

test("what is not asked is left out; a file holds every page", () => {
  const after = "00000000-0000-4000-8000-000000000001";
  assert.deepEqual(questionOf(nothingAsked), {});
  const state = { ...nothingAsked, client: 12, outcome: "denied", after } as const;
  assert.deepEqual(questionOf(state), { clientNumber: 12, outcome: "denied", after });
  assert.deepEqual(filterOf(state), { clientNumber: 12, outcome: "denied" });
  assert.deepEqual([isFiltered(state), isFiltered({ ...nothingAsked, after })], [true, false]);
});

test("an address somebody typed never breaks the page", () => {
  const search = { from: "yesterday", lastDay: "2026-02-30", actor: "me", client: "x", activity: "y", outcome: "z" };
  assert.deepEqual(logPlace.search.parse({ ...search, after: "1" }), nothingAsked);
});

test("what is typed reads back as it is shown, and empty asks nothing", () => {
  const typed = { from: "1-3-2026", lastDay: "12-3-2026", client: "10482" };
  const read = readTyped(typed);
  assert.ok(read.ok);
  assert.deepEqual(read.value, { from: "2026-03-01", lastDay: "2026-03-12", client: 10_482 });
  assert.deepEqual(typedFrom({ ...nothingAsked, ...read.value }), typed);
  assert.deepEqual(readTyped({ from: "", lastDay: " ", client: "" }), {
    ok: true,
    value: { from: undefined, lastDay: undefined, client: undefined },
  });
});

const faulty = [
  [
    { from: "soon", lastDay: "31-2-2026", client: "0" },
    { from: "not-a-day", lastDay: "not-a-day", client: "not-a-number" },
  ],
  [{ from: "12-3-2026", lastDay: "1-3-2026", client: "" }, { lastDay: "ends-before-start" }],
  [{ from: "", lastDay: "", client: "123456789012" }, { client: "not-a-number" }],
] as const;

for (const [typed, faults] of faulty)
  test(`what is typed wrong is said at its field: ${Object.values(typed).join(", ")}`, () => {
    assert.deepEqual(readTyped(typed), { ok: false, refusal: { code: "faulty", faults } });
  });
