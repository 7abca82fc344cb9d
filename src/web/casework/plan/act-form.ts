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
  /** Whether who won't sign was shown the plan; "": not said yet, "before": that stands in the dossier already. */
  readonly shown: "" | "in-person" | "by-post" | "not" | "before";
  readonly shownOn: string;
};
export type ActField = "on" | "reference" | "reason" | "shown" | "shownOn";
export type ActFault = {
  readonly field: ActField;
  readonly code: "day-wrong" | "text-missing" | "text-long" | "shown-missing" | "shown-late";
};

/** What one is asked for: a paper is somewhere, and who won't sign has a reason. */
const textOf = { sign: null, shown: null, "sign-paper": "reference", refused: "reason" } as const;

type Shown = { readonly on: PlainDate; readonly how: "in-person" | "by-post" };

export type ActRead =
  | { readonly ok: true; readonly on: PlainDate; readonly text: string; readonly shown: Shown | null }
  | { readonly ok: false; readonly faults: readonly ActFault[] };

/** A day that has been, and the text that belongs to the act; every fault at once. */
export const readAct = (act: PlanAct, draft: ActDraft, today: PlainDate): ActRead => {
  const on = act === "sign" ? today : parseTypedDay(draft.on);
  const field = textOf[act];
  const text = field === null ? "" : draft[field].trim();
  const isThere = hasBeen(on, today);
  const showing = act === "refused" ? readShowing(draft, on, today) : { shown: null, faults: [] };
  const faults: ActFault[] = [
    ...(isThere ? [] : [{ field: "on", code: "day-wrong" } as const]),
    ...(field !== null && text === "" && !(act === "sign-paper" && draft.document !== "")
      ? [{ field, code: "text-missing" } as const]
      : []),
    ...(field !== null && text.length > mostCharacters ? [{ field, code: "text-long" } as const] : []),
    ...showing.faults,
  ];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return { ok: true, on, text, shown: showing.shown };
};

const hasBeen = (on: PlainDate | undefined, today: PlainDate): on is PlainDate =>
  on !== undefined && on <= today && isWithin(daysOfRecord(today), on);

/** A refusal says nothing of whether the plan was shown, and a sanction may rest on that: it is asked, and not guessed. */
const readShowing = (
  { shown, shownOn }: ActDraft,
  refusedOn: PlainDate | undefined,
  today: PlainDate,
): { readonly shown: Shown | null; readonly faults: readonly ActFault[] } => {
  if (shown === "") return { shown: null, faults: [{ field: "shown", code: "shown-missing" }] };
  if (shown === "not" || shown === "before") return { shown: null, faults: [] };
  const on = parseTypedDay(shownOn);
  if (!hasBeen(on, today)) return { shown: null, faults: [{ field: "shownOn", code: "day-wrong" }] };
  if (refusedOn !== undefined && on > refusedOn)
    return { shown: null, faults: [{ field: "shownOn", code: "shown-late" }] };
  return { shown: { on, how: shown }, faults: [] };
};
