import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { ProviderId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

export type ProviderDraft = {
  readonly provider: string;
  readonly whatFor: string;
  readonly from: string;
  /** The last day with them; empty when no end is agreed. */
  readonly last: string;
};
export const nobodyYet: ProviderDraft = { provider: "", whatFor: "", from: "", last: "" };

export type ProviderFault = {
  readonly field: "provider" | "whatFor" | "providerFrom" | "providerLast";
  readonly code: "choose-provider" | "what-for-missing" | "what-for-long" | "from-wrong" | "last-wrong" | "last-early";
};

type Joining = {
  readonly provider: ProviderId;
  readonly whatFor: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

const mostOfWhatFor = 500;

/** Which provider, what for, and on which days. */
export const readProvider = (
  draft: ProviderDraft,
  providers: readonly { readonly id: ProviderId }[],
  today: PlainDate,
):
  | { readonly ok: true; readonly joining: Joining }
  | { readonly ok: false; readonly faults: readonly ProviderFault[] } => {
  const provider = providers.find(({ id }) => id === draft.provider)?.id;
  const whatFor = draft.whatFor.trim();
  const from = dayOf(draft.from, today);
  const last = draft.last.trim() === "" ? null : dayOf(draft.last, today);
  const faults: ProviderFault[] = [];
  if (provider === undefined) faults.push({ field: "provider", code: "choose-provider" });
  if (whatFor === "") faults.push({ field: "whatFor", code: "what-for-missing" });
  if (whatFor.length > mostOfWhatFor) faults.push({ field: "whatFor", code: "what-for-long" });
  if (from === undefined) faults.push({ field: "providerFrom", code: "from-wrong" });
  if (last === undefined) faults.push({ field: "providerLast", code: "last-wrong" });
  if (from !== undefined && last != null && last < from) faults.push({ field: "providerLast", code: "last-early" });
  if (faults.length > 0 || provider === undefined || from === undefined || last === undefined)
    return { ok: false, faults };
  return { ok: true, joining: { provider, whatFor, from, until: last === null ? null : addDays(last, 1) } };
};

const dayOf = (typed: string, today: PlainDate): PlainDate | undefined => {
  const day = parseTypedDay(typed);
  return day !== undefined && isWithin(daysOfAssignment(today), day) ? day : undefined;
};

export const errorOf = (
  faults: readonly ProviderFault[],
  field: ProviderFault["field"],
  say: (code: ProviderFault["code"]) => string,
): string | undefined => {
  const fault = faults.find((each) => each.field === field);
  return fault === undefined ? undefined : say(fault.code);
};
