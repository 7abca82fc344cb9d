import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { PlacedFigure } from "./casework-figure-words.ts";
import { hasFew, withheldParts } from "./figure-disclosure.ts";
import type { Place } from "./figure-places.ts";
import { type SplitTable, withheldInSplit } from "./split-disclosure.ts";

const limit = 10;
const place = (over: Partial<Place>): Place => ({
  ...{ figure: "step-days", line: ">intake", counts: true, on: day("2006-03-01"), days: 3 },
  ...{ clientId: null, worker: null, phase: null, owner: null, n: 1 },
  ...over,
});
/** That many of one group: who counts, and the rest. */
const some = (over: Partial<Place>, counts: number, rest = 0): Place[] => [
  ...Array.from({ length: counts }, () => place(over)),
  ...Array.from({ length: rest }, () => place({ ...over, counts: false })),
];
const by = (worker: string) => ({ worker: worker as never });

const teamOf = ({ worker }: Place): string => `team ${worker?.split(" ")[0]}`;
const named = ({ worker }: Place): string => String(worker);
const split = (places: readonly Place[], over: Partial<SplitTable> = {}) =>
  [
    ...withheldInSplit(
      { places, onBenefit: [], line: undefined, ways: [teamOf], isBesideBenefit: false, ...over },
      limit,
    ),
  ].toSorted();

test("a team of few is withheld with the smallest other, and who works with clients sees them all", () => {
  const places = [...some(by("Noord An"), 40), ...some(by("Zuid Bo"), 4), ...some(by("West Cor"), 20)];
  assert.deepEqual(split(places), ["team West", "team Zuid"]);
  const all = { places, onBenefit: [], line: undefined, ways: [teamOf], isBesideBenefit: false };
  assert.equal(withheldInSplit(all, 0).size, 0);
});

test("a worker of few is withheld with one of the same team: the team less the others would give it back", () => {
  const places = [
    ...some(by("Noord An"), 4),
    ...some(by("Noord Bo"), 30),
    ...some(by("Noord Cor"), 40),
    ...some(by("Zuid Dik"), 12),
    ...some(by("Zuid Els"), 50),
  ];
  assert.deepEqual(split(places, { ways: [teamOf, named] }), ["Noord An", "Noord Bo"]);
});

test("of a team that is withheld all its workers are", () => {
  const places = [
    ...some(by("Noord An"), 4),
    ...some(by("Zuid Bo"), 15),
    ...some(by("Zuid Cor"), 20),
    ...some(by("West Dik"), 50),
  ];
  assert.deepEqual(split(places, { ways: [teamOf, named] }), [
    "Noord An",
    "Zuid Bo",
    "Zuid Cor",
    "team Noord",
    "team Zuid",
  ]);
});

test("all steps together are withheld of a team where they would give back what one step withholds", () => {
  const [intake, claim] = [{ line: ">intake" }, { line: ">claim" }];
  const places = [
    ...some({ ...by("Noord An"), ...intake }, 4),
    ...some({ ...by("Zuid Bo"), ...intake }, 12),
    ...some({ ...by("West Cor"), ...intake }, 50),
    ...some({ ...by("Noord An"), ...claim }, 20),
    ...some({ ...by("Zuid Bo"), ...claim }, 30),
    ...some({ ...by("West Cor"), ...claim }, 40),
  ];
  assert.deepEqual(split(places, { line: ">intake" }), ["team Noord", "team Zuid"]);
  assert.deepEqual(split(places, { line: ">claim" }), []);
  assert.deepEqual(split(places), ["team Noord", "team Zuid"]);
});

test("of a step that the page withholds, beside the one of few, every team is withheld", () => {
  const places = [
    ...some({ ...by("Noord An"), line: ">intake" }, 4),
    ...some({ ...by("Noord An"), line: ">claim" }, 20),
    ...some({ ...by("Zuid Bo"), line: ">claim" }, 20),
    ...some({ ...by("Noord An"), line: ">decision" }, 90),
  ];
  assert.deepEqual(split(places, { line: ">claim" }), ["team Noord", "team Zuid"]);
  assert.deepEqual(split(places, { line: ">decision" }), []);
});

test("a phase goes where few are on benefit in it beside who the figure is of, and all do where the page withholds the figure", () => {
  const ofPhase = (phase: number, figure: PlacedFigure) => ({ figure, phase, line: "" });
  const shown = (...onBenefit: readonly number[]) =>
    split(
      [1, 2, 3].flatMap((phase) => some(ofPhase(phase, "de-facto-exempt"), 20, 20)),
      {
        onBenefit: onBenefit.flatMap((n, i) => some(ofPhase(i + 1, "phase"), n)),
        ways: [({ phase }) => `phase ${phase}`],
        isBesideBenefit: true,
      },
    );
  assert.deepEqual(shown(60, 60, 60), []);
  assert.deepEqual(shown(80, 44, 60), ["phase 2", "phase 3"]);
  assert.deepEqual(shown(43, 43, 43), ["phase 1", "phase 2", "phase 3"]);
});

test("every team goes where few who are on benefit are outside the figure: their sum is what the page withholds", () => {
  const ofClients = { figure: "plan-unsigned", line: "" } as const;
  const places = [
    ...some({ ...by("Noord An"), ...ofClients }, 20, 20),
    ...some({ ...by("Zuid Bo"), ...ofClients }, 20, 20),
  ];
  const benefit = (n: number) => ({ onBenefit: some({ figure: "phase", line: "" }, n) });
  assert.deepEqual(split(places, benefit(100)), []);
  assert.deepEqual(split(places, benefit(84)), ["team Noord", "team Zuid"]);
});

test("whatever is asked, nothing that is withheld of a step follows from the page, its other teams, or all steps together", () => {
  const cell = fc.nat(40);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 }), (table) => {
      const line = (i: number) => `>step-${i}`;
      const places = table.flatMap((teams, i) =>
        teams.flatMap((n, team) => some({ ...by(`${team} An`), line: line(i) }, n)),
      );
      const lines = table.map((_, i) => line(i));
      const n = (i: number, team: number) => table[i]?.[team] ?? 0;
      const hidden = new Map(lines.map((code) => [code, new Set(split(places, { line: code }))]));
      const together = new Set(split(places));
      const isHidden = (i: number, team: number) => hidden.get(line(i))?.has(`team ${team}`) ?? false;
      for (const team of [0, 1, 2]) {
        const own = lines.flatMap((_, i) => (isHidden(i, team) ? [n(i, team)] : []));
        if (together.has(`team ${team}`) || own.length === 0) continue;
        assert.ok(own.length > 1 && !hasFew([own.reduce((sum, each) => sum + each, 0)], limit));
      }
      const totals = table.map((teams) => teams.reduce((sum, each) => sum + each, 0));
      const fewLines = withheldParts(
        totals.map((each) => [each]),
        limit,
      );
      for (const [i, teams] of table.entries()) {
        const own = teams.filter((_, team) => isHidden(i, team));
        for (const [team, each] of teams.entries()) assert.ok(isHidden(i, team) || !hasFew([each], limit));
        if (own.length === 0 || fewLines.has(i)) continue;
        assert.ok(own.length > 1 && !hasFew([own.reduce((sum, each) => sum + each, 0)], limit));
      }
    }),
  );
});
