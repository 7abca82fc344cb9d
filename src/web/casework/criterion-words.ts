import type { listCampaigns } from "../../contexts/casework/campaigns-api.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";
import { phasesInWords } from "../languages/codes.ts";
import { durationWords } from "../languages/durations.ts";
import type { Language } from "../languages/language.ts";
import { sayIn } from "../languages/texts.ts";
import { criterionTexts } from "./criterion-texts.ts";

export type CriterionSaid = ReplyOf<typeof listCampaigns>["campaigns"][number]["criterion"];

/** By what clients were picked, a sentence for each part. */
export const criterionWords = (criterion: CriterionSaid, language: Language): readonly string[] => {
  const say = sayIn(criterionTexts, language);
  const { exemption, exemptFor, onBenefitFor, phases, nothingRuns, notSeenFor } = criterion;
  const length = (text: string) => ({ length: durationWords(text, language) });
  return [
    ...(exemption === null ? [] : [say(`has-${exemption}`)]),
    ...(exemptFor === null ? [] : [say("exempt-for", length(exemptFor))]),
    ...(onBenefitFor === null ? [] : [say("on-benefit-for", length(onBenefitFor))]),
    ...(phases.length === 0 ? [] : [say("in-phases", { phases: phasesInWords(phases, language) })]),
    ...(nothingRuns ? [say("nothing-runs")] : []),
    ...(notSeenFor === null ? [] : [say("not-seen-for", length(notSeenFor))]),
  ];
};
