import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { NewEntry } from "../../dossier/public.ts";
import { checkedTextsByField } from "./effects/checked-texts.ts";
import { illnessByField, type NamedIllness } from "./named-illness.ts";

/**
 * What is decided, unless a free text of it names an illness: what somebody can and can't do is what may be kept (page 12, "Provider").
 * What may be written is judged by the words of the day it is written on, whatever day the act is about.
 */
export const withoutIllness = <R extends Refusal>(
  decided: Result<NewEntry | readonly NewEntry[], R>,
  rulesOn: (day: PlainDate) => { readonly healthWords: CodeLabels },
  today: PlainDate,
): Result<readonly NewEntry[], R | NamedIllness> => {
  if (!decided.ok) return decided;
  const entries = [decided.value].flat();
  const texts = entries.flatMap((entry) => ("target" in entry ? [] : checkedTextsByField(entry)));
  const illness = illnessByField(texts, rulesOn(today), today);
  return illness === undefined ? ok(entries) : refuse(illness);
};
