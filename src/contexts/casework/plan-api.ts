import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { diagnosisConclusions } from "./domain/diagnosis-words.ts";
import { childCareNeeds, planParties, planParts, showingWays, signingWays } from "./domain/plan-words.ts";
import { code, planBody, planStep, sentence } from "./plan-body-schema.ts";

export { type DelivererKind, namedBeside } from "./domain/deliverer-words.ts";
export { departsFrom } from "./domain/plan-advice.ts";

const client = z.strictObject({ clientId: clientIdSchema });
/** A plan as it is asked for; `until` is the first day it no longer runs. */
const asked = { on: plainDateSchema, until: plainDateSchema, entriesSeen: z.int().min(0), ...planBody };
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });

export const makePlan = endpoint({
  operationId: "makePlan",
  summary: "Puts a plan in writing: what is worked towards, by which steps, and what both do.",
  method: "POST",
  path: "/clients/{clientId}/plans",
  permission: "casework.plan.record",
  purpose: "casework",
  params: client,
  body: z.strictObject(asked),
  reply: recorded,
});

export const revisePlan = endpoint({
  operationId: "revisePlan",
  summary: "Makes the next version of a plan; whether it is signed again follows from what changed.",
  method: "POST",
  path: "/clients/{clientId}/plans/{plan}/versions",
  permission: "casework.plan.record",
  purpose: "casework",
  params: z.strictObject({ clientId: clientIdSchema, plan: z.coerce.number().pipe(entryNumberSchema) }),
  body: z.strictObject({ ...asked, why: sentence, wordingOnly: z.boolean().default(false) }),
  reply: recorded,
});

/** What was before them: a version, and the hash of the text that was read. */
const seen = {
  plan: entryNumberSchema,
  version: entryNumberSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
};

export const showPlan = endpoint({
  operationId: "showPlan",
  summary: "The client was shown a version of the plan.",
  method: "POST",
  path: "/clients/{clientId}/plan-showings",
  permission: "casework.plan.record",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...seen, on: plainDateSchema, how: z.enum(["in-person", "by-post"]) }),
  reply: recorded,
});

export const signPlan = endpoint({
  operationId: "signPlan",
  summary: "Signs a version for the commissioner, or records that a paper was signed and where it is kept.",
  method: "POST",
  path: "/clients/{clientId}/plan-signatures",
  permission: "casework.plan.sign",
  purpose: "casework",
  params: client,
  body: z.strictObject({
    ...seen,
    on: plainDateSchema,
    by: z.enum(planParties),
    how: z.enum(signingWays),
    reference: sentence.nullable().default(null),
    /** The scan, where it is in the dossier. */
    document: entryNumberSchema.nullable().default(null),
  }),
  reply: recorded,
});

export const recordPlanRefusal = endpoint({
  operationId: "recordPlanRefusal",
  summary:
    "The client won't sign, and says why; and whether they were shown the plan, which a refusal by itself does not say.",
  method: "POST",
  path: "/clients/{clientId}/plan-refusals",
  permission: "casework.plan.record",
  purpose: "casework",
  params: client,
  body: z.strictObject({
    ...seen,
    on: plainDateSchema,
    reason: sentence,
    /** When the plan was shown and how, recorded as an act of its own; null: it was not. */
    shown: z.object({ on: plainDateSchema, how: z.enum(["in-person", "by-post"]) }).nullable(),
  }),
  reply: recorded,
});

const standing = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("signed"),
    on: plainDateSchema,
    how: z.enum(signingWays),
    reference: z.string().nullable(),
    document: entryNumberSchema.nullable(),
    /** The scan as it is now; removed, it no longer shows the signature. Null when there never was one in the dossier. */
    scan: z
      .object({
        name: z.string(),
        content: z.enum(["there", "removed", "deleted-on-term"]),
        removedOn: plainDateSchema.nullable(),
      })
      .nullable(),
    version: entryNumberSchema,
  }),
  z.object({ kind: z.literal("refused"), on: plainDateSchema, reason: z.string(), version: entryNumberSchema }),
  z.object({ kind: z.literal("waiting"), since: plainDateSchema }),
]);

