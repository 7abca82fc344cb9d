import { isNormKey, type Norm } from "../../../../contexts/access/api.ts";
import { durationWords } from "../../../languages/durations.ts";
import type { Language } from "../../../languages/language.ts";
import { sayIn } from "../../../languages/texts.ts";
import { phasesNamed } from "../phase-names.ts";
import type { CodeLabel } from "../setting-value.ts";
import { settingWords } from "../setting-words.ts";
import { rulesIn } from "./form.ts";
import { rulesTexts } from "./texts.ts";

/** One line per rule: what, when its clock starts, by when, as long as what, until what, for whom. */
export const rulesInWords = (
  value: unknown,
  language: Language,
  listedPhases: readonly CodeLabel[],
): readonly string[] => {
  const say = sayIn(rulesTexts, language);
  const lengthOf = (norm: Norm): string =>
    isNormKey(norm) ? `'${settingWords(norm, language).name}'` : durationWords(norm, language);
  const listed = (words: readonly string[], last: "and" | "or"): string =>
    [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(` ${say(last)} `);
  return rulesIn(value).map((rule) => {
    const { term, within, atMost, lead, only, phases, answers, owner, byHand } = rule;
    const parts = [
      say("words-starts", { name: rule[language], starts: say(`starts-${rule.starts}`) }),
      term === null ? null : say("words-term", { length: lengthOf(term) }),
      within === null ? null : say("words-within", { length: lengthOf(within) }),
      atMost === null ? null : say("words-at-most", { length: lengthOf(atMost) }),
      lead === null ? null : isOnTheDay(lead) ? say("words-lead-none") : say("words-lead", { length: lengthOf(lead) }),
      only.length === 0
        ? null
        : say("words-only", {
            conditions: listed(
              only.map((each) => say(`only-${each}`)),
              "and",
            ),
          }),
      phases.length === 0 ? null : say("words-phases", { phases: phasesNamed(phases, listedPhases, language) }),
      answers.length === 0
        ? null
        : say("words-answers", {
            answers: listed(
              answers.map((each) => say(`answer-${each}`)),
              "or",
            ),
          }),
      say("words-owner", { owner: say(`owner-${owner}`) }),
      byHand ? say("words-by-hand") : null,
    ];
    return parts.filter((part) => part !== null).join("; ");
  });
};

const isOnTheDay = (lead: Norm): boolean => /^P0+[DWMY]$/.test(lead);
