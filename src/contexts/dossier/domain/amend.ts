import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Entry, Fact, FactBodies, FactKind } from "./entry.ts";
import { verdictOf } from "./standing.ts";

/** An entry still without number and times. `subject` "own": it opens something, or stands by itself. */
export type NewEntry =
  | {
      readonly kind: FactKind;
      readonly subject: EntryNumber | "own";
      readonly validFrom: PlainDate;
      readonly validUntil: PlainDate | null;
      readonly body: FactBodies[FactKind];
    }
  | {
      readonly kind: "entry-corrected";
      readonly target: EntryNumber;
      readonly validFrom: PlainDate;
      readonly validUntil: PlainDate | null;
      readonly body: FactBodies[FactKind];
    }
  | {
      readonly kind: "entry-withdrawn";
      readonly target: EntryNumber;
      readonly validFrom: PlainDate;
      readonly validUntil: null;
      readonly body: { readonly reason?: string };
    };

export type AmendRefusal =
  | { readonly code: "no-such-entry" }
  | { readonly code: "not-a-fact" }
  | { readonly code: "already-withdrawn" }
  | { readonly code: "ends-before-start"; readonly start: PlainDate };

export type Amendment = {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly body: FactBodies[FactKind];
};

/** A fact that stands can be corrected; a correction or withdrawal is withdrawn instead, and made anew. */
export const correctEntry = (
  entries: readonly Entry[],
  number: EntryNumber,
  to: Amendment,
): Result<NewEntry, AmendRefusal> => {
  const fact = standingFact(entries, number);
  if (!fact.ok) return fact;
  if (to.validUntil !== null && to.validUntil <= to.validFrom)
    return refuse({ code: "ends-before-start", start: to.validFrom });
  return ok({ kind: "entry-corrected", target: number, ...to });
};

/** Any entry that stands can be taken away; withdrawing a withdrawal makes its target stand again. */
export const withdrawEntry = (
  entries: readonly Entry[],
  number: EntryNumber,
  reason: string,
): Result<NewEntry, AmendRefusal> => {
  const entry = entries.find((each) => each.number === number);
  if (entry === undefined) return refuse({ code: "no-such-entry" });
  if (verdictOf(entries)?.withdrawn.has(number)) return refuse({ code: "already-withdrawn" });
  return ok({
    kind: "entry-withdrawn",
    target: number,
    validFrom: entry.validFrom,
    validUntil: null,
    body: { reason },
  });
};

export const standingFact = (entries: readonly Entry[], number: EntryNumber): Result<Fact, AmendRefusal> => {
  const entry = entries.find((each) => each.number === number);
  if (entry === undefined) return refuse({ code: "no-such-entry" });
  if (entry.kind === "entry-corrected" || entry.kind === "entry-withdrawn") return refuse({ code: "not-a-fact" });
  if (verdictOf(entries)?.withdrawn.has(number)) return refuse({ code: "already-withdrawn" });
  return ok(entry);
};
