import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  municipalityCodeSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { claimOutcomes, gateReasons } from "./domain/gate-words.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const organisation = z.string().min(1).max(60);
const text = z.string().trim().min(1).max(500);
/** What the page showed when it was decided: who saw less than there is decides again. */
const entriesSeen = z.int().min(0);
const done = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });

const opening = {
  openedOn: plainDateSchema,
  asksFor: z.enum(gateReasons),
  at: organisation,
  under27: z.boolean().default(false),
};

export const registerAtGate = endpoint({
  operationId: "registerAtGate",
  summary: "Registers somebody who was not a client yet, with their first contact at the gate.",
  method: "POST",
  path: "/clients",
  permission: "casework.gate.act",
  purpose: "casework",
  body: z.strictObject({
    name: z.string().trim().min(1).max(200),
    birthYear: z.int().nullable().default(null),
    citizenNumber: z.string().trim().min(1).max(20).nullable().default(null),
    municipality: municipalityCodeSchema.nullable().default(null),
    /** Whoever registers them has looked at those of the same name: it is none of them. */
    isSomebodyElse: z.boolean().default(false),
    ...opening,
  }),
  reply: done,
});

export const openGate = endpoint({
  operationId: "openGate",
  summary: "First contact of a client who is known already: notification at the gate.",
  method: "POST",
  path: "/clients/{clientId}/gates",
  permission: "casework.gate.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...opening, entriesSeen }),
  reply: done,
});

const about = { gate: entryNumberSchema, on: plainDateSchema, entriesSeen };

export const recordGateStep = endpoint({
  operationId: "recordGateStep",
  summary: "A step at the gate that somebody did, with what it found, and the hand-over that comes with it.",
  method: "POST",
  path: "/clients/{clientId}/gate-steps",
  permission: "casework.gate.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({
    ...about,
    step: organisation,
    by: organisation,
    onBehalfOf: organisation.nullable().default(null),
    phase: z.int().min(1).max(9).nullable().default(null),
    grounds: text.nullable().default(null),
    /** Why an intake can't say the phase yet, where a later step settles it. */
    unclear: text.nullable().default(null),
    outcome: z.enum(claimOutcomes).nullable().default(null),
    /** Of a house visit: the reasonable ground, and whether the client consented. */
    reason: text.nullable().default(null),
    consent: z.boolean().nullable().default(null),
    result: text.nullable().default(null),
    adds: text.nullable().default(null),
    /** Why it does not wait for the term before it. */
    early: text.nullable().default(null),
    handOverTo: organisation.nullable().default(null),
  }),
  reply: done,
});

export const handOverAtGate = endpoint({
  operationId: "handOverAtGate",
  summary: "Passes somebody on to another organisation from a day on: that one has the ball.",
  method: "POST",
  path: "/clients/{clientId}/gate-hand-overs",
  permission: "casework.gate.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...about, to: organisation, reason: text.nullable().default(null) }),
  reply: done,
});

export const suspendGateTerm = endpoint({
  operationId: "suspendGateTerm",
  summary:
    "The term for the decision on the claim stands still while papers are asked for, until the day to send them by.",
  method: "POST",
  path: "/clients/{clientId}/gate-suspensions",
  permission: "casework.gate.act",
  purpose: "benefits",
  params: client,
  /** The last day to send what is asked for; while the term stands still a later one gives longer. */
  body: z.strictObject({ ...about, reason: text, answerBy: plainDateSchema }),
  reply: done,
});

export const resumeGateTerm = endpoint({
  operationId: "resumeGateTerm",
  summary: "The term for the decision runs again from a day on.",
  method: "POST",
  path: "/clients/{clientId}/gate-resumptions",
  permission: "casework.gate.act",
  purpose: "benefits",
  params: client,
  body: z.strictObject({ ...about, reason: text.nullable().default(null) }),
  reply: done,
});

export const closeGate = endpoint({
  operationId: "closeGate",
  summary: "Ends the way through the gate of somebody who does not go on.",
  method: "POST",
  path: "/clients/{clientId}/gate-closings",
  permission: "casework.gate.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...about, reason: text }),
  reply: done,
});
