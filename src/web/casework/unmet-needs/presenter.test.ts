import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentNeeds } from "./presenter.ts";

test("needs by how many clients miss them, each with its phases, the furthest from work first", () => {
  const needs = [
    { need: "day-activities", phase: 4, clients: 2, open: 1 },
    { need: "language-at-work", phase: 2, clients: 3, open: 3 },
    { need: "language-at-work", phase: null, clients: 1, open: 0 },
    { need: "language-at-work", phase: 3, clients: 4, open: 1 },
  ];
  const kinds = [
    { need: "language-at-work", clients: 8, open: 4 },
    { need: "day-activities", clients: 2, open: 1 },
  ];
  const reply = { from: plainDate("2025-03-03"), until: plainDate("2026-03-03"), withheldUnder: null, kinds, needs };
  const shown = presentNeeds(reply, "nl", formatsIn("nl"));
  assert.match(shown.about, /3 maart 2025 tot en met 2 maart 2026/);
  assert.deepEqual(
    shown.needs.map(({ name, clients, open, phases }) => [name, clients, open, phases]),
    [
      ["Taal op de werkvloer", "8", "4", "fase 3: 4; fase 2: 3; zonder fase of groep: 1"],
      ["Dagbesteding dichtbij", "2", "1", "fase 4: 2"],
    ],
  );
  assert.deepEqual(
    shown.needs.map(({ openWidth, endedWidth }) => [openWidth, endedWidth]),
    [
      [50, 50],
      [12.5, 12.5],
    ],
  );
});

test("what few people miss is not shown and has no bar; the reader is told under how many", () => {
  const few = { clients: null, open: null };
  const reply = {
    from: plainDate("2025-03-03"),
    until: plainDate("2026-03-03"),
    withheldUnder: 10,
    kinds: [
      { need: "language-at-work", clients: 40, open: 20 },
      { need: "day-activities", ...few },
    ],
    needs: [
      { need: "language-at-work", phase: 4, clients: 20, open: 10 },
      { need: "language-at-work", phase: 3, ...few },
      { need: "day-activities", phase: 4, ...few },
    ],
  };
  const { needs, withheld } = presentNeeds(reply, "en", formatsIn("en"));
  assert.deepEqual(
    needs.map(({ clients, open, phases, openWidth }) => [clients, open, phases, openWidth]),
    [
      ["40", "20", "phase 4: 20; phase 3: not\u00a0shown", 50],
      ["not\u00a0shown", "not\u00a0shown", "not\u00a0shown", null],
    ],
  );
  assert.match(withheld ?? "", /fewer than 10 people/);
});
