import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import { wilsonInterval } from "../../../kernel/proportion.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  clientsWithBenefitStartIn,
  historyOf,
  labelsOf,
  listHistoryLoads,
  scanLedgers,
  type TimeOf,
} from "../../dossier/public.ts";
import { addToCounts, type CohortGroup, type CohortPlace, cohortPlaces, noCounts } from "../domain/cohort.ts";
import { cohortGroups } from "../domain/cohort-groups.ts";
import {
  type CohortCounts,
  type CohortRatios,
  cohortFractions,
  cohortRatios,
  ratioNames,
} from "../domain/cohort-ratios.ts";
import { changesBetween, type DifferenceReason } from "../domain/difference.ts";
import { publishedCounts, publishedFractions } from "../domain/disclosure.ts";
import { type Asked, type CohortRefusal, type CohortRequest, readQuestion } from "./question.ts";

/** Counts and unrounded ratios, as one object: what the command line prints. */
export type CohortFigures = CohortCounts & CohortRatios;

/** Walks the ledgers a cohort may be about and gives each client's places, as known at a moment. */
async function* placesOf(
  tx: Tx,
  { question, knownAt }: Asked,
  time: TimeOf = "known",
): AsyncGenerator<{ clientId: ClientId; places: CohortPlace[] }> {
  const clients = await clientsWithBenefitStartIn(tx, question.from, question.until);
  for await (const dossiers of scanLedgers(tx, clients, time))
    for (const { clientId, entries } of dossiers) {
      const places = cohortPlaces(historyOf(entries, knownAt ?? endOfInstants), question);
      if (places.length > 0) yield { clientId, places };
    }
}

export const countCohort = async (tx: Tx, asked: Asked, time: TimeOf = "known"): Promise<CohortFigures> => {
  const counts = { ...noCounts };
  for await (const { places } of placesOf(tx, asked, time)) addToCounts(counts, places);
  tx.note({ figure: "cohort", counted: counts.X });
  return { ...counts, ...cohortRatios(counts) };
};

/** The figure with its question, intervals and the moments at which more became known. */
export const getCohort = async (tx: Tx, request: CohortRequest, given: Given) => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const { question, knownAt } = asked.value;
  const cohort = await countCohort(tx, asked.value);
  return ok({
    question: { ...question, schemes: [...question.schemes], knownAt },
    cohort,
    ratios: ratiosWithIntervals(cohort),
    knownMoments: (await listHistoryLoads(tx, 20)).flatMap(({ knownFrom, label }) =>
      knownFrom === null ? [] : [{ at: knownFrom, what: label }],
    ),
  });
};

const ratiosWithIntervals = (counts: CohortCounts) => {
  const fractions = cohortFractions(counts);
  return ratioNames.map((id) => {
    const interval = wilsonInterval(fractions[id]);
    return { id, ...fractions[id], low: interval?.low ?? null, high: interval?.high ?? null };
  });
};

/** A file can be passed on, so what would point at a few people is left out of it, and the file says so. */
export const cohortFile = async (
  tx: Tx,
  request: CohortRequest,
  given: Given,
): Promise<Result<string, CohortRefusal>> => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const figures = await countCohort(tx, asked.value);
  const { disclosureLimit } = (await loadPolicy(tx)).on(given.today);
  return ok(csvOf(fileHead, fileRows(figures, disclosureLimit)));
};

const fileHead = ["figure", "value", "numerator", "denominator", "low-95", "high-95", "withheld-under"];

const fileRows = (figures: CohortFigures, limit: number) => {
  const counts = publishedCounts(figures, limit);
  const fractions = publishedFractions(figures, limit);
  const intervals = new Map(ratiosWithIntervals(figures).map((ratio) => [ratio.id, ratio]));
  return [
    ...cohortGroups.map((id) => [id, counts[id], null, null, null, null, counts[id] === null ? limit : null]),
    ...ratioNames.map((id) => {
      const ratio = fractions[id] === null ? undefined : intervals.get(id);
      if (ratio === undefined) return [id, null, null, null, null, null, limit];
      return [id, figures[id], ratio.numerator, ratio.denominator, ratio.low, ratio.high, null];
    }),
  ];
};

type PeopleRequest = CohortRequest & {
  readonly group: CohortGroup;
  readonly not?: CohortGroup | undefined;
  readonly page: number;
  readonly pageSize: number;
};

/** The people behind one number: those in a group, without those who are in another as well. */
export const listCohortPeople = async (
  tx: Tx,
  { group, not, page, pageSize, ...request }: PeopleRequest,
  given: Given,
) => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const all: { clientId: ClientId; place: CohortPlace }[] = [];
  for await (const { clientId, places } of placesOf(tx, asked.value))
    for (const place of places)
      if (place.groups.includes(group) && (not === undefined || !place.groups.includes(not)))
        all.push({ clientId, place });
  all.sort((a, b) =>
    a.place.from === b.place.from ? (a.clientId < b.clientId ? -1 : 1) : a.place.from < b.place.from ? -1 : 1,
  );
  const shown = all.slice((page - 1) * pageSize, page * pageSize);
  const clients = [...new Set(shown.map(({ clientId }) => clientId))];
  tx.concerns(clients);
  const labels = new Map((await labelsOf(tx, clients)).map((label) => [label.clientId, label]));
  const people = shown.flatMap(({ clientId, place: { from, until, groups } }) => {
    const label = labels.get(clientId);
    return label === undefined ? [] : [{ ...label, from, until, groups }];
  });
  return ok({ page, pageSize, total: all.length, people });
};

export type DifferenceRefusal = CohortRefusal | { readonly code: "moments-reversed" };

export type Difference = {
  readonly before: CohortFigures;
  readonly after: CohortFigures;
  readonly groups: readonly { readonly reason: DifferenceReason; readonly count: number }[];
};

/** Why a cohort reads differently as known at two moments; without `and`, against what is known now. */
export const differenceBetween = async (
  tx: Tx,
  { knownAt, and, ...request }: CohortRequest & { readonly knownAt: Instant; readonly and?: Instant | undefined },
  given: Given,
): Promise<Result<Difference, DifferenceRefusal>> => {
  // what came to be known is told from the earlier moment to the later one, never back
  if (and !== undefined && and < knownAt) return refuse({ code: "moments-reversed" });
  const first = await readQuestion(tx, { ...request, knownAt }, given);
  if (!first.ok) return first;
  const second = await readQuestion(tx, { ...request, knownAt: and }, given);
  if (!second.ok) return second;
  const { question } = first.value;
  const [a, b] = [knownAt, second.value.knownAt ?? endOfInstants];
  const [before, after] = [{ ...noCounts }, { ...noCounts }];
  const reasons = new Map<DifferenceReason, number>();
  const clients = await clientsWithBenefitStartIn(tx, question.from, question.until);
  for await (const dossiers of scanLedgers(tx, clients))
    for (const { entries } of dossiers) {
      addToCounts(before, cohortPlaces(historyOf(entries, a), question));
      addToCounts(after, cohortPlaces(historyOf(entries, b), question));
      for (const { reason } of changesBetween(entries, a, b, question))
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  const groups = [...reasons].map(([reason, count]) => ({ reason, count })).toSorted((x, y) => y.count - x.count);
  return ok({ before: { ...before, ...cohortRatios(before) }, after: { ...after, ...cohortRatios(after) }, groups });
};
