import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { NewEntry } from "../../dossier/public.ts";
import { checkedTexts } from "./effects/checked-texts.ts";
import { type IllnessNamed, illnessIn } from "./named-illness.ts";

/** What is decided, unless a free text of it names an illness: what somebody can and can't do is what may be kept (page 12, "Provider"). */
export const withoutIllness = <R extends Refusal>(
  decided: Result<readonly NewEntry[], R>,
  rules: { readonly healthWords: CodeLabels },
  today: PlainDate,
): Result<readonly NewEntry[], R | IllnessNamed> => {
  if (!decided.ok) return decided;
  const texts = decided.value.flatMap((entry) => ("target" in entry ? [] : checkedTexts(entry)));
  const illness = illnessIn(texts, rules, today);
  return illness === undefined ? decided : refuse(illness);
};
