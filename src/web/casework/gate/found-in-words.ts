import type { listClientGates } from "../../../contexts/casework/gate-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { phaseOf } from "../../languages/codes.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { gateTexts } from "./texts.ts";

type Step = ReplyOf<typeof listClientGates>["gates"][number]["steps"][number];
type Act = Step["acts"][number];

/** What somebody who did a step said of it, one line each; `settledBy` is the step that settles what was not clear. */
export const foundInWords = (act: Act, settledBy: Step["settledBy"], language: Language): readonly string[] => {
  const say = sayIn(gateTexts, language);
  const { unclear, phase, outcome, reason, consent, result, adds, early } = act;
  return [
    ...(unclear === null ? [] : [unclearInWords(unclear, settledBy, language)]),
    ...(phase === null ? [] : [phaseInWords(phase, act.on, language)]),
    ...(outcome === null ? [] : [capital(say(`outcome-${outcome}`))]),
    ...(reason === null ? [] : [say("ground", { reason })]),
    ...(consent === null ? [] : [say(consent ? "consent-true" : "consent-false")]),
    ...(result === null ? [] : [outcome === null ? say("result", { result }) : say("why", { why: result })]),
    ...(adds === null ? [] : [say("adds", { adds })]),
    ...(early === null ? [] : [say("early", { early })]),
  ];
};

const unclearInWords = (why: string, settledBy: Step["settledBy"], language: Language): string => {
  const say = sayIn(gateTexts, language);
  return settledBy === null ? say("unclear", { why }) : say("unclear-step", { why, step: settledBy[language] });
};

const phaseInWords = ({ phase, grounds }: NonNullable<Act["phase"]>, on: Act["on"], language: Language): string => {
  const called = capital(phaseOf(phase, language, on));
  return grounds === null ? called : sayIn(gateTexts, language)("phase-grounds", { phase: called, grounds });
};
