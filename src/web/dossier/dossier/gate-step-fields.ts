import type { listClientGates } from "../../../contexts/casework/gate-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { BodyField } from "./correction-fields.ts";
import type { TimelineEntry } from "./entry-words.ts";

type Gates = ReplyOf<typeof listClientGates>["gates"];
type Step = Pick<Gates[number]["steps"][number], "code" | "doneBy" | "term" | "doneBefore" | "acts">;

/** The steps of the way through the gate that an entry is of; null while they are not known. */
export type GateStepsShown = readonly Step[] | null;

export const stepsOfGate = (gates: Gates, { subject }: Pick<TimelineEntry, "subject">): GateStepsShown =>
  gates.find(({ gate }) => gate === subject)?.steps ?? null;

/**
 * Of what can be said of a step at the gate, what the chosen one has: a decision its outcome, a visit its ground and consent, and only who
 * had to wait why they did not. While the steps are not known, what the entry says already.
 */
export const fieldsOfStep = (
  fields: readonly BodyField[],
  { body }: Pick<TimelineEntry, "body">,
  chosen: string,
  steps: GateStepsShown,
): readonly BodyField[] => {
  const step = steps?.find(({ code }) => code === chosen);
  const says = (key: string): boolean => body[key] !== undefined;
  const has: Readonly<Record<string, boolean>> = {
    outcome: step === undefined ? says("outcome") : step.doneBy === "outcome",
    reason: step === undefined ? says("reason") : step.doneBy === "visit",
    consent: step === undefined ? says("consent") : step.doneBy === "visit",
    // without it the intake would say nothing: then it is withdrawn and recorded anew, with its phase
    unclear: says("unclear"),
    adds: says("adds") || (step !== undefined && (step.doneBefore !== null || step.acts.length > 1)),
    early: says("early") || (step !== undefined && step.term !== null),
  };
  return fields.flatMap((field) => {
    if (has[field.key] === false) return [];
    const isAsked = step !== undefined && ["outcome", "reason", "consent", "unclear"].includes(field.key);
    return [isAsked ? { ...field, isRequired: true } : field];
  });
};
