import { useTexts } from "../../languages/use-language.ts";
import type { PlanDraft } from "./draft.ts";
import { type PlanFault, stepField } from "./form.ts";
import { newPlanTexts } from "./texts.ts";

const fieldNames = {
  from: "step-from",
  until: "step-until",
  product: "product",
  by: "by",
  hours: "hours",
} as const;

const named = [
  "goalKind",
  "goal",
  "expected",
  "on",
  "until",
  "duties",
  "support",
  "rights",
  "childCare",
  "deviates",
  "why",
  "integration-from",
  "integration-says",
  "integration-hours",
] as const;

/** A fault in words, with the name of its field: of a step, what of it. */
export const useSentence = ({ steps }: PlanDraft) => {
  const say = useTexts(newPlanTexts);
  const nameOf = (field: string): string => {
    const own = named.find((each) => each === field);
    if (own !== undefined) return say(own);
    const part = Object.entries(fieldNames).find(([name]) => field.endsWith(`-${name}`));
    if (part === undefined) return say("way");
    const n = steps.findIndex(({ row }) => field === stepField({ row }, part[0])) + 1;
    return `${say("step", { n })}: ${say(part[1])}`;
  };
  return ({ field, code }: PlanFault): string => say(code, { field: nameOf(field) });
};
