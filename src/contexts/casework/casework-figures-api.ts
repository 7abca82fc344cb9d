import { z } from "zod";
import { endpoint, plainDateSchema } from "../../platform/endpoint.ts";

const label = z.object({ code: z.string(), nl: z.string(), en: z.string() });
const fraction = z.object({ numerator: z.int(), denominator: z.int() });

/** The shares of clients and intakes, by the last part of their names in the catalogue. */
export const caseworkShares = ["intake-again", "overstay", "plan-unsigned", "de-facto-exempt", "unmet-need"] as const;
export type CaseworkShare = (typeof caseworkShares)[number];

const shares = Object.fromEntries(caseworkShares.map((name) => [name, fraction])) as Record<
  CaseworkShare,
  typeof fraction
>;

/** Small groups are shown as they are, as on the page of a cohort: who may ask is staff, and nobody is named (domain page 09). */
export const getCaseworkFigures = endpoint({
  operationId: "getCaseworkFigures",
  summary:
    "Timeliness and quality of casework over a period: days between steps, phases, shares; counts, of nobody in particular.",
  method: "GET",
  path: "/casework-figures",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject({ from: plainDateSchema.optional(), until: plainDateSchema.optional() }),
  reply: z.object({
    /** The first day of the period, and the first after it. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** The last day of the period that has come: how things stand is counted on it. */
    on: plainDateSchema,
    /** In order of the steps. */
    steps: z.array(
      z.object({
        step: label,
        /** The step whose doing began the clock; null: the notification did. */
        after: label.nullable(),
        /** Whose step it is; null when no list has it any more. */
        owner: label.nullable(),
        /** Done in the period, and the days half of them and nine in ten took at most; null of none. */
        done: z.int(),
        median: z.int().nullable(),
        ninetieth: z.int().nullable(),
        /** Of those whose norm day lies in the period and is over: done by then. */
        inTime: fraction,
      }),
    ),
    phases: z.array(
      z.object({
        /** Null for who has none. */
        phase: z.int().nullable(),
        /** On benefit on the day `on`. */
        clients: z.int(),
        /** Of the times this phase was set in the period: another was set by its last day. */
        rephased: fraction,
      }),
    ),
    shares: z.object(shares),
  }),
});
