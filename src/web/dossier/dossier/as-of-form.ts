import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** The two dates as typed; empty is today, or now. */
export type AsOfDraft = { readonly on: string; readonly knownOn: string };
export type AsOf = { readonly on: PlainDate | undefined; readonly knownOn: PlainDate | undefined };

export type AsOfFault = "no-day" | "beyond" | "yet-to-come";
export type AsOfFaults = Readonly<Partial<Record<keyof AsOfDraft, AsOfFault>>>;

export type AsOfRead = { readonly ok: true; readonly asOf: AsOf } | { readonly ok: false; readonly faults: AsOfFaults };

/** Today, typed out, is the same as nothing typed. What will be known on a day to come nobody can say. */
export const readAsOf = (draft: AsOfDraft, today: PlainDate): AsOfRead => {
  const on = readDay(draft.on, today);
  const knownOn = readDay(draft.knownOn, today);
  const faults: AsOfFaults = {
    ...(on.fault === null ? {} : { on: on.fault }),
    ...(knownOn.fault !== null && { knownOn: knownOn.fault }),
    ...(knownOn.day !== undefined && knownOn.day > today && { knownOn: "yet-to-come" as const }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, asOf: asOfWithin({ on: on.day, knownOn: knownOn.day }, today) };
};

/** What the page can show of what an address asks: it may have been typed, and today is not a day apart. */
export const asOfWithin = ({ on, knownOn }: Partial<AsOf>, today: PlainDate): AsOf => ({
  on: on === today ? undefined : on,
  knownOn: knownOn === undefined || knownOn >= today ? undefined : knownOn,
});

type DayRead = { readonly day: PlainDate | undefined; readonly fault: "no-day" | "beyond" | null };

const readDay = (typed: string, today: PlainDate): DayRead => {
  if (typed.trim() === "") return { day: undefined, fault: null };
  const day = parseTypedDay(typed);
  if (day === undefined) return { day, fault: "no-day" };
  return { day, fault: isWithin(daysOfRecord(today), day) ? null : "beyond" };
};
