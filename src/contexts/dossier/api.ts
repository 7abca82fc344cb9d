import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  municipalityCodeSchema,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { entryKindSchema } from "./entry-schema.ts";
import { personChange } from "./person-api.ts";

export * from "./access-log-api.ts";
export * from "./documents-api.ts";
export type { DayBounds } from "./domain/day-bounds.ts";
export { daysOfAssignment, daysOfRecord, isWithin } from "./domain/day-bounds.ts";
export {
  childCareNeeds,
  contactWays,
  deliveryDifferences,
  diagnosisConclusions,
  facilityRhythms,
  type MailFault,
  type MailSubject,
  namesItsEnd,
  planParties,
  reExaminationCauses,
  showingWays,
  signingWays,
  waysToTravel,
} from "./domain/entry.ts";
export * from "./email-api.ts";
export * from "./person-api.ts";
export * from "./purge-api.ts";

const clientParams = z.strictObject({ clientId: clientIdSchema });
const worker = z.object({ id: personIdSchema, name: z.string() });
const amended = z.object({ entry: entryNumberSchema, entriesSeen: z.int() });
/** Why something is corrected or taken away, in the words of who does it. */
const reason = z.string().trim().min(1).max(500);
const spell = { id: entryNumberSchema, from: plainDateSchema, until: plainDateSchema.nullable() };

/** How a client is named on lists: a name when there is one, always a number. */
export const clientLabel = { clientId: clientIdSchema, clientNumber: z.int(), name: z.string().nullable() };

const clock = { since: plainDateSchema, dueOn: plainDateSchema };
const offer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("waiting"), ...clock }),
  /** No clock runs; the next one, when it is known that the obligation returns. */
  z.object({ kind: z.literal("exempt"), next: z.object(clock).nullable() }),
  z.object({ kind: z.literal("helped"), helpedOn: plainDateSchema, ...clock, inTime: z.boolean() }),
  z.object({ kind: z.literal("helped-while-exempt"), helpedOn: plainDateSchema }),
]);

/** What an entry says, by kind (docs/reference/entries.md). No record: a long reply holds hundreds, and of a record each name is checked. */
const ofItsKind = z.looseObject({});

const timelineEntry = z.object({
  number: entryNumberSchema,
  kind: entryKindSchema,
  subject: entryNumberSchema.nullable(),
  validFrom: plainDateSchema,
  validUntil: plainDateSchema.nullable(),
  /** What the entry says, by kind; as last corrected. */
  body: ofItsKind,
  recordedAt: instantSchema,
  knownFrom: instantSchema,
  recordedBy: z.string(),
  purpose: z.string(),
  source: z.string().nullable(),
  historyLoad: z.boolean(),
  recordedLate: z.boolean(),
  /** Present when corrected: what stood before, and who corrected when. */
  corrected: z
    .object({
      by: z.string(),
      at: instantSchema,
      entry: entryNumberSchema,
      reason: z.string().nullable(),
      before: z.object({
        validFrom: plainDateSchema,
        validUntil: plainDateSchema.nullable(),
        body: ofItsKind,
      }),
    })
    .nullable(),
  /** Present when it no longer stands. */
  withdrawn: z
    .object({ by: z.string(), at: instantSchema, entry: entryNumberSchema, reason: z.string().nullable() })
    .nullable(),
  /** The client did it themselves, signed in: nobody else corrects or withdraws it. */
  isClientsOwn: z.boolean(),
  /** How many entries that stand rest on it, and count no more once it is withdrawn. */
  resting: z.int(),
  /** The kind of what it rests on, where that was withdrawn: then it counts no more either. */
  without: entryKindSchema.nullable(),
});

export const getDossier = endpoint({
  operationId: "getDossier",
  summary: "One client's dossier as of a day and as known at a moment.",
  method: "GET",
  path: "/clients/{clientId}",
  permission: "dossier.client.read",
  purpose: "casework",
  params: clientParams,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    ...clientLabel,
    birthYear: z.int().nullable(),
    /** Masked: the last four digits; null when not known. */
    citizenNumberMasked: z.string().nullable(),
    /** The day name, birth year and citizen number were erased, past their time of keeping; null when they were not. */
    personErasedOn: plainDateSchema.nullable(),
    /** Stands for who this is as it reads here: sent along with what is put right about it. */
    personSeen: z.string(),
    /** That who this is was put right, the latest first; what it was before is not kept. */
    personChanges: z.array(personChange),
    on: plainDateSchema,
    knownAt: instantSchema.nullable(),
    /** How many entries can be seen, known then or not: sent along with what is decided on them. */
    entriesSeen: z.int(),
    state: z.object({
      registered: z.boolean(),
      municipality: z.object({ code: municipalityCodeSchema, name: z.string() }).nullable(),
      benefits: z.array(z.object({ ...spell, scheme: z.string() })),
      exemption: z.object({ ...spell, ground: z.string() }).nullable(),
      phase: z.int().nullable(),
      plan: z.object({ ...spell, goal: z.string().nullable() }).nullable(),
      trajectories: z.array(z.object({ ...spell, product: z.string().nullable() })),
      instruments: z.array(z.object({ ...spell, product: z.string().nullable() })),
      jobs: z.array(z.object({ ...spell, hoursPerWeek: z.number().nullable(), employer: z.string().nullable() })),
      worker: worker.extend({ since: plainDateSchema.nullable() }).nullable(),
      /** A hand-over that is still to come: from when, and who is responsible then; null for nobody. */
      takesOver: z.object({ entry: entryNumberSchema, from: plainDateSchema, worker: worker.nullable() }).nullable(),
      /** Others who are involved, with what they do. */
      colleagues: z.array(worker.extend({ entry: entryNumberSchema, role: z.string(), since: plainDateSchema })),
      /** How the offer on the running assistance stands; null when none is due. */
      offer: offer.nullable(),
    }),
    timeline: z.array(timelineEntry),
  }),
});

export const revealCitizenNumber = endpoint({
  operationId: "revealCitizenNumber",
  summary: "Shows the citizen number once; the processing log keeps who asked.",
  method: "POST",
  path: "/clients/{clientId}/citizen-number-reveals",
  permission: "dossier.citizen-number.reveal",
  purpose: "benefits",
  params: clientParams,
  reply: z.object({ citizenNumber: z.string() }),
});

export const correctEntry = endpoint({
  operationId: "correctEntry",
  summary: "Says what an entry should have said. The entry itself stays, struck through.",
  method: "POST",
  path: "/clients/{clientId}/corrections",
  permission: "dossier.entry.correct",
  purpose: "casework",
  params: clientParams,
  body: z.strictObject({
    entry: entryNumberSchema,
    /** As the dossier gave it: whoever decided on less than there is decides again. */
    entriesSeen: z.int().min(0),
    validFrom: plainDateSchema,
    validUntil: plainDateSchema.nullable(),
    body: z.record(z.string(), z.unknown()),
    reason,
  }),
  reply: amended,
});

export const withdrawEntry = endpoint({
  operationId: "withdrawEntry",
  summary: "Takes an entry away; withdrawing the withdrawal makes it stand again.",
  method: "POST",
  path: "/clients/{clientId}/withdrawals",
  permission: "dossier.entry.correct",
  purpose: "casework",
  params: clientParams,
  body: z.strictObject({
    entry: entryNumberSchema,
    entriesSeen: z.int().min(0),
    reason,
    /** Who withdraws knows that the entries that rest on it count no more; refused without where there are any. */
    withResting: z.boolean().default(false),
  }),
  reply: amended,
});
