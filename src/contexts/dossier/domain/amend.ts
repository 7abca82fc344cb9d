import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfInstants } from "../../../kernel/instant.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { isClientsOwn, touchesClientsOwn } from "./clients-own.ts";
import {
  type CorrectedBody,
  type Entry,
  endingKinds,
  type Fact,
  type FactBodies,
  type FactKind,
  namesItsEnd,
} from "./entry.ts";
import { restingOn } from "./resting.ts";
import { factBehind, saysTheSame, standingFacts, verdictOf } from "./standing.ts";

/** An entry still without number and times. `subject` "own": it opens something, or stands by itself. */
export type NewEntry =
  | {
      readonly kind: FactKind;
      readonly subject: EntryNumber | "own";
      readonly validFrom: PlainDate;
      readonly validUntil: PlainDate | null;
      readonly body: FactBodies[FactKind];
    }
  | Amending;

type NewCorrection = {
  readonly kind: "entry-corrected";
  readonly target: EntryNumber;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly body: CorrectedBody;
};

type NewWithdrawal = {
  readonly kind: "entry-withdrawn";
  readonly target: EntryNumber;
  readonly validFrom: PlainDate;
  readonly validUntil: null;
  readonly body: { readonly reason?: string };
};

/** A new entry that says something of another one. */
export type Amending = NewCorrection | NewWithdrawal;

export type AmendRefusal =
  | { readonly code: "no-such-entry" }
  | { readonly code: "not-a-fact" }
  | { readonly code: "already-withdrawn" }
  | { readonly code: "no-end-of-its-own" }
  | { readonly code: "never-begins" }
  | { readonly code: "nothing-changed" }
  | { readonly code: "written-plan" }
  | { readonly code: "clients-own"; readonly kind: FactKind }
  | { readonly code: "entries-rest-on-it"; readonly count: number }
  | { readonly code: "document-not-withdrawn" }
  | { readonly code: "email-not-withdrawn" }
  | { readonly code: "mailed-already" }
  | { readonly code: "stands-as-done"; readonly field: string }
  | { readonly code: "ends-before-start"; readonly start: PlainDate };

export type Amendment = {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly body: FactBodies[FactKind];
};

/**
 * A fact that stands can be corrected; a correction or withdrawal is withdrawn instead, and made anew. It must say
 * something else than what stands, and why; what it is about must keep at least a day between its start and each of its ends. What a
 * client did themselves nobody else corrects.
 */
export const correctEntry = (
  entries: readonly Entry[],
  number: EntryNumber,
  to: Amendment,
  because: string,
): Result<Amending, AmendRefusal> => {
  const fact = standingFact(entries, number);
  if (!fact.ok) return fact;
  if (isClientsOwn(fact.value)) return refuse({ code: "clients-own", kind: fact.value.kind });
  if (isWrittenPlan(fact.value)) return refuse({ code: "written-plan" });
  const fixed = fixedField(fact.value, to);
  if (fixed !== undefined) return refuse({ code: "stands-as-done", field: fixed });
  if (wasMailed(entries, number)) return refuse({ code: "mailed-already" });
  if (saysTheSame(fact.value, to)) return refuse({ code: "nothing-changed" });
  if (to.validUntil !== null && !namesItsEnd(fact.value.kind)) return refuse({ code: "no-end-of-its-own" });
  if (to.validFrom >= endOfTime) return refuse({ code: "never-begins" });
  const body = { ...to.body, because };
  return keepingADay(entries, fact.value, { kind: "entry-corrected", target: number, ...to, body });
};

/** What was put in writing is what was shown and signed, its days too: a next version says otherwise (ADR 0030). */
const isWrittenPlan = (fact: Fact): boolean =>
  (fact.kind === "plan-made" || fact.kind === "plan-revised") && fact.body.text !== undefined;

/**
 * What was done by somebody, or decided, and is no slip of the pen: who signed which text and how, whom a campaign called, what was paid.
 * It is withdrawn and done anew.
 */
const fixedFields: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  "plan-made": ["text"],
  "plan-revised": ["text"],
  "plan-shown": ["version", "hash"],
  "plan-signed": ["version", "hash", "by", "how"],
  "plan-refused": ["version", "hash"],
  "message-sent": ["from", "text", "formal", "provider", "withoutClient", "cantCome"],
  "provider-joined": ["provider"],
  "re-examination-opened": ["cause", "campaign"],
  "facility-decided": ["granted", "amount", "per", "source"],
  "document-added": ["mediaType", "size", "sha256", "document", "handedIn"],
  "appointment-moved": ["movedOn"],
  "appointment-mailed": ["mail", "moved"],
  "appointment-not-mailed": ["mail", "moved", "fault"],
};

const fixedField = (fact: Fact, to: Amendment): string | undefined => {
  const [was, is] = [fact.body, to.body] as readonly Readonly<Record<string, unknown>>[];
  const field = fixedFields[fact.kind]?.find((each) => was?.[each] !== is?.[each]);
  if (field !== undefined) return field;
  // a signature after signing in was given on its day; a paper's day may be misread
  const isGivenThen = fact.kind === "plan-signed" && fact.body.how === "signed-in";
  return isGivenThen && fact.validFrom !== to.validFrom ? "validFrom" : undefined;
};

/**
 * What the client was told of an appointment stands: moving it or calling it off tells them so again, an amendment would not. What came of
 * the appointment was not mailed.
 */
