import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Settings } from "../../access/public.ts";
import type { Amendment, AmendRule } from "../amend-rule.ts";
import type { WithdrawnKind } from "../domain/access-log.ts";
import {
  type Amending,
  type AmendRefusal,
  amendedWith,
  correctEntry,
  standingFact,
  withdrawEntry,
} from "../domain/amend.ts";
import { unchangedSince } from "../domain/changed-meanwhile.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../domain/day-bounds.ts";
import { type DocumentNameRefusal, faultOfName } from "../domain/document-name.ts";
import type { Entry, Fact, FactBodies, FactKind } from "../domain/entry.ts";
import { factBehind } from "../domain/standing.ts";
import type { InvalidEntry } from "../invalid-entry.ts";
import type { Appended, AppendRefusal, Ledger } from "../ledger.ts";
import { checkedBody, listsOn, type UnknownCode } from "./amended-body.ts";

export type AmendEntryRefusal =
  | AmendRefusal
  | AppendRefusal
  | DayOutOfBounds
  | InvalidEntry
  | DocumentNameRefusal
  | UnknownCode
  | { readonly code: "day-to-come"; readonly today: PlainDate };

/** What was recorded, unless a mail that is being sent right now tells the client what stood there. */
export type UnlessBeingTold = <T, R extends Refusal>(
  tx: Tx,
  of: Pick<Correction, "clientId" | "entry">,
  amended: Result<T, R>,
) => Promise<Result<T, R | BeingToldRefusal>>;

export type BeingToldRefusal = { readonly code: "mail-being-sent" };

type Correction = {
  readonly clientId: ClientId;
  readonly entry: EntryNumber;
  readonly entriesSeen: number;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly reason: string;
};

type Withdrawal = Pick<Correction, "clientId" | "entry" | "entriesSeen" | "reason"> & { readonly withResting: boolean };

/** What amending is done with: the ledger, and what others who read it say of an amendment. */
export type AmendWork<R extends Refusal> = { readonly ledger: Ledger; readonly rule: AmendRule<R> };

/** What was recorded, and how many entries can be seen with it: enough to undo it, unless somebody else comes between. */
type Amended = { readonly entry: EntryNumber; readonly entriesSeen: number };

const amended = ([one]: readonly Appended[], before: number): Amended => {
  const [entry] = one?.entries ?? [];
  if (entry === undefined) throw new Error("an amendment that was not appended");
  return { entry, entriesSeen: before + 1 };
};

/**
 * Says what an entry should have said; who saw less of the dossier than there is decides again. The log names the client once it
 * is known to be there: what somebody typed in an address is nobody.
 */
export const correctDossierEntry = async <R extends Refusal>(
  tx: Tx,
  { ledger, rule }: AmendWork<R>,
  { clientId, entry, entriesSeen, reason, ...to }: Correction,
  given: Given,
): Promise<Result<Amended, AmendEntryRefusal | R>> => {
  const lists = await listsOn(tx, to.validFrom);
  const policy = await loadPolicy(tx);
  const judge = await rule.load(tx, clientId, given);
  const appended = await ledger.append<AmendEntryRefusal | R>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const unchanged = unchangedSince(entries, entriesSeen, null);
    if (!unchanged.ok) return unchanged;
    const fact = standingFact(entries, entry);
    if (!fact.ok) return fact;
    const body = checkedBody(fact.value.kind, to.body, fact.value.body, lists);
    if (!body.ok) return body;
    const misnamed = faultOfNewName(fact.value, body.value, policy.on(given.today), given.today);
    if (misnamed !== undefined) return refuse(misnamed);
    const days = newDaysWithin(fact.value, { ...to, body: body.value }, given.today);
    if (!days.ok) return days;
    if (happened.has(fact.value.kind) && to.validFrom > given.today && to.validFrom !== fact.value.validFrom)
      return refuse({ code: "day-to-come", today: given.today });
    const decided = correctEntry(entries, entry, { ...to, body: body.value }, reason);
    return decided.ok ? allowed(entries, decided.value, judge) : decided;
  });
  return appended.ok ? ok(amended(appended.value, entriesSeen)) : appended;
};

