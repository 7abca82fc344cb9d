import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  fileQuery,
  instantSchema,
  pageQuery,
  pageReply,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { gateSorts } from "./domain/gate-sort.ts";
import { claimOutcomes, gateReasons } from "./domain/gate-words.ts";

export { surelyUnder18On, under27On } from "./domain/ages.ts";
export { clientItself, saysWhy } from "./domain/gate-words.ts";
export * from "./gate-acts-api.ts";
export { claimOutcomes, gateReasons, gateSorts };

const client = z.strictObject({ clientId: clientIdSchema });
const organisation = z.string().min(1).max(60);
const labels = { code: z.string(), nl: z.string(), en: z.string() };
const clock = { since: plainDateSchema.nullable(), dueOn: plainDateSchema.nullable(), daysLeft: z.int().nullable() };

const filter = {
  /** The organisation that has to do something. */
  ball: organisation.optional(),
  step: organisation.optional(),
  /** Only what is past its norm. */
  late: z.enum(["true"]).optional(),
  /** Of the clients of who asks, or of all. */
  whose: z.enum(["all", "mine"]).default("all"),
  sort: z.enum(gateSorts).default("due"),
  order: z.enum(["asc", "desc"]).default("asc"),
};

export const listGates = endpoint({
  operationId: "listGates",
  summary: "Who is at the gate today: which step is waited for, until when, and who has the ball.",
  method: "GET",
  path: "/gates",
  permission: "casework.gate.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...pageQuery }),
  reply: z.object({
    ...pageReply,
    on: plainDateSchema,
    /** Of all that the list is about before it is narrowed to one organisation or step. */
    balls: z.array(z.object({ ...labels, clients: z.int(), late: z.int() })),
    /** The steps that anybody waits for, to choose from. */
    steps: z.array(z.object(labels)),
    rows: z.array(
      z.object({
        clientId: clientIdSchema,
        clientNumber: z.int(),
        name: z.string().nullable(),
        worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
        openedOn: plainDateSchema,
        asksFor: z.enum(gateReasons),
        ball: z.object({ ...labels, since: plainDateSchema, days: z.int() }),
        step: z.object({ ...labels, ...clock }).nullable(),
        heldSince: plainDateSchema.nullable(),
      }),
    ),
  }),
});

export const exportGates = endpoint({
  operationId: "exportGates",
  summary: "The same list whole, as a file for a spreadsheet.",
  method: "GET",
  path: "/gates/export",
  permission: "casework.gate.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "poort", en: "gate" },
});

const act = {
  entry: entryNumberSchema,
  on: plainDateSchema,
  by: organisation,
  onBehalfOf: organisation.nullable(),
  outcome: z.enum(claimOutcomes).nullable(),
  reason: z.string().nullable(),
  consent: z.boolean().nullable(),
  result: z.string().nullable(),
  adds: z.string().nullable(),
  early: z.string().nullable(),
  unclear: z.string().nullable(),
  /** The phase set that day, and what it rests on. */
  phase: z.object({ phase: z.int(), grounds: z.string().nullable() }).nullable(),
};

const step = z.object({
  ...labels,
  owner: organisation,
  doneBy: z.enum(["act", "phase", "outcome", "visit", "diagnosis", "term", "benefit", "plan", "help"]),
  optional: z.boolean(),
  /** Whoever records it says what it found. */
  asksResult: z.boolean(),
  stands: z.enum(["done", "running", "waiting", "open", "dropped"]),
  ...clock,
  doneOn: plainDateSchema.nullable(),
  inTime: z.boolean().nullable(),
  /** The step before it that is not done yet; null when nothing is waited for. */
  waitsFor: z.object(labels).nullable(),
  /** The time of waiting before it: the day it is over, and before which day an act says why it does not wait. */
  term: z.object({ ...labels, over: plainDateSchema, until: plainDateSchema }).nullable(),
  /** The step that settles the phase when this one can't; null where there is none. */
  settledBy: z.object(labels).nullable(),
  acts: z.array(z.object(act)),
  /** Done on an earlier way through the gate that still counts: doing it again says what it adds. */
  doneBefore: z.object({ on: plainDateSchema, by: organisation, result: z.string().nullable() }).nullable(),
});

export const listClientGates = endpoint({
  operationId: "listClientGates",
  summary: "One client's ways through the gate as of a day and as known at a moment, the latest first.",
  method: "GET",
  path: "/clients/{clientId}/gates",
  permission: "casework.gate.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    organisations: z.array(z.object(labels)),
    gates: z.array(
      z.object({
        gate: entryNumberSchema,
        openedOn: plainDateSchema,
        asksFor: z.enum(gateReasons),
        under27: z.boolean(),
        ball: z.object({ with: organisation, since: plainDateSchema, days: z.int() }).nullable(),
        next: z.string().nullable(),
        heldSince: plainDateSchema.nullable(),
        /** The last day for the client to send what was asked for. */
        answerBy: plainDateSchema.nullable(),
        end: z
          .object({
            on: plainDateSchema,
            how: z.enum(["through", "closed", "refused", "withdrawn", "not-processed"]),
            reason: z.string().nullable(),
          })
          .nullable(),
        steps: z.array(step),
        /** When the term for the decision stood still, and what for; until the first day it ran again. */
        holds: z.array(
          z.object({
            from: plainDateSchema,
            until: plainDateSchema.nullable(),
            answerBy: plainDateSchema.nullable(),
            /** It does on the day that is looked at; then `until` is when it runs again at the latest. */
            isRunning: z.boolean(),
            /** Somebody let it run again; else the time to send what was asked for passed unused. */
            isResumed: z.boolean(),
            reason: z.string(),
          }),
        ),
        handOvers: z.array(
          z.object({ entry: entryNumberSchema, on: plainDateSchema, to: organisation, reason: z.string().nullable() }),
        ),
      }),
    ),
  }),
});
