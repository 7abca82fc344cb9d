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
    { from: "low", to: "high", direction: "up", people: 8 },
    { from: "high", to: null, direction: "off", people: 2 },
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
    shown().moves.map(({ from, way, to, people }) => [from, way, to, people]),
    [
      ["High", "van de ladder af", "van de ladder af", "2"],
      ["Low", "omhoog", "High", "8"],
    ],
  );
});

test("the picture says of each rung who left it and who came, and of each band which way and how many", () => {
  const { rows, bands, legend } = shown().picture;
  assert.deepEqual(
    rows.map(({ name, left, right }) => [name, left, right]),
    [
      ["High", "2 gingen verder", "8 van een andere trede"],
      ["Low", "8 gingen verder", "0 van een andere trede"],
      ["Van de ladder af", null, "2 mensen"],
    ],
  );
  assert.deepEqual(
    bands.map(({ words, line }) => [words, line]),
    [
      ["High ⇥ Van de ladder af: 2", "high>>off"],
      ["Low ↑ High: 8", "low>high>up"],
    ],
  );
  assert.deepEqual(
    legend.map(({ words }) => words),
    ["omhoog", "van de ladder af"],
  );
});

test("who moved both ways between two rungs, by the ladder of that day, stands in both; kinds without an order know neither", () => {
  const moves = [
    { from: "low", to: "high", direction: "up", people: 8 },
    { from: "low", to: "high", direction: "aside", people: 3 },
  ] as const;
  const { moves: rows, picture } = shown({ moves: [...moves] });
  assert.deepEqual(
    rows.map(({ way, people }) => [way, people]),
    [
      ["omhoog", "8"],
      ["verder", "3"],
    ],
  );
  assert.equal(new Set(picture.bands.map(({ key }) => key)).size, 2);
});

test("what is withheld is no band, and the sums it is part of are not said", () => {
  const few = [
    { from: "low", to: "high", direction: "up", people: null },
    { from: "low", to: null, direction: "off", people: 12 },
  ] as const;
  const { rows, bands } = shown({ withheldUnder: 10, moves: [...few] }).picture;
  assert.equal(bands.length, 1);
  assert.deepEqual(
    rows.map(({ left, right }) => [left, right]),
    [
      ["0 gingen verder", null],
      [null, "0 van een andere trede"],
      [null, "12 mensen"],
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
    moves: [{ from: "low", to: null, direction: "off", people: null }],
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
  assert.deepEqual([moves[0]?.people, moves[0]?.behind, isEmpty], ["niet getoond", 0, false]);
  assert.match(withheld ?? "", /minder dan 10 mensen/);
  assert.equal(shown().withheld, null);
});
