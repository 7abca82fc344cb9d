import type { Measured } from "../../../kernel/proportion.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { type CsvRow, csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { caseworkFigureVersions, caseworkShares } from "../domain/casework-figure-words.ts";
import { isSmall, tellsOfFew, withheldGroups } from "../domain/figure-disclosure.ts";
import { caseworkFigures } from "./casework-figures.ts";
import type { FiguresAsked, FiguresAskedRefusal } from "./figure-facts.ts";

type Name = keyof typeof caseworkFigureVersions;

const head = ["figure", "version", "of", "value", "numerator", "denominator", "low-95", "high-95", "withheld-under"];

/** A file can be passed on: what would point at a few people is left out of it, and the file says so. */
export const caseworkFiguresFile = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
): Promise<Result<string, FiguresAskedRefusal>> => {
  const found = await caseworkFigures(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, on, knownAt, incompleteBefore, steps, phases, shares } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const about: readonly (readonly [string, string | null])[] = [
    ["from", from],
    ["before", until],
    ["counted-on", on],
    ["known-at", knownAt],
    ["without-dossiers-that-ended-before", incompleteBefore],
  ];
  const standing = withheldGroups(
    phases.map(({ share: { numerator } }) => ({ numerator, denominator: numerator })),
    limit,
  );
  return ok(
    csvOf(head, [
      ...about.map(([name, value]): CsvRow => [name, null, null, value, ...nothing(5)]),
      ...steps.flatMap(({ after, step, ...figure }) => {
        const pair = `${after?.code ?? "notification"} > ${step.code}`;
        return [
          daysRow("step-days", `${pair} 50%`, figure.done, figure.median, figure.medianRange, limit),
          daysRow("step-days", `${pair} 90%`, figure.done, figure.ninetieth, figure.ninetiethRange, limit),
          shareRow("step-in-time", pair, figure.inTime, limit),
          openRow(pair, figure, limit),
        ];
      }),
      ...phases.map(({ phase, share }, i) =>
        standing.has(i) ? withheldRow("phase", phaseName(phase), limit) : shareRow("phase", phaseName(phase), share, 0),
      ),
      ...phases.map(({ phase, rephased }) => shareRow("re-phased", phaseName(phase), rephased, limit)),
      ...caseworkShares.map((name) => shareRow(name, null, shares[name], limit)),
    ]),
  );
};

const nothing = (cells: number): null[] => new Array<null>(cells).fill(null);
const phaseName = (phase: number | null): string => (phase === null ? "none" : String(phase));

const withheldRow = (name: Name, of: string | null, limit: number): CsvRow => [
  `casework.${name}`,
  caseworkFigureVersions[name],
  of,
  ...nothing(5),
  limit,
];

const shareRow = (name: Name, of: string | null, share: Measured, limit: number): CsvRow => {
  const { numerator, denominator, low, high } = share;
  if (tellsOfFew(share, limit)) return withheldRow(name, of, limit);
  const value = denominator === 0 ? null : numerator / denominator;
  return [`casework.${name}`, caseworkFigureVersions[name], of, value, numerator, denominator, low, high, null];
};

type Range = { readonly low: number | null; readonly high: number | null };

const daysRow = (
  name: Name,
  of: string,
  done: number,
  days: number | null,
  { low, high }: Range,
  limit: number,
): CsvRow =>
  isSmall(done, limit)
    ? withheldRow(name, of, limit)
    : [`casework.${name}`, caseworkFigureVersions[name], of, days, null, done, low, high, null];

/** No interval: it is how many there are, on one day. */
const openRow = (
  of: string,
  { open, openLate }: { readonly open: number; readonly openLate: number },
  limit: number,
): CsvRow =>
  tellsOfFew({ numerator: openLate, denominator: open }, limit)
    ? withheldRow("step-open", of, limit)
    : ["casework.step-open", caseworkFigureVersions["step-open"], of, null, openLate, open, null, null, null];
