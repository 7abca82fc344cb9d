import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { type CalendarState, questionOf, stepped, whoseChoice, whoseChosen } from "./form.ts";

const me = personIdSchema.parse("00000000-0000-4000-8000-000000000001");
const bo = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const today = day("2026-03-12");
const state: CalendarState = { view: "week", on: undefined, whose: "mine", worker: undefined };

test("a week begins on Monday, a day is itself, and one's own comes first", () => {
  assert.deepEqual(questionOf(state, { today, me }), { from: "2026-03-09", until: "2026-03-16", worker: me });
  assert.deepEqual(questionOf({ ...state, on: day("2026-03-15") }, { today, me }).from, "2026-03-09");
  assert.deepEqual(questionOf({ ...state, view: "day", whose: "worker", worker: bo }, { today, me }), {
    from: "2026-03-12",
    until: "2026-03-13",
    worker: bo,
  });
  assert.equal(questionOf({ ...state, whose: "all" }, { today, me }).worker, undefined);
  assert.equal(questionOf({ ...state, whose: "worker" }, { today, me }).worker, me);
});

test("a day further steps over the weekend, both ways", () => {
  const from = (on: string, by: 1 | -1) => stepped({ ...state, view: "day", on: day(on) }, today, by);
  assert.deepEqual([from("2026-03-13", 1), from("2026-03-16", -1)], ["2026-03-16", "2026-03-13"]);
  assert.deepEqual([from("2026-03-11", 1), stepped(state, today, -1)], ["2026-03-12", "2026-03-05"]);
});

test("whose is chosen is whose is shown as chosen", () => {
  for (const choice of ["mine", "all", bo])
    assert.equal(whoseChoice({ ...state, ...whoseChosen(choice, [{ id: bo }]) }), choice);
});
