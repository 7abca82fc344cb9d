import assert from "node:assert/strict";
import { test } from "node:test";
import { stepFiguresOf } from "./step-figures.ts";

const took = (step: string, after: string | null, days: number, count: number) => ({ step, after, days, count });
const judged = (step: string, after: string | null, numerator: number, denominator: number) => ({
  step,
  after,
  numerator,
  denominator,
});
const order = ["claim", "intake", "plan"];

test("each pair of steps has its days and its share in time, in the order of the steps, those of the past last", () => {
  const figures = stepFiguresOf(
    [
      took("visit", "claim", 9, 1),
      took("plan", "intake", 30, 2),
      took("intake", "claim", 2, 3),
      took("intake", "claim", 8, 1),
    ],
    [judged("intake", "claim", 3, 5)],
    order,
  );
  assert.deepEqual(
    figures.map(({ step, done, median, ninetieth, inTime }) => [
      step,
      done,
      median,
      ninetieth,
      inTime.numerator,
      inTime.denominator,
    ]),
    [
      ["intake", 4, 2, 8, 3, 5],
      ["plan", 2, 30, 30, 0, 0],
      ["visit", 1, 9, 9, 0, 0],
    ],
  );
});

test("a pair of which nothing was done but whose norm day passed is there, without days", () => {
  assert.deepEqual(stepFiguresOf([], [judged("plan", "intake", 0, 2)], order), [
    { step: "plan", after: "intake", done: 0, median: null, ninetieth: null, inTime: { numerator: 0, denominator: 2 } },
  ]);
});

test("one step after two others is two pairs, that from the notification first", () => {
  const figures = stepFiguresOf([took("plan", "intake", 3, 1), took("plan", null, 20, 1)], [], order);
  assert.deepEqual(
    figures.map(({ after, median }) => [after, median]),
    [
      [null, 20],
      ["intake", 3],
    ],
  );
});
