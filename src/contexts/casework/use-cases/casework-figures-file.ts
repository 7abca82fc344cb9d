import type { Measured } from "../../../kernel/proportion.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, type FileRow, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { caseworkFigureVersions, caseworkShares } from "../domain/casework-figure-words.ts";
import { figuresUnder } from "./casework-figures.ts";
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

/** A file can be passed on: whoever asks for it, what would point at a few people is left out of it, and the file says so. */
export const caseworkFiguresFile = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, FiguresAskedRefusal>> => {
  const policy = await loadPolicy(tx);
  const { disclosureLimit: limit } = policy.on(given.today);
  const found = await figuresUnder(tx, asked, given, limit);
  if (!found.ok) return found;
  const { from, until, on, knownAt, incompleteBefore, steps, phases, shares } = found.value;
  const nameOf = phaseNames(policy, given.today);
  const inWords = (phase: number | null): string => words.phase(phase === null ? null : nameOf(phase));
  const about: readonly (readonly [CaseworkHead, string | null])[] = [
    ["from", from],
    ["up-to", lastDayOf(until)],
    ["counted-on", on],
    ["known-at", knownAt ?? given.now],
    ["incomplete-before", incompleteBefore],
  ];
  const { daysRow, shareRow, openRow } = rowsIn(words, limit);
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
    ...phases.map(({ phase, share }) => shareRow("phase", inWords(phase), share)),
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

/** Each kind of figure as a row; what is withheld says why it is empty. */
const rowsIn = (words: CaseworkFileWords, limit: number) => {
  const rowOf = (name: FileFigure, of: string | null, part?: "median" | "ninetieth") => ({
    ...blank,
    figure: words.figure(name, part),
    of,
    definition: `casework.${name}`,
    version: caseworkFigureVersions[name],
  });
  const withheld = { "withheld-because": words.withheld(limit) };
  return {
    shareRow: (name: FileFigure, of: string | null, share: Measured | null): Row => {
      if (share === null) return { ...rowOf(name, of), ...withheld };
      const { numerator, denominator, low, high } = share;
      const value = denominator === 0 ? null : numerator / denominator;
      return { ...rowOf(name, of), value, numerator, denominator, "low-95": low, "high-95": high };
    },
    daysRow: (
      part: "median" | "ninetieth",
      of: string,
      done: number | null,
      days: number | null,
      { low, high }: Range,
    ): Row =>
      done === null
        ? { ...rowOf("step-days", of, part), ...withheld }
        : { ...rowOf("step-days", of, part), value: days, denominator: done, "low-95": low, "high-95": high },
    /** No interval: it is how many there are, on one day. */
    openRow: (of: string, { open, openLate }: { readonly [K in "open" | "openLate"]: number | null }): Row =>
      open === null
        ? { ...rowOf("step-open", of), ...withheld }
        : { ...rowOf("step-open", of), numerator: openLate, denominator: open },
  };
};
