import type { EntryNumber } from "../../../kernel/ids.ts";
import type { EntryKind, TimelineEntry } from "./entry-words.ts";

export type AmendAct = "correct" | "withdraw" | "withdraw-correction" | "restore";

/** A document is removed on its own tab, for good; so is an address that a client agreed to. */
const removedElsewhere: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "document-added",
  "document-removed",
  "email-agreed",
  "email-withdrawn",
]);

/** What Trede itself did. */
const standsAsDone: ReadonlySet<EntryKind> = new Set<EntryKind>(["appointment-mailed", "appointment-not-mailed"]);

/** What was put in writing was shown and signed as it stands: a next version says otherwise (ADR 0030). */
export const isWrittenPlan = ({ kind, body }: Pick<TimelineEntry, "kind" | "body">): boolean =>
  (kind === "plan-made" || kind === "plan-revised") && body["text"] !== undefined;

/** The plan that is changed instead of corrected; null where there is nothing to change. */
export const planToChange = (entry: TimelineEntry): EntryNumber | null =>
  isWrittenPlan(entry) && entry.withdrawn === null && entry.without === null ? entry.subject : null;

/** What may be done with an entry as it stands; with what the client did themselves nothing, but putting it back. */
export const actsFor = (entry: TimelineEntry): readonly AmendAct[] => {
  if (entry.withdrawn !== null) return ["restore"];
  if (entry.isClientsOwn) return entry.corrected === null ? [] : ["withdraw-correction"];
  if (standsAsDone.has(entry.kind)) return [];
  if (removedElsewhere.has(entry.kind))
    return entry.corrected === null ? ["correct"] : ["correct", "withdraw-correction"];
  if (isWrittenPlan(entry)) return entry.corrected === null ? ["withdraw"] : ["withdraw-correction", "withdraw"];
  return entry.corrected === null ? ["correct", "withdraw"] : ["correct", "withdraw-correction", "withdraw"];
};

/** The entry an act takes away: the entry itself, its correction, or its withdrawal. */
export const targetOf = (act: AmendAct, entry: TimelineEntry): EntryNumber => {
  if (act === "restore") return entry.withdrawn?.entry ?? entry.number;
  if (act === "withdraw-correction") return entry.corrected?.entry ?? entry.number;
  return entry.number;
};

/** How many entries count no more with it: only taking away the entry itself takes them along. */
export const restingWith = (act: AmendAct, { resting }: Pick<TimelineEntry, "resting">): number =>
  act === "withdraw" ? resting : 0;

export type ReasonRead = { readonly ok: true; readonly reason: string } | { readonly ok: false };

/** A reason is asked of everybody; at most what the endpoint takes. */
export const readReason = (typed: string): ReasonRead => {
  const reason = typed.trim().slice(0, 500);
  return reason === "" ? { ok: false } : { ok: true, reason };
};

/** What follows when an entry of this kind no longer stands: the key of its sentence, where it isn't plain. */
export type Follows = "benefit-started" | "benefit-ended" | "exemption-granted" | "help" | "end" | "worker";

const follows: Readonly<Partial<Record<EntryKind, Follows>>> = {
  "benefit-started": "benefit-started",
  "benefit-ended": "benefit-ended",
  "exemption-granted": "exemption-granted",
  "exemption-ended": "end",
  "plan-made": "help",
  "trajectory-started": "help",
  "trajectory-ended": "end",
  "instrument-started": "help",
  "instrument-ended": "end",
  "job-ended": "end",
  "worker-assigned": "worker",
  "worker-handed-over": "worker",
};

/** Only taking away an entry asks for it: putting back what was there needs no warning. */
export const whatFollows = (act: AmendAct, kind: EntryKind): Follows | null =>
  act === "withdraw" ? (follows[kind] ?? null) : null;
