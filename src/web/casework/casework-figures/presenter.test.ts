import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { measured } from "../../../kernel/proportion.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type CaseworkFigures, presentFigures } from "./presenter.ts";

const label = (code: string) => ({ code, nl: code, en: code });
const of = (numerator: number, denominator: number) => measured({ numerator, denominator });
const nothing: CaseworkFigures = {
  from: day("2025-03-03"),
  until: day("2026-03-03"),
  on: day("2026-03-02"),
  knownAt: null,
  incompleteBefore: null,
  withheldUnder: null,
  steps: [],
  phases: [],
  shares: {
    "intake-again": of(0, 0),
    overstay: of(0, 0),
    "plan-unsigned": of(0, 0),
    "de-facto-exempt": of(0, 0),
    "unmet-need": of(0, 0),
  },
};
const aStep: CaseworkFigures["steps"][number] = {
  line: ">work-intake",
  step: label("work intake"),
  after: null,
  owners: [label("municipality")],
  done: 40,
  median: 6,
  medianRange: { low: 4, high: 8 },
  ninetieth: 20,
  ninetiethRange: { low: 15, high: null },
  open: 12,
  openLate: 5,
  inTime: of(30, 40),
};
const shown = (over: Partial<CaseworkFigures>) => presentFigures({ ...nothing, ...over }, "nl", formatsIn("nl"));

test("a step says from where it is counted, its days, and its share within the norm with the number it is of", () => {
  const { lines, bars } = shown({
    steps: [aStep, { ...aStep, line: "claim>work-intake", after: label("claim"), inTime: of(4, 10) }],
  }).steps;
  assert.deepEqual(
    lines.map(({ name, after, median, ninetieth, inTime, judged }) => [name, after, median, ninetieth, inTime, judged]),
    [
      ["Work intake", "Melding", "6 (4–\u20608)", "20 (15\u00a0of\u00a0meer)", "75,0\u00a0% (59,8–\u206085,8)", "40"],
      ["Work intake", "Claim", "6 (4–\u20608)", "20 (15\u00a0of\u00a0meer)", "4 van de 10", "10"],
    ],
  );
  assert.deepEqual(
    bars.map(({ name, parts }) => [name, parts.map(({ width }) => width)]),
    [
      ["Melding → Work intake", [75, 25]],
      ["Claim → Work intake", [10, 15]],
    ],
  );
});

test("what was not done has no median, and what nothing was expected of no bar", () => {
  const { lines, bars } = shown({
    steps: [{ ...aStep, done: 0, median: null, ninetieth: null, inTime: of(0, 0) }],
  }).steps;
  assert.deepEqual([lines[0]?.median, lines[0]?.inTime, bars.length], [null, "–", 0]);
});

test("phases are shares of all on benefit, and who has none is there too", () => {
  const phases = [
    { phase: 1, share: of(30, 40), rephased: of(3, 31) },
    { phase: null, share: of(10, 40), rephased: of(0, 0) },
  ];
  assert.deepEqual(
    shown({ phases }).phases.lines.map(({ name, share, set, rephased }) => [name, share, set, rephased]),
    [
      ["Fase 1", "75,0\u00a0% (59,8–\u206085,8)", "31", "9,7\u00a0% (3,3–\u206024,9)"],
      ["Geen fase of groep", "25,0\u00a0% (14,2–\u206040,2)", "0", "–"],
    ],
  );
});

test("each share goes by its name in the catalogue, and nothing to count is said so", () => {
  const { shares, isEmpty } = shown({ shares: { ...nothing.shares, overstay: of(2, 8) } });
  const overstay = shares.lines.find(({ key }) => key === "overstay");
  assert.deepEqual(
    [overstay?.id, overstay?.name, overstay?.share],
    ["casework.overstay", "Te lang op een trede", "2 van de 8"],
  );
  assert.equal(isEmpty, false);
  assert.equal(shown({}).isEmpty, true);
});

test("what is still open stands beside the days, with how much of it is beyond the norm", () => {
  const [line] = shown({ steps: [aStep] }).steps.lines;
  assert.deepEqual([line?.open, line?.openLate, line?.people.openLate], ["12", "5", 5]);
});

test("what is withheld says so in place of its numbers, has no bar and nobody to open, and the reader is told why", () => {
  const unknown = { low: null, high: null };
  const { steps, phases, shares, withheld, isEmpty } = shown({
    withheldUnder: 10,
    steps: [
      {
        ...aStep,
        ...{ done: null, median: null, medianRange: unknown, ninetieth: null, ninetiethRange: unknown },
        ...{ inTime: null, open: null, openLate: null },
      },
    ],
    phases: [{ phase: 1, share: null, rephased: null }],
    shares: { ...nothing.shares, overstay: null },
  });
  const no = "niet getoond";
  const [step] = steps.lines;
  const { done, median, inTime, judged, open, openLate, people } = step ?? {};
  assert.deepEqual([done, median, inTime, judged, open, openLate], [no, no, no, no, no, no]);
  assert.deepEqual(people, { done: 0, judged: 0, open: 0, openLate: 0 });
  assert.deepEqual(
    phases.lines.map(({ clients, share, set, rephased }) => [clients, share, set, rephased]),
    [[no, no, no, no]],
  );
  const overstay = shares.lines.find(({ key }) => key === "overstay");
  assert.deepEqual([overstay?.part, overstay?.whole, overstay?.share], [no, no, no]);
  assert.deepEqual([steps.bars, phases.bars, shares.bars], [[], [], []]);
  assert.match(withheld ?? "", /onder 10/);
  assert.deepEqual([isEmpty, shown({}).withheld], [false, null]);
});
