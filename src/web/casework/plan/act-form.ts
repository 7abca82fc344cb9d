import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** As many characters as a text in the ledger may have. */
export const mostCharacters = 500;

export type PlanAct = "sign" | "sign-paper" | "shown" | "refused";
export type ActDraft = {
  readonly on: string;
  readonly how: "in-person" | "by-post";
  readonly reference: string;
  /** The entry of a scan; "" for none. */
  readonly document: string;
  readonly reason: string;
};
export type ActField = "on" | "reference" | "reason";
export type ActFault = { readonly field: ActField; readonly code: "day-wrong" | "text-missing" | "text-long" };

/** What one is asked for: a paper is somewhere, and who won't sign has a reason. */
const textOf = { sign: null, shown: null, "sign-paper": "reference", refused: "reason" } as const;

export type ActRead =
  | { readonly ok: true; readonly on: PlainDate; readonly text: string }
  | { readonly ok: false; readonly faults: readonly ActFault[] };

/** A day that has been, and the text that belongs to the act; every fault at once. */
export const readAct = (act: PlanAct, draft: ActDraft, today: PlainDate): ActRead => {
  const on = act === "sign" ? today : parseTypedDay(draft.on);
  const field = textOf[act];
  const text = field === null ? "" : draft[field].trim();
  const isThere = on !== undefined && on <= today && isWithin(daysOfRecord(today), on);
  const faults: ActFault[] = [
    ...(isThere ? [] : [{ field: "on", code: "day-wrong" } as const]),
    ...(field !== null && text === "" && !(act === "sign-paper" && draft.document !== "")
      ? [{ field, code: "text-missing" } as const]
      : []),
    ...(field !== null && text.length > mostCharacters ? [{ field, code: "text-long" } as const] : []),
  ];
  return faults.length > 0 || on === undefined ? { ok: false, faults } : { ok: true, on, text };
};
