import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Policy, phasesEver } from "../../access/public.ts";
import type { Label } from "./gate-labels.ts";

/** A phase with what it is called; null when no list ever had it. */
export type NamedPhase = { readonly phase: number; readonly label: Omit<Label, "code"> | null };

/** Phases as the settings call them by a day, or last called them. */
export const phaseNames = (policy: Policy, upTo: PlainDate): ((phase: number) => NamedPhase) => {
  const ever = new Map(phasesEver(policy, upTo).map((each) => [each.code, each]));
  return (phase) => ({ phase, label: ever.get(String(phase)) ?? null });
};