const wasMailed = (entries: readonly Entry[], number: EntryNumber): boolean => {
  const fact = mailableFact(entries, number);
  if (fact === undefined) return false;
  if (fact.kind === "appointment-mailed") return true;
  return entries.some(
    (each) => each.kind === "appointment-mailed" && each.subject === fact.subject && each.number > number,
  );
};

const mailableFact = (entries: readonly Entry[], number: EntryNumber): Fact | undefined => {
  const entry = entries.find((each) => each.number === number);
  const fact = entry === undefined ? undefined : factBehind(entry, entries);
  return fact === undefined || !toldByMail.has(fact.kind) ? undefined : fact;
};

/** The appointment of which a mail tells what an entry says; undefined when no mail does. */
export const appointmentTold = (entries: readonly Entry[], number: EntryNumber): EntryNumber | undefined =>
  mailableFact(entries, number)?.subject;

const toldByMail: ReadonlySet<FactKind> = new Set<FactKind>([
  "appointment-planned",
  "appointment-moved",
  "appointment-cancelled",
  "appointment-mailed",
]);

/**
 * Any entry that stands can be taken away; withdrawing a withdrawal makes its target stand again. Not a document: its content would stay,
 * out of sight. It is removed, and what was removed is not there to come back. Nor what was said of e-mail, for the same reason of the
 * address. Nor what a client did themselves: they are asked, or it is done anew. Where others rest on it, who takes it away says that they
 * know (`withResting`).
 */
export const withdrawEntry = (
  entries: readonly Entry[],
  number: EntryNumber,
  reason: string,
  { withResting }: { readonly withResting: boolean },
): Result<Amending, AmendRefusal> => {
  const entry = entries.find((each) => each.number === number);
  if (entry === undefined) return refuse({ code: "no-such-entry" });
  if (verdictOf(entries)?.withdrawn.has(number)) return refuse({ code: "already-withdrawn" });
  if (entry.kind === "document-added" || entry.kind === "document-removed")
    return refuse({ code: "document-not-withdrawn" });
  if (entry.kind === "email-agreed" || entry.kind === "email-withdrawn") return refuse({ code: "email-not-withdrawn" });
  if (wasMailed(entries, number)) return refuse({ code: "mailed-already" });
  const [fact, withdrawal] = [factBehind(entry, entries), withdrawalOf(entry, reason)];
  if (fact !== undefined && touchesClientsOwn(entries, amendedWith(entries, withdrawal), entry))
    return refuse({ code: "clients-own", kind: fact.kind });
  const { length: count } = entry === fact ? restingOn(entries, number) : [];
  if (count > 0 && !withResting) return refuse({ code: "entries-rest-on-it", count });
  return keepingADay(entries, fact, withdrawal);
};

/**
 * The same for all that a batch brought, which is taken back whole: what was withdrawn already stays as it is, and days
 * that no longer fit together are for people to mend.
 */
export const withdrawInRevocation = (entries: readonly Entry[], number: EntryNumber): readonly NewEntry[] => {
  const entry = entries.find((each) => each.number === number);
  if (entry === undefined || verdictOf(entries)?.withdrawn.has(number)) return [];
  return [withdrawalOf(entry, "import revoked")];
};

/** Who may say so is for the caller. */
export const withdrawalOf = ({ number, validFrom }: Entry, reason: string): NewWithdrawal => ({
  kind: "entry-withdrawn",
  target: number,
  validFrom,
  validUntil: null,
  body: { reason },
});

/** The fact as it stands, with its last correction. */
export const standingFact = (entries: readonly Entry[], number: EntryNumber): Result<Fact, AmendRefusal> => {
  const entry = entries.find((each) => each.number === number);
  if (entry === undefined) return refuse({ code: "no-such-entry" });
  if (entry.kind === "entry-corrected" || entry.kind === "entry-withdrawn") return refuse({ code: "not-a-fact" });
  const fact = standingFacts(entries, endOfInstants).find((each) => each.number === number);
  return fact === undefined ? refuse({ code: "already-withdrawn" }) : ok(fact);
};

/** The entries as they will be with it. */
export const amendedWith = (entries: readonly Entry[], amendment: Amending): readonly Entry[] => {
  const number = (Math.max(...entries.map((entry) => entry.number)) + 1) as EntryNumber;
  return [...entries, { ...amendment, number, recordedAt: endOfInstants, knownFrom: endOfInstants }];
};

/** Refuses an amendment after which the spell that the fact is about would end on or before its first day. */
const keepingADay = (
  entries: readonly Entry[],
  fact: Fact | undefined,
  amendment: Amending,
): Result<Amending, AmendRefusal> => {
  if (fact === undefined) return ok(amendment);
  const about = standingFacts(amendedWith(entries, amendment), endOfInstants).filter(
    ({ subject }) => subject === fact.subject,
  );
  const opening = about.find((each) => each.number === fact.subject);
  if (opening === undefined) return ok(amendment);
  const { kind, validFrom: start, validUntil } = opening;
  const ends = about.filter((each) => endingKinds.has(each.kind)).map(({ validFrom }) => validFrom);
  if (namesItsEnd(kind) && validUntil !== null) ends.push(validUntil);
  return ends.some((end) => end <= start) ? refuse({ code: "ends-before-start", start }) : ok(amendment);
};
