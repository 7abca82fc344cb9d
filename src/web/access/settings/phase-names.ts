import { phaseOf } from "../../languages/codes.ts";
import type { Language } from "../../languages/language.ts";
import type { CodeLabel } from "./setting-value.ts";

/** What a phase is called: as the list has it, also from a day to come; else as it was last called. */
export const phaseNamed = (phase: number, listed: readonly CodeLabel[], language: Language): string =>
  listed.find(({ code }) => code === String(phase))?.[language] || phaseOf(phase, language);

/** "groep 2, groep 3" */
export const phasesNamed = (phases: readonly number[], listed: readonly CodeLabel[], language: Language): string =>
  phases.map((phase) => phaseNamed(phase, listed, language)).join(", ");

/** What a step or rule can be for; one that was chosen before and is not in the list can be seen, and left. */
export const phasesToTick = (listed: readonly CodeLabel[], chosen: readonly number[]): readonly number[] =>
  [...new Set([...listed.map(({ code }) => Number(code)), ...chosen])].toSorted();
