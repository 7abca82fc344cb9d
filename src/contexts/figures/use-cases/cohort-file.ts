import type { Instant } from "../../../kernel/instant.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { type Cell, csvOf, type FileRow, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, loadPolicy } from "../../access/public.ts";
import { catalogue, type FigureId } from "../domain/catalogue.ts";
import { cohortGroups } from "../domain/cohort-groups.ts";
import { ratioNames } from "../domain/cohort-ratios.ts";
import { publishedCounts, publishedFractions } from "../domain/disclosure.ts";
import { ratiosWithIntervals } from "./cohort.ts";
import { type Counted, countCohort } from "./count-cohort.ts";
import type { CohortFact, FiguresFileWords, FiguresHead } from "./file-words.ts";
import { type Asked, type CohortRefusal, type CohortRequest, readQuestion } from "./question.ts";

const heads = [
  "figure",
  "value",
  "numerator",
  "denominator",
  "low-95",
  "high-95",
  "withheld-because",
  "definition",
  "version",
] as const satisfies readonly FiguresHead[];

type Row = FileRow<(typeof heads)[number]>;

const blank = {
  figure: null,
  value: null,
  numerator: null,
  denominator: null,
  "low-95": null,
  "high-95": null,
  "withheld-because": null,
  definition: null,
  version: null,
} as const satisfies Row;

export const cohortFile = async (
  tx: Tx,
  request: CohortRequest,
  given: Given,
  words: FiguresFileWords,
): Promise<Result<string, CohortRefusal>> => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const counted = await countCohort(tx, asked.value);
  const { disclosureLimit, schemes } = (await loadPolicy(tx)).on(given.today);
  const towns = await listMunicipalities(tx);
  const names: Names = {
    scheme: (code) => schemes[code]?.[words.language] ?? code,
    municipality: (code) => towns.find((town) => town.code === code)?.name ?? code,
  };
  return ok(
    csvOf({ words, heads }, [
      ...questionRows(asked.value, counted, { limit: disclosureLimit, now: given.now, names, words }),
      ...figureRows(counted, disclosureLimit, words),
    ]),
  );
};

const versions = new Map<FigureId, number>(catalogue.map(({ id, version }) => [id, version]));

/** A file can be passed on, so what would point at a few people is left out of it, and the file says so. */
const figureRows = ({ cohort, followUp }: Counted, limit: number, words: FiguresFileWords): Row[] => {
  const counts = publishedCounts(cohort, limit);
  const fractions = publishedFractions(cohort, limit);
  const intervals = new Map(ratiosWithIntervals(cohort, followUp).map((ratio) => [ratio.id, ratio]));
  const rowOf = (id: (typeof cohortGroups)[number] | (typeof ratioNames)[number]): Row => ({
    ...blank,
    figure: words.figure(id),
    definition: `cohort.${id}`,
    version: versions.get(`cohort.${id}`) ?? null,
  });
  const withheld = { "withheld-because": words.withheld(limit) };
  return [
    ...cohortGroups.map((id): Row => ({ ...rowOf(id), value: counts[id], ...(counts[id] === null ? withheld : {}) })),
    ...ratioNames.map((id): Row => {
      const ratio = intervals.get(id);
      if (ratio === undefined) return rowOf(id);
      if (fractions[id] === null) return { ...rowOf(id), ...withheld };
      const { numerator, denominator, low, high } = ratio;
      return { ...rowOf(id), value: cohort[id], numerator, denominator, "low-95": low, "high-95": high };
    }),
  ];
};

type Names = { readonly scheme: (code: string) => string; readonly municipality: (code: string) => string };
type Saying = {
  readonly limit: number;
  readonly now: Instant;
  readonly names: Names;
  readonly words: FiguresFileWords;
};

/** What the file is about, as its first rows: a number without its window and moment of knowing is nobody's. */
const questionRows = (
  { question, knownAt, followedUntil, incompleteBefore }: Asked,
  { cohort, followUp }: Counted,
  { limit, now, names, words }: Saying,
): Row[] => {
  const { from, until, exitBy, municipality, schemes, bridgeDays, followUpDays } = question;
  const said: readonly (readonly [CohortFact, Cell])[] = [
    ["starts-from", from],
    ["starts-up-to", lastDayOf(until)],
    ["exits-up-to", exitBy],
    ["municipality", municipality === null ? words.everywhere : names.municipality(municipality)],
    ["schemes", [...schemes].map(names.scheme).join(", ")],
    ["bridged-gap-in-days", bridgeDays],
    ["followed-for-days", followUpDays],
    ["known-at", knownAt ?? now],
    ["followed-up-to", followedUntil],
    ["all-followed-that-long", words.isSo(followUp.pending === 0)],
    // The day is that of the last who entered: of a few people it would tell who.
    ["all-will-have-been-on", publishedCounts(cohort, limit).X === null ? null : followUp.completeOn],
    ["exits-may-still-come", words.isSo(followUp.exitsPending)],
    ["incomplete-before", incompleteBefore],
  ];
  return said.map(([fact, value]) => ({ ...blank, figure: words.fact(fact), value }));
};
