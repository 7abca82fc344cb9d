import type { Measured } from "../../../kernel/proportion.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, type FileRow, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { caseworkFigureVersions, caseworkShares } from "../domain/casework-figure-words.ts";
import { isSmall, tellsOfFew, withheldGroups } from "../domain/figure-disclosure.ts";
import { caseworkFigures } from "./casework-figures.ts";
import type { FiguresAsked, FiguresAskedRefusal } from "./figure-facts.ts";
import type { CaseworkFileWords, CaseworkHead, FileFigure } from "./file-words.ts";
import type { Label } from "./gate-labels.ts";
import { phaseNames } from "./phase-labels.ts";

const heads = [
  "figure",
  "of",
  "value",
  "numerator",
  "denominator",
  "low-95",
  "high-95",
  "withheld-because",
  "definition",
  "version",
] as const satisfies readonly CaseworkHead[];

type Row = FileRow<(typeof heads)[number]>;

/** A file can be passed on: what would point at a few people is left out of it, and the file says so. */
export const caseworkFiguresFile = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, FiguresAskedRefusal>> => {
  const found = await caseworkFigures(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, on, knownAt, incompleteBefore, steps, phases, shares } = found.value;
  const policy = await loadPolicy(tx);
  const { disclosureLimit: limit } = policy.on(given.today);
  const nameOf = phaseNames(policy, given.today);
  const inWords = (phase: number | null): string => words.phase(phase === null ? null : nameOf(phase));
  const about: readonly (readonly [CaseworkHead, string | null])[] = [
    ["from", from],
    ["up-to", lastDayOf(until)],
    ["counted-on", on],
    ["known-at", knownAt ?? given.now],
    ["incomplete-before", incompleteBefore],
  ];
  const standing = withheldGroups(
    phases.map(({ share: { numerator } }) => ({ numerator, denominator: numerator })),
    limit,
  );
  const { daysRow, shareRow, openRow, withheldRow } = rowsIn(words, limit);
  const lines: Row[] = [
    ...about.map(([head, value]): Row => ({ ...blank, figure: words.head(head), value })),
    ...steps.flatMap(({ after, step, ...figure }) => {
      const pair = pairIn(words, after, step);
      return [
        daysRow("median", pair, figure.done, figure.median, figure.medianRange),
        daysRow("ninetieth", pair, figure.done, figure.ninetieth, figure.ninetiethRange),
        shareRow("step-in-time", pair, figure.inTime),
        openRow(pair, figure),
      ];
    }),
    ...phases.map(({ phase, share }, i) =>
      standing.has(i)
        ? withheldRow("phase", inWords(phase))
        : rowsIn(words, 0).shareRow("phase", inWords(phase), share),
    ),
    ...phases.map(({ phase, rephased }) => shareRow("re-phased", inWords(phase), rephased)),
    ...caseworkShares.map((name) => shareRow(name, null, shares[name])),
  ];
  return ok(csvOf({ words, heads }, lines));
};

const pairIn = (words: CaseworkFileWords, after: Label | null, step: Label): string =>
  `${after === null ? words.word("notification") : words.label(after)} → ${words.label(step)}`;

const blank = {
  figure: null,
  of: null,
  value: null,
  numerator: null,
  denominator: null,
  "low-95": null,
  "high-95": null,
  "withheld-because": null,
  definition: null,
  version: null,
} as const satisfies Row;

type Range = { readonly low: number | null; readonly high: number | null };

/** Each kind of figure as a row; under the limit it says why it is empty. */
const rowsIn = (words: CaseworkFileWords, limit: number) => {
  const rowOf = (name: FileFigure, of: string | null, part?: "median" | "ninetieth") => ({
    ...blank,
    figure: words.figure(name, part),
    of,
    definition: `casework.${name}`,
    version: caseworkFigureVersions[name],
  });
  const withheldRow = (name: FileFigure, of: string | null, part?: "median" | "ninetieth"): Row => ({
    ...rowOf(name, of, part),
    "withheld-because": words.withheld(limit),
  });
  return {
    withheldRow,
    shareRow: (name: FileFigure, of: string | null, share: Measured): Row => {
      const { numerator, denominator, low, high } = share;
      if (tellsOfFew(share, limit)) return withheldRow(name, of);
      const value = denominator === 0 ? null : numerator / denominator;
      return { ...rowOf(name, of), value, numerator, denominator, "low-95": low, "high-95": high };
    },
    daysRow: (
      part: "median" | "ninetieth",
      of: string,
      done: number,
      days: number | null,
      { low, high }: Range,
    ): Row =>
      isSmall(done, limit)
        ? withheldRow("step-days", of, part)
        : { ...rowOf("step-days", of, part), value: days, denominator: done, "low-95": low, "high-95": high },
    /** No interval: it is how many there are, on one day. */
    openRow: (of: string, { open, openLate }: { readonly open: number; readonly openLate: number }): Row =>
      tellsOfFew({ numerator: openLate, denominator: open }, limit)
        ? withheldRow("step-open", of)
        : { ...rowOf("step-open", of), numerator: openLate, denominator: open },
  };
};
