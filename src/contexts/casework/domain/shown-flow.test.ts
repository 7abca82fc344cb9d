import assert from "node:assert/strict";
import { test } from "node:test";
import { type MoveCount, type RungCount, shownFlow } from "./ladder-flow.ts";

const rung = (code: string, stand: number, tooLong: number, entered: number): RungCount => ({
  rung: code,
  stand,
  tooLong,
  entered,
});
const move = (from: string, to: string | null, people: number): MoveCount => ({
  ...{ from, to, people },
  direction: to === null ? "off" : "up",
});
const codes = ["low", "middle", "high"];

test("each number of a rung is withheld by itself: many who stand there are told where few of them stay too long", () => {
  const rungs = [rung("low", 83, 3, 60), rung("middle", 56, 30, 4), rung("high", 143, 60, 70)];
  const shown = shownFlow({ rungs, moves: [] }, codes, 10);
  assert.deepEqual(
    shown.rungs.map(({ stand, tooLong, entered }) => [stand, tooLong, entered]),
    [
      [83, null, null],
      // of the fewest others too, since all who stay too long and all who came are known
      [56, null, null],
      [143, 60, 70],
    ],
  );
  assert.equal(shown.isWithheld, true);
});

test("of a rung where few stand nothing is told of who stays too long, nor could it be worked out", () => {
  const rungs = [rung("low", 4, 0, 0), rung("middle", 56, 30, 20), rung("high", 143, 60, 70)];
  const shown = shownFlow({ rungs, moves: [] }, codes, 10);
  assert.deepEqual(
    shown.rungs.map(({ stand, tooLong }) => [stand, tooLong]),
    [
      [null, null],
      [null, null],
      [143, 60],
    ],
  );
});

test("a move of few is withheld with another from that rung, and with another to where it went", () => {
  const moves = [move("low", "middle", 45), move("middle", "high", 35), move("low", null, 3), move("middle", null, 40)];
  const { moves: shown } = shownFlow({ rungs: [], moves }, codes, 10);
  assert.deepEqual(
    shown.map(({ from, to, people }) => `${from} ${to} ${people}`),
    ["middle high 35", "low middle null", "low null null", "middle null null"],
  );
});

test("without a limit all of it is told", () => {
  const shown = shownFlow({ rungs: [rung("low", 2, 1, 1)], moves: [move("low", null, 1)] }, codes, 0);
  assert.deepEqual([shown.isWithheld, shown.rungs[0]?.tooLong, shown.moves[0]?.people], [false, 1, 1]);
});
