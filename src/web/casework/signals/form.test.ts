import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { conclusionBegun, otherSideMends, readConclusion, readContact, readRest, usualRests } from "./form.ts";

const today = plainDate("2026-01-31");
const bounds = { today, latest: plainDate("2026-03-14") };
const faultsOf = (read: { readonly ok: boolean; readonly faults?: readonly { field: string; code: string }[] }) =>
  (read.faults ?? []).map(({ field, code }) => `${field} ${code}`);

test("a signal is left alone until a day to come, with a reason", () => {
  assert.deepEqual(readRest({ until: "14-2-2026", reason: " wacht op advies " }, bounds), {
    ok: true,
    body: { until: "2026-02-14", reason: "wacht op advies" },
  });
  assert.deepEqual(faultsOf(readRest({ until: "morgen", reason: "" }, bounds)), [
    "until rest-day-wrong",
    "reason required",
  ]);
  assert.deepEqual(faultsOf(readRest({ until: "31-1-2026", reason: "x" }, bounds)), ["until day-past"]);
  assert.deepEqual(faultsOf(readRest({ until: "1-2-2026", reason: "x".repeat(501) }, bounds)), ["reason too-long"]);
});

test("the usual days are a week, two weeks and a month on, in the month's own length", () => {
  assert.deepEqual(
    usualRests(bounds).map(({ key, day }) => `${key} ${day}`),
    ["week 2026-02-07", "fortnight 2026-02-14", "month 2026-02-28"],
  );
});

test("no day is offered or taken that is later than a signal can be left alone until", () => {
  const short = { today, latest: plainDate("2026-02-09") };
  assert.deepEqual(
    usualRests(short).map(({ key }) => key),
    ["week"],
  );
  assert.deepEqual(faultsOf(readRest({ until: "10-2-2026", reason: "x" }, short)), ["until day-late"]);
  assert.ok(readRest({ until: "9-2-2026", reason: "x" }, short).ok);
});

test("a conclusion is one of the list; a note may be left out", () => {
  assert.deepEqual(readConclusion({ conclusion: "no-action", note: " " }), {
    ok: true,
    body: { conclusion: "no-action", note: null },
  });
  assert.deepEqual(faultsOf(readConclusion({ conclusion: "", note: "x".repeat(501) })), [
    "conclusion choose-one",
    "note too-long",
  ]);
});

test("a contact was on a day that has been, in a way that is one of the list", () => {
  assert.deepEqual(readContact({ on: "30-1-2026", how: "phone", about: "" }, today), {
    ok: true,
    body: { on: "2026-01-30", how: "phone", about: null },
  });
  assert.deepEqual(faultsOf(readContact({ on: "1-2-2026", how: "pigeon", about: "" }, today)), [
    "on day-to-come",
    "how choose-one",
  ]);
  assert.deepEqual(faultsOf(readContact({ on: "", how: "phone", about: "" }, today)), ["on day-wrong"]);
});

test("that the administration has to correct it is filled in where that is what was pressed, and still a conclusion here", () => {
  const choices = [{ value: "action-taken" }, { value: "other-side-mends" }];
  assert.deepEqual(conclusionBegun(otherSideMends, choices), { conclusion: "other-side-mends", note: "" });
  assert.deepEqual(conclusionBegun(otherSideMends, choices.slice(0, 1)), { conclusion: "", note: "" });
  assert.deepEqual(conclusionBegun(null, choices), { conclusion: "", note: "" });
});
