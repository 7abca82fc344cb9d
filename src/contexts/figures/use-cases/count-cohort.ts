import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { clientsWithBenefitStartIn, type Entry, historyOf, scanLedgers, type TimeOf } from "../../dossier/public.ts";
import { addToCounts, type CohortPlace, cohortPlaces, noCounts } from "../domain/cohort.ts";
import { type CohortCounts, type CohortRatios, cohortRatios } from "../domain/cohort-ratios.ts";
import { type FollowUp, followUpOf } from "../domain/follow-up.ts";
import type { Asked } from "./question.ts";

/** Counts and unrounded ratios, as one object: what the command line prints. */
export type CohortFigures = CohortCounts & CohortRatios;

export type Counted = { readonly cohort: CohortFigures; readonly followUp: FollowUp };

type Placed = {
  readonly clientId: ClientId;
  readonly entries: readonly Entry[];
  readonly places: readonly CohortPlace[];
};

/** Walks the ledgers a cohort may be about and gives each client's places, as known at a moment. */
export async function* placesOf(tx: Tx, { question, knownAt }: Asked, time: TimeOf = "known"): AsyncGenerator<Placed> {
  const clients = await clientsWithBenefitStartIn(tx, question.from, question.until);
  for await (const dossiers of scanLedgers(tx, clients, time))
    for (const { clientId, entries } of dossiers) {
      const places = cohortPlaces(historyOf(entries, knownAt ?? endOfInstants), question);
      if (places.length > 0) yield { clientId, entries, places };
    }
}

type How = {
  readonly time?: TimeOf;
  /** Sees each client that is counted, for what else is asked of them. */
  readonly seen?: (placed: Placed) => void;
};

export const countCohort = async (tx: Tx, asked: Asked, { time, seen }: How = {}): Promise<Counted> => {
  const counts = { ...noCounts };
  const starts: PlainDate[] = [];
  for await (const placed of placesOf(tx, asked, time)) {
    addToCounts(counts, placed.places);
    for (const { from } of placed.places) starts.push(from);
    seen?.(placed);
  }
  tx.note({ figure: "cohort", counted: counts.X });
  return figuresOf(counts, starts, asked);
};

export const figuresOf = (counts: CohortCounts, starts: readonly PlainDate[], asked: Asked): Counted => {
  const followUp = followUpOf(starts, asked.question, asked.followedUntil);
  return { cohort: { ...counts, ...cohortRatios(counts, followUp) }, followUp };
};
