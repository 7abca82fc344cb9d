import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

export type RungAct = "put" | "move" | "extend" | "leave";
export type RungDraft = { readonly on: string; readonly rung: string; readonly by: string; readonly why: string };
export type RungFault = {
  readonly field: "on" | "rung" | "by" | "why";
  readonly code: "day-wrong" | "choose-rung" | "choose-by" | "why-missing" | "why-long";
};

type Body = {
  readonly on: PlainDate;
  readonly rung: string | null;
  readonly by: string;
  readonly why: string | null;
  readonly extends: boolean;
};
export type RungRead =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly RungFault[] };

type Reading = {
  readonly today: PlainDate;
  readonly here: string | null;
  /** The rungs one usually goes to; empty: any. */
  readonly next: readonly string[];
};

/** What the server takes, or every fault at once. Why is asked for what is not usual. */
export const readRung = (act: RungAct, draft: RungDraft, { today, here, next }: Reading): RungRead => {
  const on = parseTypedDay(draft.on);
  const why = draft.why.trim();
  const rung = act === "leave" ? null : act === "extend" ? here : draft.rung;
  const isUsual = next.length === 0 || rung === null || rung === "" || next.includes(rung);
  const isWhyNeeded = act === "extend" || (act === "move" && !isUsual);
  const faults: RungFault[] = [
    ...(on !== undefined && on <= today && isWithin(daysOfRecord(today), on)
      ? []
      : [{ field: "on", code: "day-wrong" } as const]),
    ...(rung === "" ? [{ field: "rung", code: "choose-rung" } as const] : []),
    ...(draft.by === "" ? [{ field: "by", code: "choose-by" } as const] : []),
    ...(isWhyNeeded && why === "" ? [{ field: "why", code: "why-missing" } as const] : []),
    ...(why.length > 500 ? [{ field: "why", code: "why-long" } as const] : []),
  ];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return { ok: true, body: { on, rung, by: draft.by, why: why === "" ? null : why, extends: act === "extend" } };
};
