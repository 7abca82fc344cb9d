import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { measured } from "../../../kernel/proportion.ts";
import { choicesToSplit, presentSplit, type Split } from "./split-presenter.ts";

const row = (over: Partial<Split["rows"][number]>): Split["rows"][number] => ({
  worker: null,
  team: null,
  organisation: null,
  phase: null,
  share: measured({ numerator: 30, denominator: 40 }),
  days: null,
  ...over,
});
const split = (...rows: Split["rows"]): Split => ({
  from: day("2026-01-01"),
  until: day("2026-03-03"),
  on: day("2026-03-02"),
  knownAt: null,
  incompleteBefore: null,
  visibility: "worker",
  withheldUnder: null,
  rows,
});
const told = (by: "worker" | "phase", ...rows: Split["rows"]) =>
  presentSplit(split(...rows), by, "nl").map(({ who, part, whole, share }) => [who, part, whole, share]);

test("a worker goes by name and team, a team by its own, and who has nobody is said so", () => {
  const worker = { id: "00000000-0000-0000-0000-000000000001" as never, name: "J. de Vries" };
  assert.deepEqual(
    told("worker", row({ worker, team: "Noord" }), row({ team: "Zuid" }), row({ team: "-" }), row({})).map(
      ([who]) => who,
    ),
    ["J. de Vries (Noord)", "Zuid", "Zonder team", "Geen klantmanager"],
  );
});

test("what is withheld is said to be, without a number", () => {
  assert.deepEqual(told("phase", row({ phase: 2, share: null })), [["Fase 2", null, null, "niet getoond"]]);
});

test("what has no phase or organisation is not offered to be split by it, and only steps have lines", () => {
  const offered = (figure: "step-in-time" | "overstay" | "unmet-need") => {
    const { ways, lines } = choicesToSplit({ steps: [] }, figure, "nl", "Melding");
    return [ways.map(({ value }) => value).join(" "), lines.length];
  };
  assert.deepEqual(
    [offered("step-in-time"), offered("overstay"), offered("unmet-need")],
    [
      ["worker team organisation", 1],
      ["worker team", 0],
      ["worker team phase", 0],
    ],
  );
});
