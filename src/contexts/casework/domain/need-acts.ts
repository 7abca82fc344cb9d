import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { History, NewEntry, UnmetNeedCode } from "../../dossier/public.ts";

export type NeedRules = { readonly unmetNeeds: CodeLabels };

export type NeedRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-need"; readonly found: string }
  | { readonly code: "need-recorded"; readonly since: PlainDate }
  | { readonly code: "need-not-open" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate };

export type Needing = { readonly need: string; readonly on: PlainDate; readonly note: string | null };

/** Records help that somebody needs and that does not exist here: what is counted feeds the next tender (page 03, "Unmet need"). */
export const recordNeed = (
  history: History,
  { need, on, note }: Needing,
  rules: NeedRules,
  today: PlainDate,
): Result<NewEntry, NeedRefusal> => {
  if (on > today) return refuse({ code: "day-to-come", today });
  if (!givenOutOn(rules.unmetNeeds, on).includes(need)) return refuse({ code: "no-such-need", found: need });
  const same = history.needs.find((each) => each.need === need && (each.until === null || each.until > on));
  if (same !== undefined) return refuse({ code: "need-recorded", since: same.from });
  const body = { need: need as UnmetNeedCode, ...(note === null ? {} : { note }) };
  return ok({ kind: "need-unmet", subject: "own", validFrom: on, validUntil: null, body });
};

export type EndingNeed = { readonly need: EntryNumber; readonly on: PlainDate; readonly reason: string };

/** It was found after all, or is needed no more; `on` is the first day without the need. */
export const endNeed = (
  history: History,
  { need: id, on, reason }: EndingNeed,
  today: PlainDate,
): Result<NewEntry, NeedRefusal> => {
  const known = history.needs.find((each) => each.id === id);
  if (known === undefined || known.until !== null) return refuse({ code: "need-not-open" });
  if (on > today) return refuse({ code: "day-to-come", today });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  return ok({ kind: "need-ended", subject: id, validFrom: on, validUntil: null, body: { reason } });
};
