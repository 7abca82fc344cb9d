import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { pairLine } from "./casework-figure-words.ts";
import type { Place } from "./figure-places.ts";
import { stepFiguresOf } from "./step-figures.ts";

const place = (step: string, after: string | null, over: Partial<Place>): Place => ({
  figure: "step-days",
  line: pairLine({ step, after }),
  counts: true,
  on: day("2006-03-01"),
  days: null,
  clientId: null,
  worker: null,
  owner: null,
  phase: null,
  n: 1,
  ...over,
});
const times = (count: number, one: Place): readonly Place[] => new Array<Place>(count).fill(one);
const took = (step: string, after: string | null, days: number, count: number) =>
  times(count, place(step, after, { days }));
const judged = (step: string, after: string | null, numerator: number, denominator: number) => [
  ...times(numerator, place(step, after, { figure: "step-in-time" })),
  ...times(denominator - numerator, place(step, after, { figure: "step-in-time", counts: false })),
];
const order = ["claim", "intake", "plan"];

test("each pair of steps has its days and its share in time, in the order of the steps, those of the past last", () => {
  const figures = stepFiguresOf(
    [
      ...took("visit", "claim", 9, 1),
      ...took("plan", "intake", 30, 2),
      ...took("intake", "claim", 2, 3),
      ...took("intake", "claim", 8, 1),
      ...judged("intake", "claim", 3, 5),
    ],
    order,
  );
  assert.deepEqual(
    figures.map(({ step, done, median, ninetieth, inTime: { numerator, denominator } }) => [
      step,
      done,
      median,
      ninetieth,
      numerator,
      denominator,
    ]),
    [
      ["intake", 4, 2, 8, 3, 5],
      ["plan", 2, 30, 30, 0, 0],
      ["visit", 1, 9, 9, 0, 0],
    ],
  );
});

test("a pair of which nothing was done but whose norm day passed is there, without days", () => {
  const [figure] = stepFiguresOf(judged("plan", "intake", 0, 2), order);
  assert.deepEqual([figure?.done, figure?.median, figure?.ninetieth, figure?.inTime.denominator], [0, null, null, 2]);
  assert.deepEqual(figure?.medianRange, { low: null, high: null });
});

test("one step after two others is two pairs, that from the notification first", () => {
  const figures = stepFiguresOf([...took("plan", "intake", 3, 1), ...took("plan", null, 20, 1)], order);
  assert.deepEqual(
    figures.map(({ after, median }) => [after, median]),
    [
      [null, 20],
      ["intake", 3],
    ],
  );
});

test("what is still waited for is not lost: it stands beside the days, and how much of it is late", () => {
  const [figure] = stepFiguresOf(
    [
      ...took("plan", null, 5, 2),
      ...times(3, place("plan", null, { figure: "step-open", counts: true })),
      place("plan", null, { figure: "step-open", counts: false }),
    ],
    order,
  );
  assert.deepEqual([figure?.done, figure?.open, figure?.openLate], [2, 4, 3]);
});

test("the median of ten lies between the second and the ninth, and of five too few were done to say", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((days) => took("plan", null, days, 1));
  assert.deepEqual(stepFiguresOf(waits, order)[0]?.medianRange, { low: 2, high: 9 });
  assert.deepEqual(stepFiguresOf(waits.slice(0, 5), order)[0]?.medianRange, { low: null, high: null });
});
