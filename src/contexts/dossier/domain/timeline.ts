import { addDuration, type Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Entry, Fact } from "./entry.ts";
import { knownEntries, verdictOf } from "./standing.ts";

/** An entry with who recorded it and how it came. */
export type Recorded<E extends Entry = Entry> = E & {
  readonly recordedBy: string;
  readonly purpose: string;
  readonly source: string | null;
  readonly historyLoad: boolean;
  /** When it came to be seen: as it was recorded, or with its batch. */
  readonly seenFrom: Instant;
};

type Amended = { readonly by: string; readonly at: Instant; readonly entry: EntryNumber };
type Said = { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null; readonly body: Fact["body"] };

/** One line of the timeline: what stands, beside what it replaced, and whether it was taken away. */
export type TimelineEntry = Said & {
  readonly fact: Recorded<Fact>;
  readonly recordedLate: boolean;
  readonly corrected: (Amended & { readonly before: Said }) | null;
  readonly withdrawn: (Amended & { readonly reason: string | null }) | null;
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
  const facts = known.filter(
    (entry): entry is Recorded<Fact> => entry.kind !== "entry-corrected" && entry.kind !== "entry-withdrawn",
  );
  return facts
    .map((fact): TimelineEntry => {
      const correction = verdict?.corrections.get(fact.number);
      const says = correction === undefined ? fact : (correction as unknown as Said);
      const { validFrom, validUntil, body } = says;
      return {
        fact,
        validFrom,
        validUntil,
        body,
        recordedLate: dayOf(fact.knownFrom) > addDuration(fact.validFrom, lateAfter(fact.validFrom)),
        corrected:
          correction === undefined ? null : { ...amended(byNumber.get(correction.number)), before: saidBy(fact) },
        withdrawn: withdrawals.get(fact.number) ?? null,
      };
    })
    .toSorted((a, b) =>
      a.validFrom === b.validFrom ? b.fact.number - a.fact.number : a.validFrom < b.validFrom ? 1 : -1,
    );
};

const saidBy = ({ validFrom, validUntil, body }: Fact): Said => ({ validFrom, validUntil, body });

const amended = (entry: Recorded | undefined): Amended => {
  if (entry === undefined) throw new Error("an amendment that is not in the ledger");
  return { by: entry.recordedBy, at: entry.knownFrom, entry: entry.number };
};

/** Withdrawals that stand, by what they take away. */
const withdrawalsOf = (known: readonly Recorded[]): Map<EntryNumber, TimelineEntry["withdrawn"]> => {
  const verdict = verdictOf(known);
  const standing = new Map<EntryNumber, TimelineEntry["withdrawn"]>();
  for (const entry of known)
    if (entry.kind === "entry-withdrawn" && !verdict?.withdrawn.has(entry.number))
      standing.set(entry.target, { ...amended(entry), reason: entry.body.reason ?? null });
  return standing;
};
