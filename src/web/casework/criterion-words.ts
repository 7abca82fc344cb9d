import type { listCampaigns } from "../../contexts/casework/campaigns-api.ts";
import { type DurationUnit, parseDuration, partsOf } from "../../kernel/duration.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";
import { phasesInWords } from "../languages/codes.ts";
import { durationWords } from "../languages/durations.ts";
import type { Language } from "../languages/language.ts";
import { sayIn } from "../languages/texts.ts";
import { criterionTexts } from "./criterion-texts.ts";

export type CriterionSaid = ReplyOf<typeof listCampaigns>["campaigns"][number]["criterion"];

const oneOf = (text: string): DurationUnit | undefined => {
  const length = parseDuration(text);
  if (length === undefined) return undefined;
  const { n, unit } = partsOf(length);
  return n === 1 ? unit : undefined;
};

/** "een jaar", "2 jaar". */
export const lengthInWords = (text: string, language: Language): string => {
  const one = oneOf(text);
  return one === undefined ? durationWords(text, language) : sayIn(criterionTexts, language)(`one-${one}`);
};

/** "in het laatste jaar", "in de laatste 6 maanden". */
export const lastInWords = (text: string, language: Language): string => {
  const say = sayIn(criterionTexts, language);
  const one = oneOf(text);
  return one === undefined ? say("last-more", { length: durationWords(text, language) }) : say(`last-${one}`);
};

/** By what clients were picked, a sentence for each part. */
export const criterionWords = (criterion: CriterionSaid, language: Language): readonly string[] => {
  const say = sayIn(criterionTexts, language);
  const { exemption, exemptFor, onBenefitFor, phases, nothingRuns, notSeenFor } = criterion;
  const length = (text: string) => ({ length: lengthInWords(text, language) });
  return [
    ...(exemption === null ? [] : [say(`has-${exemption}`)]),
    ...(exemptFor === null ? [] : [say("exempt-for", length(exemptFor))]),
    ...(onBenefitFor === null ? [] : [say("on-benefit-for", length(onBenefitFor))]),
    ...(phases.length === 0 ? [] : [say("in-phases", { phases: phasesInWords(phases, language) })]),
    ...(nothingRuns ? [say("nothing-runs")] : []),
    ...(notSeenFor === null ? [] : [say("not-seen-for", { span: lastInWords(notSeenFor, language) })]),
  ];
};
