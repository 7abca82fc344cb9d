import { asWorkload } from "../../../contexts/access/api.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { phaseNamed } from "./phase-names.ts";
import type { CodeLabel } from "./setting-value.ts";
import { typedWorkloadOf } from "./workload-form.ts";
import { workloadTexts } from "./workload-texts.ts";

/** "phase-1", "task-gate" or "rung-isolated" in words. */
export const workloadWords = (name: string, language: Language, phases: readonly CodeLabel[]): string => {
  const say = sayIn(workloadTexts, language);
  const [kind = "", ...rest] = name.split("-");
  const code = rest.join("-");
  if (kind === "rung") return say("rung-points", { rung: labelOf("rung", code, language) });
  if (kind === "task") return say(`task-${code as "gate" | "exempt" | "trajectory" | "job"}`);
  return code === "none" ? say("phase-none") : phaseNamed(Number(code), phases, language);
};

/** A line for each weight. */
export const workloadInWords = (
  value: unknown,
  language: Language,
  phases: readonly CodeLabel[],
): readonly string[] => {
  const say = sayIn(workloadTexts, language);
  if (asWorkload(value) === undefined) return [];
  return Object.entries(typedWorkloadOf(value)).map(([name, points]) =>
    say("points-of", { what: workloadWords(name, language, phases), points }),
  );
};
