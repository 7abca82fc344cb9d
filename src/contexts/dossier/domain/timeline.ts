import { addDuration, type Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { isClientsOwn } from "./clients-own.ts";
import type { Entry, Fact, FactKind } from "./entry.ts";
import { groundsOf } from "./resting.ts";
import { correctedBody, knownEntries, verdictOf } from "./standing.ts";

/** An entry with who recorded it and how it came. */
export type Recorded<E extends Entry = Entry> = E & {
  readonly recordedBy: string;
  readonly purpose: string;
  readonly source: string | null;
  readonly historyLoad: boolean;
  /** When it came to be seen: as it was recorded, or with its batch. */
  readonly seenFrom: Instant;
};

type Amended = {
  readonly by: string;
  readonly at: Instant;
  readonly entry: EntryNumber;
  /** Why, in the words of who did it; null when a file or an older version did. */
  readonly reason: string | null;
};
type Said = { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null; readonly body: Fact["body"] };

/** One line of the timeline: what stands, beside what it replaced, and whether it was taken away. */
export type TimelineEntry = Said & {
  readonly fact: Recorded<Fact>;
  readonly recordedLate: boolean;
  readonly corrected: (Amended & { readonly before: Said }) | null;
  readonly withdrawn: Amended | null;
  /** The client did it themselves, signed in: nobody else corrects or withdraws it. */
  readonly isClientsOwn: boolean;
  /** How many entries that stand rest on it, and count no more once it is withdrawn. */
  readonly resting: number;
  /** What it rests on and was withdrawn, so that it counts no more either. */
  readonly without: FactKind | null;
};

/** How long after its first valid day a fact is recorded late, and which day of the office a moment lies in. */
export type Lateness = {
  readonly lateAfter: (day: PlainDate) => Duration;
  readonly dayOf: (moment: Instant) => PlainDate;
};

/** Every fact as known at an instant, the latest valid day first, also those that were withdrawn: nothing vanishes. */
export const timelineOf = (
  entries: readonly Recorded[],
  knownAt: Instant,
  { lateAfter, dayOf }: Lateness,
): TimelineEntry[] => {
  const known = knownEntries(entries, knownAt) as readonly Recorded[];
  const verdict = verdictOf(known);
  const byNumber = new Map(known.map((entry) => [entry.number, entry]));
  const withdrawals = withdrawalsOf(known);
  const facts = known.filter(isFact);
  const resting = restingPer(facts.filter(({ number }) => !withdrawals.has(number)));
  return facts
    .map((fact): TimelineEntry => {
      const correction = verdict?.corrections.get(fact.number);
      return {
        fact,
        ...(correction === undefined ? saidBy(fact) : { ...saidBy(correction), body: correctedBody(correction) }),
        recordedLate: isRecordedLate(fact, lateAfter(fact.validFrom), dayOf),
        corrected: correction === undefined ? null : correctedWith(byNumber.get(correction.number), fact),
        withdrawn: withdrawals.get(fact.number) ?? null,
        isClientsOwn: isClientsOwn(fact),
        resting: resting.get(fact.number) ?? 0,
        without: withdrawnGround(fact, withdrawals, byNumber),
      };
    })
    .toSorted((a, b) =>
      a.validFrom === b.validFrom ? b.fact.number - a.fact.number : a.validFrom < b.validFrom ? 1 : -1,
    );
};

const isFact = (entry: Recorded): entry is Recorded<Fact> =>
  entry.kind !== "entry-corrected" && entry.kind !== "entry-withdrawn";

const restingPer = (standing: readonly Fact[]): ReadonlyMap<EntryNumber, number> => {
  const counts = new Map<EntryNumber, number>();
  for (const ground of standing.flatMap(groundsOf)) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  return counts;
};

const withdrawnGround = (
  fact: Fact,
  withdrawals: ReadonlyMap<EntryNumber, unknown>,
  byNumber: ReadonlyMap<EntryNumber, Recorded>,
): FactKind | null => {
  const ground = byNumber.get(groundsOf(fact).find((number) => withdrawals.has(number)) ?? fact.number);
  return ground === undefined || ground.number === fact.number || !isFact(ground) ? null : ground.kind;
};

/** Whether a fact was written down longer after its first valid day than that. */
export const isRecordedLate = (
  { knownFrom, validFrom }: Pick<Fact, "knownFrom" | "validFrom">,
  lateAfter: Duration,
  dayOf: Lateness["dayOf"],
): boolean => isAfter(knownFrom, addDuration(validFrom, lateAfter), dayOf);

/** Only within a day of the limit does it matter which day the office's clock had: asking that takes longer than the rest of an entry. */
const isAfter = (moment: Instant, limit: PlainDate, dayOf: Lateness["dayOf"]): boolean => {
  const inUtc = moment.slice(0, 10);
  if (inUtc < limit) return false;
  return inUtc > addDays(limit, 1) || dayOf(moment) > limit;
};

const saidBy = ({ validFrom, validUntil, body }: Said): Said => ({ validFrom, validUntil, body });

const correctedWith = (correction: Recorded | undefined, fact: Fact): TimelineEntry["corrected"] => {
  if (correction?.kind !== "entry-corrected") throw new Error("a correction that is not in the ledger");
  return { ...amended(correction, correction.body.because), before: saidBy(fact) };
};

const amended = ({ recordedBy, knownFrom, number }: Recorded, reason: string | undefined): Amended => ({
  by: recordedBy,
  at: knownFrom,
  entry: number,
  reason: reason ?? null,
});

/** Withdrawals that stand, by what they take away. */
const withdrawalsOf = (known: readonly Recorded[]): Map<EntryNumber, Amended> => {
  const verdict = verdictOf(known);
  const standing = new Map<EntryNumber, Amended>();
  for (const entry of known)
    if (entry.kind === "entry-withdrawn" && !verdict?.withdrawn.has(entry.number))
      standing.set(entry.target, amended(entry, entry.body.reason));
  return standing;
};
