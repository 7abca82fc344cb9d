import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import { clientId } from "../builders.ts";
import { type DayCalendar, openOf, presentDay } from "./day-presenter.ts";

type Appointment = DayCalendar["appointments"][number];
const today = plainDate("2026-03-12");
const held = (n: number, over: Partial<Appointment> = {}): Appointment => ({
  id: entryNumberSchema.parse(n),
  on: today,
  at: "09:30",
  minutes: 45,
  how: "in-person",
  place: null,
  what: "talk",
  worker: null,
  clientId: clientId(n),
  clientNumber: 10480 + n,
  name: "A. van Dam",
  state: "planned",
  ...over,
});
const shown = (...appointments: readonly Appointment[]) =>
  presentDay(
    { from: today, until: plainDate("2026-03-13"), today, isCut: false, appointments: [...appointments] },
    "nl",
  );

test("a day's appointments stand by the clock, with whom, where and until when", () => {
  const rows = shown(held(2, { at: "23:30", minutes: 60, how: "phone", name: null }), held(1));
  assert.deepEqual(
    rows.map(({ time, name, number, where, outcome }) => [time, name, number, where, outcome]),
    [
      ["09:30–10:15", "A. van Dam", "10481", "op kantoor", null],
      ["23:30–00:30", "cliënt 10482", null, "bellen", null],
    ],
  );
});

test("what was called off is left out, and what came of one is said: only the others are still open", () => {
  const rows = shown(held(1, { state: "cancelled" }), held(2, { state: "missed" }), held(3));
  assert.deepEqual(
    rows.map(({ outcome }) => outcome),
    ["niet gekomen", null],
  );
  assert.equal(openOf(rows), 1);
});
