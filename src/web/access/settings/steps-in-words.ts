import { capital } from "../../languages/capital.ts";
import { durationWords } from "../../languages/durations.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { CodeLabel } from "./setting-value.ts";
import { stepsIn } from "./steps-form.ts";
import { stepsTexts } from "./steps-texts.ts";

/** One line per step: what, by whom, within what time after what, and for whom. */
export const stepsInWords = (
  value: unknown,
  language: Language,
  organisations: readonly CodeLabel[],
): readonly string[] => {
  const say = sayIn(stepsTexts, language);
  const steps = stepsIn(value);
  const nameOf = (code: string): string => steps.find((step) => step.code === code)?.[language] ?? code;
  return steps.map((step) => {
    const { owner, after, norm, only, phases, optional } = step;
    const by = organisations.find(({ code }) => code === owner)?.[language] ?? owner;
    const length = norm === null ? null : durationWords(norm, language);
    const parts = [
      say("in-words", { name: capital(step[language]), owner: by }),
      ...(length === null
        ? after === null
          ? []
          : [say("after-step", { after: nameOf(after) })]
        : [
            after === null
              ? say("within-notification", { norm: length })
              : say("within", { norm: length, after: nameOf(after) }),
          ]),
      ...only.map((condition) => say("only-for", { whom: say(`only-${condition}`) })),
      ...(phases.length === 0 ? [] : [say("for-phases", { phases: phases.join(", ") })]),
      ...(optional ? [say("optional").toLowerCase()] : []),
    ];
    return parts.join("; ");
  });
};
