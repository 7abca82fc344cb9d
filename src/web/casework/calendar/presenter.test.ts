import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { clientIdSchema, personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Calendar, presentCalendar } from "./presenter.ts";

const talk: Calendar["appointments"][number] = {
  id: 1 as EntryNumber,
  clientId: clientIdSchema.parse("00000000-0000-4000-8000-00000000000a"),
  clientNumber: 17,
  name: "Anna de Boer",
  on: day("2026-03-12"),
  at: "09:30",
  minutes: 45,
  how: "in-person",
  place: "Kade 1",
  what: "no-such-kind",
  worker: { id: personIdSchema.parse("00000000-0000-4000-8000-000000000002"), name: "Bo" },
  state: "planned",
};
const week = { from: day("2026-03-09"), until: day("2026-03-16"), today: day("2026-03-12"), isCut: false };
const shown = (appointments: Calendar["appointments"], whose: "one" | "all" = "one", days = week) =>
  presentCalendar({ ...days, appointments }, whose, "nl", formatsIn("nl"));

test("a week is five days of office hours, unless something is planned outside them", () => {
  const { columns, hours, isEmpty, about } = shown([]);
  assert.deepEqual(
    columns.map(({ head }) => head),
    ["maandag 9 mrt", "dinsdag 10 mrt", "woensdag 11 mrt", "donderdag 12 mrt", "vrijdag 13 mrt"],
  );
  assert.deepEqual([hours[0], hours.at(-1), isEmpty], ["08:00", "17:00", true]);
  assert.equal(about, "9 maart 2026 tot en met 15 maart 2026: 0 afspraken");
  const late = shown([
    { ...talk, on: day("2026-03-14"), at: "07:15" },
    { ...talk, at: "18:30", minutes: 60 },
  ]);
  assert.deepEqual([late.columns.length, late.hours[0], late.hours.at(-1)], [6, "07:00", "19:00"]);
  // beside a sixth day there is room for when it begins and the name
  assert.deepEqual(
    late.columns.flatMap(({ blocks }) => blocks.map(({ time }) => time)),
    ["18:30", "07:15"],
  );
});

test("an appointment stands where its time is, with who and what, and with whom when all are shown", () => {
  const [block] = shown([talk]).columns[3]?.blocks ?? [];
  assert.deepEqual(
    [block?.top, block?.minutes, block?.time, block?.name, block?.about, block?.mark],
    [90, 45, "09:30–10:15", "Anna de Boer", "No-such-kind, Kade 1", null],
  );
  const [other] = shown([{ ...talk, how: "phone", place: null, name: null }], "all").columns[3]?.blocks ?? [];
  assert.deepEqual([other?.name, other?.about], ["cliënt 17", "No-such-kind, bellen, met Bo"]);
});

test("four at once are told by when and how many, with a list of who", () => {
  const four = ["Anna", "Bram", "Cees", "Dina"].map((name, i) => ({ ...talk, id: (i + 1) as EntryNumber, name }));
  const column = shown(four, "all").columns[3];
  assert.deepEqual([column?.size, column?.blocks], [4, []]);
  const [crowd] = column?.crowds ?? [];
  assert.deepEqual([crowd?.words, crowd?.title], ["09:30, 4 afspraken", "Donderdag 12 mrt, 09:30–10:15"]);
  assert.deepEqual(
    crowd?.blocks.map(({ time, name, about }) => `${time} ${name}: ${about}`),
    ["Anna", "Bram", "Cees", "Dina"].map((name) => `09:30–10:15 ${name}: No-such-kind, Kade 1, met Bo`),
  );
});

test("who came is marked, and so is what nobody wrote down", () => {
  const marksOf = (...states: (typeof talk)["state"][]) =>
    states.map((state) => shown([{ ...talk, on: day("2026-03-11"), state }]).columns[2]?.blocks[0]?.mark);
  assert.deepEqual(marksOf("attended", "late", "missed", "planned"), ["attended", "late", "missed", "forgotten"]);
  assert.equal(shown([talk]).columns[3]?.blocks[0]?.mark, null);
});

test("everybody's day is drawn by worker, by name, and who is nobody's last", () => {
  const one = { ...week, from: day("2026-03-12"), until: day("2026-03-13") };
  const cem = { id: personIdSchema.parse("00000000-0000-4000-8000-000000000003"), name: "Cem" };
  const { columns, about } = shown([{ ...talk, worker: cem }, talk, { ...talk, worker: null }, talk], "all", one);
  assert.equal(about, "Donderdag 12 mrt: 4 afspraken");
  assert.deepEqual(
    columns.map(({ head, blocks }) => [head, blocks.length]),
    [
      ["Bo", 2],
      ["Cem", 1],
      ["niemand in het bijzonder", 1],
    ],
  );
  assert.deepEqual(
    [shown([talk], "one", one).columns[0]?.head, shown([], "all", one).columns.length],
    ["donderdag 12 mrt", 1],
  );
});

test("beside others there is room for when it begins, and what it is about only when it lasts", () => {
  const [first] = shown([talk, { ...talk, minutes: 30 }]).columns[3]?.blocks ?? [];
  assert.equal(first?.time, "09:30");
  const linesOf = (minutes: number) => shown([{ ...talk, minutes }]).columns[3]?.blocks[0]?.lines;
  assert.deepEqual([linesOf(15), linesOf(30), linesOf(45), linesOf(60)], [0, 0, 1, 2]);
});
