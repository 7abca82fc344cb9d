import assert from "node:assert/strict";
import { test } from "node:test";
import { measured } from "../../../kernel/proportion.ts";
import { type Figures, shownFigures } from "./shown-figures.ts";

const of = (numerator: number, denominator: number) => measured({ numerator, denominator });
const range = { low: 3, high: 9 };
type Step = { readonly line: string };
type Phase = { readonly phase: number | null };

const step = (line: string, done: number, inTime = of(0, 0), open = 0, openLate = 0) => ({
  ...{ line, done, median: 5, medianRange: range, ninetieth: 8, ninetiethRange: range, inTime, open, openLate },
});
const phase = (n: number | null, clients: number, all: number, rephased = of(0, 0)) => ({
  phase: n,
  share: of(clients, all),
  rephased,
});
const nothing = of(0, 0);
const figures = (over: Partial<Figures<Step, Phase>>): Figures<Step, Phase> => ({
  steps: [],
  phases: [],
  shares: {
    "intake-again": nothing,
    overstay: nothing,
    "plan-unsigned": nothing,
    "de-facto-exempt": nothing,
    "unmet-need": nothing,
  },
  ...over,
});
const told = (share: { readonly numerator: number; readonly denominator: number } | null) =>
  share === null ? null : `${share.numerator}/${share.denominator}`;

test("days of a step that few did are withheld with their ranges, and with the step that gives it back from all steps together", () => {
  const { steps, isWithheld } = shownFigures(
    figures({ steps: [step("intake", 40), step("claim", 4), step("decision", 12)] }),
    10,
  );
  assert.deepEqual(
    steps.map(({ done, median, ninetiethRange }) => [done, median, ninetiethRange.high]),
    [
      [40, 5, 9],
      [null, null, null],
      [null, null, null],
    ],
  );
  assert.equal(isWithheld, true);
});

test("a step's share within the norm goes when few were in time or few were late, and what is open when few of it are beyond the norm", () => {
  const { steps } = shownFigures(
    figures({
      steps: [
        step("intake", 40, of(37, 40), 20, 0),
        step("claim", 40, of(20, 40), 30, 28),
        step("decision", 40, of(15, 30), 40, 20),
      ],
    }),
    10,
  );
  assert.deepEqual(
    steps.map(({ done, inTime, open, openLate }) => [done, told(inTime), open, openLate]),
    [
      [40, null, null, null],
      [40, "20/40", null, null],
      [40, null, 40, 20],
    ],
  );
});

test("phases add up to all on benefit, so a phase of few takes the smallest other with it; how often a phase became another stands by itself", () => {
  const { phases } = shownFigures(
    figures({
      phases: [
        phase(1, 60, 100, of(12, 40)),
        phase(2, 25, 100, of(3, 30)),
        phase(3, 12, 100, of(0, 30)),
        phase(null, 3, 100),
      ],
    }),
    10,
  );
  assert.deepEqual(
    phases.map((each) => [told(each.share), told(each.rephased)]),
    [
      ["60/100", "12/40"],
      ["25/100", null],
      [null, "0/30"],
      [null, "0/0"],
    ],
  );
});

test("a share of a part of who is on benefit goes too when few are left outside it: both numbers are on the page", () => {
  const all = [phase(1, 60, 100), phase(2, 40, 100)];
  const shares = {
    "intake-again": of(10, 40),
    overstay: of(3, 40),
    "plan-unsigned": of(20, 60),
    "de-facto-exempt": of(30, 96),
    "unmet-need": of(50, 104),
  };
  const shown = shownFigures(figures({ phases: all, shares }), 10).shares;
  assert.deepEqual(
    Object.entries(shown).map(([name, share]) => `${name} ${told(share)}`),
    ["intake-again 10/40", "overstay null", "plan-unsigned 20/60", "de-facto-exempt null", "unmet-need null"],
  );
});

test("who works with clients sees all of it; nobody at all is not few", () => {
  const few = figures({ steps: [step("intake", 1, of(1, 2), 3, 1)], phases: [phase(1, 2, 2)] });
  assert.deepEqual(shownFigures(few, 0), { ...few, isWithheld: false });
  const none = figures({ steps: [step("intake", 0)], phases: [phase(1, 20, 20)] });
  assert.equal(shownFigures(none, 10).steps[0]?.done, 0);
});