/** A name that stood there already may stay. */
const faultOfNewName = (
  { kind, body }: Fact,
  to: FactBodies[FactKind],
  rules: Settings,
  today: PlainDate,
): DocumentNameRefusal | undefined =>
  kind === "document-added" && "name" in to && to.name !== body.name ? faultOfName(to.name, rules, today) : undefined;

/** Kinds that say what was done or seen, so on no day to come. */
const happened: ReadonlySet<FactKind> = new Set<FactKind>([
  "phase-set",
  "rung-set",
  "diagnosis-made",
  "contact-recorded",
  "plan-shown",
  "plan-signed",
  "plan-refused",
  "exemption-reviewed",
  "re-examination-opened",
  "re-examination-closed",
  "appointment-held",
  "appointment-mailed",
  "appointment-not-mailed",
  "email-agreed",
  "email-withdrawn",
  "note-written",
  "message-sent",
  "need-unmet",
  "need-ended",
  "document-added",
  "document-removed",
]);

type Says = Pick<Fact, "validFrom" | "validUntil" | "body">;

/** A day that stood there already may stay, whatever file it came from; a new one lies within what a dossier is about. */
const newDaysWithin = (stands: Says, to: Says, today: PlainDate): Result<true, DayOutOfBounds> => {
  const before = daysIn(stands);
  const fresh = Object.entries(daysIn(to)).filter(([field, day]) => day !== before[field]);
  return daysWithin(daysOfRecord(today), Object.fromEntries(fresh));
};

const daysIn = ({ validFrom, validUntil, body }: Says): Readonly<Record<string, PlainDate | null | undefined>> => ({
  validFrom,
  validUntil,
  decidedOn: "decidedOn" in body ? body.decidedOn : undefined,
  reviewOn: "reviewOn" in body ? body.reviewOn : undefined,
});

export const withdrawDossierEntry = async <R extends Refusal>(
  tx: Tx,
  { ledger, rule }: AmendWork<R>,
  { clientId, entry, entriesSeen, reason, withResting }: Withdrawal,
  given: Given,
): Promise<Result<Amended, AmendEntryRefusal | R>> => {
  const judge = await rule.load(tx, clientId, given);
  const appended = await ledger.append<AmendEntryRefusal | R>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const unchanged = unchangedSince(entries, entriesSeen, null);
    if (!unchanged.ok) return unchanged;
    tx.note({ withdrawn: kindWithdrawn(entries, entry) });
    const decided = withdrawEntry(entries, entry, reason, { withResting });
    return decided.ok ? allowed(entries, decided.value, judge) : decided;
  });
  return appended.ok ? ok(amended(appended.value, entriesSeen)) : appended;
};

/**
 * What others who read the ledger say of it, where something is left standing to judge. What is put back as it was is held against the
 * dossier of before it was taken away: undoing is not refused for what an import brought.
 */
const allowed = <R extends Refusal>(
  entries: readonly Entry[],
  amending: Amending,
  judge: (amendment: Amendment) => R | undefined,
): Result<readonly [Amending], R> => {
  const after = amendedWith(entries, amending);
  const target = entries.find(({ number }) => number === amending.target);
  const about = target && factBehind(target, entries);
  const fact = about && standingFact(after, about.number);
  const before = target === about ? entries : entries.filter(({ number }) => number < amending.target);
  const wrong = fact?.ok ? judge({ before, after, fact: fact.value }) : undefined;
  return wrong === undefined ? ok([amending]) : { ok: false, refusal: wrong };
};

/** So that the log can say what was done: an entry taken away, what a correction replaced put back, or an entry put back. */
const kindWithdrawn = (entries: readonly Entry[], number: EntryNumber): WithdrawnKind => {
  const kind = entries.find((each) => each.number === number)?.kind;
  return kind === "entry-corrected" ? "correction" : kind === "entry-withdrawn" ? "withdrawal" : "fact";
};
