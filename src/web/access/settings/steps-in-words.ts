import type { GateStep } from "../../../contexts/access/api.ts";
import { capital } from "../../languages/capital.ts";
import { durationWords } from "../../languages/durations.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { phasesNamed } from "./phase-names.ts";
import type { Lists } from "./setting-value.ts";
import { stepsIn } from "./steps-form.ts";
import { stepsTexts } from "./steps-texts.ts";

/** Recorded by somebody, and after a time of waiting: sooner only with a reason (ADR 0027). */
export const waitsForTerm = (
  { doneBy, after }: Pick<GateStep, "doneBy"> & { readonly after: string | null },
  steps: readonly Pick<GateStep, "code" | "doneBy">[],
): boolean => recorded.includes(doneBy) && steps.some((each) => each.code.trim() === after && each.doneBy === "term");

const recorded: readonly GateStep["doneBy"][] = ["act", "phase", "outcome", "visit"];

/** One line per step: what, by whom, within what time after what, and for whom. */
export const stepsInWords = (
  value: unknown,
  language: Language,
  lists: Pick<Lists, "organisations" | "phases">,
): readonly string[] => {
  const say = sayIn(stepsTexts, language);
  const steps = stepsIn(value);
  const nameOf = (code: string): string => steps.find((step) => step.code === code)?.[language] ?? code;
  return steps.map((step) => {
    const { owner, after, norm, only, phases, optional, doneBy } = step;
    const isTerm = doneBy === "term";
    const by = lists.organisations.find(({ code }) => code === owner)?.[language] ?? owner;
    const length = norm === null ? null : durationWords(norm, language);
    const parts = [
      say("in-words", { name: capital(step[language]), owner: by }),
      ...(length === null
        ? after === null
          ? []
          : [say("after-step", { after: nameOf(after) })]
        : [
            after === null
              ? say(isTerm ? "lasts-notification" : "within-notification", { norm: length })
              : say(isTerm ? "lasts" : "within", { norm: length, after: nameOf(after) }),
          ]),
      ...(waitsForTerm(step, steps) ? [say("sooner")] : []),
      ...only.map((condition) => say("only-for", { whom: say(`only-${condition}`) })),
      ...(phases.length === 0 ? [] : [say("for-phases", { phases: phasesNamed(phases, lists.phases, language) })]),
      ...(optional ? [say("optional").toLowerCase()] : []),
    ];
    return parts.join("; ");
  });
};