export const listClientPlans = endpoint({
  operationId: "listClientPlans",
  summary:
    "A client's plans with their versions and who signed them, as of a day and as known at a moment, the latest first.",
  method: "GET",
  path: "/clients/{clientId}/plans",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    /** What the diagnosis that counts today advised; a plan that departs from it says why. */
    advice: z
      .object({
        on: plainDateSchema,
        by: z.string(),
        conclusion: z.enum(diagnosisConclusions),
        helpWith: z.array(code),
      })
      .nullable(),
    /** Where on the ladder the client stands, for who writes a new plan. */
    rung: code.nullable(),
    plans: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        goal: z.string().nullable(),
        client: standing,
        commissioner: standing,
        /** The first day the client saw what is agreed now; null: no sanction may rest on it. */
        shownOn: plainDateSchema.nullable(),
        /** Those in writing, the latest first; none of a plan that came with a file. */
        versions: z.array(
          z.object({
            id: entryNumberSchema,
            from: plainDateSchema,
            until: plainDateSchema,
            author: z.string(),
            ...planBody,
            /** `name`: what the provider or colleague is called. */
            steps: z.array(planStep.extend({ name: z.string().nullable() })),
            goalKind: code.nullable(),
            childCare: z.enum(childCareNeeds).nullable(),
            text: z.string(),
            hash: z.string(),
            why: z.string().nullable(),
            /** Against the one before it; empty for the first. */
            changed: z.array(z.enum(planParts)),
            signedAnew: z.boolean(),
          }),
        ),
        shown: z.array(z.object({ version: entryNumberSchema, on: plainDateSchema, how: z.enum(showingWays) })),
      }),
    ),
  }),
});

const ownPlan = z.object({
  ...seen,
  from: plainDateSchema,
  until: plainDateSchema,
  isLast: z.boolean(),
  text: z.string(),
  why: z.string().nullable(),
  /** It changed the wording of the version before it and nothing else. */
  wordingOnly: z.boolean(),
  client: z.object({
    kind: z.enum(["signed", "refused", "waiting"]),
    on: plainDateSchema.nullable(),
    /** The version that was signed, where the signature holds for this one; null: it was not signed. */
    version: entryNumberSchema.nullable(),
  }),
  office: z.object({ kind: z.enum(["signed", "refused", "waiting"]), on: plainDateSchema.nullable() }),
});

export const listOwnPlans = endpoint({
  operationId: "listOwnPlans",
  summary: "The plans that were agreed with who asks: every version in writing, the latest first.",
  method: "GET",
  path: "/own/plans",
  permission: "casework.own-plan.read",
  purpose: "own-data",
  reply: z.object({ on: plainDateSchema, plans: z.array(ownPlan) }),
});

export const seeOwnPlan = endpoint({
  operationId: "seeOwnPlan",
  summary: "The client has the last version of their plan before them; recorded once.",
  method: "POST",
  path: "/own/plans/showings",
  permission: "casework.own-plan.sign",
  purpose: "own-data",
  body: z.strictObject(seen),
  reply: z.object({}),
});

export const signOwnPlan = endpoint({
  operationId: "signOwnPlan",
  summary: "The client signs the version they have before them.",
  method: "POST",
  path: "/own/plans/signatures",
  permission: "casework.own-plan.sign",
  purpose: "own-data",
  body: z.strictObject(seen),
  reply: z.object({}),
});

export const refuseOwnPlan = endpoint({
  operationId: "refuseOwnPlan",
  summary: "The client won't sign the version they have before them, and says why.",
  method: "POST",
  path: "/own/plans/refusals",
  permission: "casework.own-plan.sign",
  purpose: "own-data",
  body: z.strictObject({ ...seen, reason: sentence }),
  reply: z.object({}),
});
