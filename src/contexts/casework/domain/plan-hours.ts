import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { IntegrationPlan, PlanStep } from "../../dossier/public.ts";

/** What anybody can be asked in a week. */
export const mostHours = 60;

export type HoursFault =
  | { readonly code: "no-integration-plan"; readonly step: number }
  | { readonly code: "integration-hours-short"; readonly hours: number; readonly asked: number }
  | { readonly code: "too-many-hours"; readonly hours: number; readonly atMost: number };

type Asked = { readonly steps: readonly PlanStep[]; readonly integration: IntegrationPlan | undefined };

/**
 * The most hours a week that a plan asks on any day. Hours of a step that is part of the integration plan are hours of that plan, and
 * count once (domain page 12, "Civic integration"). Null when no hours are named.
 */
export const hoursAWeek = ({ steps, integration }: Asked): number | null => {
  const named = [...steps.map(({ hoursPerWeek }) => hoursPerWeek), integration?.hoursPerWeek];
  if (named.every((hours) => hours === undefined)) return null;
  return Math.max(...daysOf({ steps, integration }).map((day) => hoursOn({ steps, integration }, day)));
};

/** Hours that do not fit each other: a step of a plan that is not there, more within the integration plan than it has, more than a week holds. */
export const faultOfHours = ({ steps, integration }: Asked): HoursFault | undefined => {
  const stray = steps.findIndex(({ inIntegration }) => inIntegration === true);
  if (stray >= 0 && integration === undefined) return { code: "no-integration-plan", step: stray + 1 };
  const has = integration?.hoursPerWeek;
  if (has !== undefined) {
    const within = steps.filter(({ inIntegration }) => inIntegration === true);
    const asked = Math.max(0, ...daysOf({ steps: within, integration }).map((day) => sumOn(within, day)));
    if (asked > has) return { code: "integration-hours-short", hours: has, asked };
  }
  const hours = hoursAWeek({ steps, integration }) ?? 0;
  return hours > mostHours ? { code: "too-many-hours", hours, atMost: mostHours } : undefined;
};

/** Days on which the hours may be at their most: those on which something begins. */
const daysOf = ({ steps, integration }: Asked): readonly PlainDate[] => [
  ...steps.map(({ from }) => from),
  ...(integration === undefined ? [] : [integration.from]),
];

const hoursOn = ({ steps, integration }: Asked, day: PlainDate): number => {
  const beside = steps.filter(({ inIntegration }) => inIntegration !== true);
  const within = steps.filter(({ inIntegration }) => inIntegration === true);
  const ofPlan = integration !== undefined && integration.from <= day ? (integration.hoursPerWeek ?? 0) : 0;
  return sumOn(beside, day) + Math.max(ofPlan, sumOn(within, day));
};

const sumOn = (steps: readonly PlanStep[], day: PlainDate): number =>
  steps
    .filter(({ from, until = endOfTime }) => contains({ from, until }, day))
    .reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
