import { duration } from "../../../kernel/duration.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { presets } from "../../access/testing/settings.ts";
import { aFact } from "../../dossier/domain/builders.ts";
import type { ClaimOutcome, GateStepCode, OrganisationCode } from "../../dossier/public.ts";
import type { GateRules } from "../domain/gate-rules.ts";

/** Test data: the gate as the presets have it, and what is done there, told as one would. */
export const deskRules: GateRules = {
  gateSteps: presets["wwb-2006"].gateSteps,
  organisations: presets["wwb-2006"].organisations,
  phases: presets["wwb-2006"].phases,
  intakeCountsFor: duration("P1Y"),
};
export const townHallRules: GateRules = {
  gateSteps: presets["participatiewet-2026"].gateSteps,
  organisations: presets["participatiewet-2026"].organisations,
  phases: presets["participatiewet-2026"].phases,
  intakeCountsFor: duration("P1Y"),
};

export const organisation = (code: string): OrganisationCode => code as OrganisationCode;
export const day = plainDate;

export const notified = (
  on: string,
  {
    asksFor = "benefit",
    at = "job-desk",
    under27 = false,
  }: { asksFor?: "benefit" | "help"; at?: string; under27?: boolean } = {},
) => aFact("gate-opened", on, { asksFor, at: organisation(at), ...(under27 ? { under27 } : {}) });

/** A step that says nothing besides who did it and when. */
export const saysNothingMore = {
  onBehalfOf: null,
  phase: null,
  grounds: null,
  outcome: null,
  reason: null,
  consent: null,
  result: null,
  adds: null,
  early: null,
  unclear: null,
  handOverTo: null,
} as const;

export const stepDone = (
  gate: number,
  step: string,
  on: string,
  { by = "job-desk", outcome }: { by?: string; outcome?: ClaimOutcome } = {},
) =>
  aFact(
    "gate-step-done",
    on,
    { step: step as GateStepCode, by: organisation(by), ...(outcome === undefined ? {} : { outcome }) },
    { subject: gate },
  );

export const phaseSet = (phase: number, on: string) => aFact("phase-set", on, { phase });
export const passedOn = (gate: number, to: string, on: string) =>
  aFact("gate-handed-over", on, { to: organisation(to) }, { subject: gate });
export const held = (gate: number, on: string, answerBy?: string) =>
  aFact(
    "gate-suspended",
    on,
    { reason: "payslips asked for", ...(answerBy === undefined ? {} : { answerBy: day(answerBy) }) },
    { subject: gate },
  );
export const resumed = (gate: number, on: string) => aFact("gate-resumed", on, {}, { subject: gate });
export const closed = (gate: number, on: string) =>
  aFact("gate-closed", on, { reason: "moved away" }, { subject: gate });
