import type { EntryNumber } from "../../../kernel/ids.ts";
import type { TimelineEntry } from "./entry-words.ts";

export type AmendAct = "correct" | "withdraw" | "withdraw-correction" | "restore";

/** What may be done with an entry as it stands. */
export const actsFor = (entry: TimelineEntry): readonly AmendAct[] => {
  if (entry.withdrawn !== null) return ["restore"];
  return entry.corrected === null ? ["correct", "withdraw"] : ["correct", "withdraw-correction", "withdraw"];
};

/** The entry an act takes away: the entry itself, its correction, or its withdrawal. */
export const targetOf = (act: AmendAct, entry: TimelineEntry): EntryNumber => {
  if (act === "restore") return entry.withdrawn?.entry ?? entry.number;
  if (act === "withdraw-correction") return entry.corrected?.entry ?? entry.number;
  return entry.number;
};

export type ReasonRead = { readonly ok: true; readonly reason: string } | { readonly ok: false };

/** A reason is asked of everybody; at most what the endpoint takes. */
export const readReason = (typed: string): ReasonRead => {
  const reason = typed.trim().slice(0, 500);
  return reason === "" ? { ok: false } : { ok: true, reason };
};
