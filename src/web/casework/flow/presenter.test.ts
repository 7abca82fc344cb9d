import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Flow, presentFlow } from "./presenter.ts";

const rung = (code: string, stand: number, tooLong = 0): Flow["rungs"][number] => ({
  code,
  nl: code,
  en: code,
  inUse: true,
  stand,
  tooLong,
  entered: stand,
});
const aFlow = (over: Partial<Flow> = {}): Flow => ({
  from: day("2025-03-03"),
  on: day("2026-03-01"),
  until: day("2026-03-03"),
  ordered: true,
  withheldUnder: null,
  rungs: [rung("low", 40, 10), rung("high", 20)],
  moves: [
    { from: "low", to: "high", people: 8 },
    { from: "high", to: null, people: 2 },
  ],
  ...over,
});
const shown = (over: Partial<Flow> = {}) => presentFlow(aFlow(over), "nl", formatsIn("nl"));

test("the highest rung stands on top, and widths are shares of the widest", () => {
  assert.deepEqual(
    shown().rungs.map(({ name, inTimeWidth, tooLongWidth }) => [name, inTimeWidth, tooLongWidth]),
    [
      ["High", 50, 0],
      ["Low", 75, 25],
    ],
  );
  assert.deepEqual(
    shown().moves.map(({ from, to, width }) => [from, to, width]),
    [
      ["Low", "High", 100],
      ["High", "van de ladder af", 25],
    ],
  );
});

test("the period is said with its last day, and nobody anywhere is empty", () => {
  assert.match(shown().about, /van 3 maart 2025 tot en met 2 maart 2026/);
  assert.equal(shown().isEmpty, false);
  assert.equal(shown({ rungs: [rung("low", 0)], moves: [] }).isEmpty, true);
});

test("rungs that are no longer in use stand below the ladder, in the order they had", () => {
  const gone = (code: string) => ({ ...rung(code, 3), inUse: false });
  const { rungs } = shown({ rungs: [rung("low", 40), rung("high", 20), gone("old-low"), gone("old-high")] });
  assert.deepEqual(
    rungs.map(({ key, inUse }) => [key, inUse]),
    [
      ["high", true],
      ["low", true],
      ["old-high", false],
      ["old-low", false],
    ],
  );
});

test("what is withheld says so, has no bar and nobody to open, and is no reason to say that nobody is there", () => {
  const few = { ...rung("low", 0), stand: null, tooLong: null, entered: null };
  const { rungs, moves, withheld, isEmpty } = shown({
    withheldUnder: 10,
    rungs: [few],
    moves: [{ from: "low", to: null, people: null }],
  });
  assert.deepEqual(
    rungs.map(({ stand, tooLong, entered, inTimeWidth, people }) => [
      stand,
      tooLong,
      entered,
      inTimeWidth,
      people.stand,
    ]),
    [["niet getoond", "niet getoond", "niet getoond", null, 0]],
  );
  assert.deepEqual([moves[0]?.people, moves[0]?.behind, moves[0]?.width, isEmpty], ["niet getoond", 0, null, false]);
  assert.match(withheld ?? "", /minder dan 10 mensen/);
  assert.equal(shown().withheld, null);
});
