import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { wilsonInterval } from "../../../kernel/proportion.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import {
  clientsWithBenefitStartIn,
  type Entry,
  historyOf,
  listHistoryLoads,
  scanLedgers,
} from "../../dossier/public.ts";
import { addToCounts, type CohortPlace, type CohortQuestion, cohortPlaces, noCounts } from "../domain/cohort.ts";
import { cohortFractions, isSayable, ratioNames } from "../domain/cohort-ratios.ts";
import { changesBetween, type DifferenceReason } from "../domain/difference.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import { momentsThatCount } from "../domain/moments.ts";
import { type CohortFigures, type Counted, countCohort, figuresOf } from "./count-cohort.ts";
import { type Asked, type CohortRefusal, type CohortRequest, readQuestion } from "./question.ts";

/** The figure with its question, intervals and the moments at which more became known of the people in it. */
export const getCohort = async (tx: Tx, request: CohortRequest, given: Given) => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const { question, knownAt, incompleteBefore } = asked.value;
  const moments = await momentsOfLoads(tx);
  const { cohort, followUp } = await countCohort(tx, asked.value, {
    seen: ({ entries, places }) => moments.meet(entries, places, question),
  });
  return ok({
    question: { ...question, schemes: [...question.schemes], knownAt },
    cohort,
    followUp,
    incompleteBefore,
    ratios: ratiosWithIntervals(cohort, followUp),
    knownMoments: moments.met(),
  });
};

/** More history loads than this no office has; the latest are those worth looking back to. */
const loadsAtMost = 1_000;

/** The moments of history loads, and which of them changed where somebody in this cohort is counted. */
const momentsOfLoads = async (tx: Tx) => {
  const labels = new Map<Instant, string>();
  for (const { knownFrom, label } of await listHistoryLoads(tx, loadsAtMost))
    if (knownFrom !== null) labels.set(knownFrom, label);
  const found = new Set<Instant>();
  return {
    meet: (entries: readonly Entry[], places: readonly CohortPlace[], question: CohortQuestion): void => {
      const isOpen = (moment: Instant): boolean => labels.has(moment) && !found.has(moment);
      for (const moment of momentsThatCount(entries, places, question, isOpen)) found.add(moment);
    },
    met: () => [...labels].flatMap(([at, what]) => (found.has(at) ? [{ at, what }] : [])),
  };
};

/** Those that can be said yet. */
export const ratiosWithIntervals = (cohort: CohortFigures, followUp: FollowUp) => {
  const fractions = cohortFractions(cohort);
  return ratioNames
    .filter((id) => isSayable(id, followUp))
    .map((id) => {
      const interval = wilsonInterval(fractions[id]);
      return { id, ...fractions[id], low: interval?.low ?? null, high: interval?.high ?? null };
    });
};

export type DifferenceRefusal = CohortRefusal | { readonly code: "moments-reversed" };

export type Difference = {
  readonly before: CohortFigures;
  readonly after: CohortFigures;
  readonly followUp: { readonly before: FollowUp; readonly after: FollowUp };
  readonly incompleteBefore: PlainDate | null;
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
  const [was, is] = [tallyOf(first.value), tallyOf(second.value)];
  const reasons = new Map<DifferenceReason, number>();
  const clients = await clientsWithBenefitStartIn(tx, question.from, question.until);
  for await (const dossiers of scanLedgers(tx, clients))
    for (const { entries } of dossiers) {
      was.add(cohortPlaces(historyOf(entries, a), question));
      is.add(cohortPlaces(historyOf(entries, b), question));
      for (const { reason } of changesBetween(entries, a, b, question))
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  const groups = [...reasons].map(([reason, count]) => ({ reason, count })).toSorted((x, y) => y.count - x.count);
  const [before, after] = [was.counted(), is.counted()];
  const followUp = { before: before.followUp, after: after.followUp };
  const { incompleteBefore } = second.value;
  return ok({ before: before.cohort, after: after.cohort, followUp, incompleteBefore, groups });
};

const tallyOf = (asked: Asked) => {
  const counts = { ...noCounts };
  const starts: PlainDate[] = [];
  return {
    add: (places: readonly CohortPlace[]): void => {
      addToCounts(counts, places);
      for (const { from } of places) starts.push(from);
    },
    counted: (): Counted => figuresOf(counts, starts, asked),
  };
};
