import { z } from "zod";
import { endpoint, entryNumberSchema, instantSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { appointmentWays, attendances, cancellers } from "./domain/appointment-words.ts";
import { facilityRhythms } from "./domain/decision-words.ts";
import { mediaTypes } from "./domain/document-words.ts";
import { claimOutcomes } from "./domain/gate-words.ts";
import { ownDecisionKinds, ownDecisionStates } from "./domain/own-words.ts";

const own = { method: "GET", purpose: "own-data" } as const;
const about = z.strictObject({ entry: z.coerce.number().pipe(entryNumberSchema) });

/** Staff as a client may know them: by name, and by the role they have here. */
export const knownToClient = z.object({
  name: z.string(),
  role: z.string().nullable(),
  /** Who is responsible for the client who asks. */
  isTheirs: z.boolean(),
});

const appointment = z.object({
  id: entryNumberSchema,
  on: plainDateSchema,
  at: z.string(),
  minutes: z.int(),
  how: z.enum(appointmentWays),
  place: z.string().nullable(),
  what: z.string(),
  with: knownToClient.nullable(),
  state: z.enum(["planned", "cancelled", ...attendances]),
  /** What they wrote when they said they can't come, as it is planned now; null when they did not. */
  cantCome: z.string().nullable(),
  /** They may still take that back. */
  mayTakeBack: z.boolean(),
  /** The day and time it had before it was moved, and why it was; null when it was not. */
  moved: z.object({ from: plainDateSchema, at: z.string(), why: z.string().nullable() }).nullable(),
  /** Who called it off and why; null when nobody did. */
  cancelled: z.object({ by: z.enum(cancellers), why: z.string() }).nullable(),
  /** Planned or called off, and not over yet by the office's clock. */
  isAhead: z.boolean(),
});

export const getOwnFile = endpoint({
  ...own,
  operationId: "getOwnFile",
  summary: "What is asked of the client who asks, who helps them, and where they are.",
  path: "/own/file",
  permission: "casework.own-file.read",
  reply: z.object({
    on: plainDateSchema,
    asked: z.object({
      /** A plan that waits for the client: the days it runs, and the first on which it holds as it reads now. */
      plan: z
        .object({ from: plainDateSchema, until: plainDateSchema, holdsFrom: plainDateSchema, isChanged: z.boolean() })
        .nullable(),
      /** What the office and each provider wrote to them last, when they wrote nothing back: what asks an answer, and what they have not opened yet. */
      messages: z.array(
        z.object({
          on: plainDateSchema,
          sentAt: instantSchema.nullable(),
          by: knownToClient.nullable(),
          /** What the provider that wrote it is called; null of what the office wrote. */
          provider: z.string().nullable(),
          asksAnswer: z.boolean(),
        }),
      ),
    }),
    next: appointment.nullable(),
    /** Others still to come that were moved or called off. */
    changed: z.array(appointment),
    worker: knownToClient.nullable(),
    /** Others who help, with the code of what they do. */
    involved: z.array(z.object({ name: z.string(), does: z.string(), from: plainDateSchema })),
    /** Organisations that help, with what for. */
    providers: z.array(z.object({ name: z.string(), whatFor: z.string(), from: plainDateSchema })),
    /** How claims ended in the last year, the latest first; why, where it was decided against the client. */
    claims: z.array(z.object({ on: plainDateSchema, outcome: z.enum(claimOutcomes), why: z.string().nullable() })),
    /** Exemptions, premiums and facilities: what holds or is to come, and what was refused or ended in the last year. */
    decisions: z.array(
      z.object({
        kind: z.enum(ownDecisionKinds),
        code: z.string(),
        state: z.enum(ownDecisionStates),
        /** Null where it was not asked. */
        decidedOn: plainDateSchema.nullable(),
        from: plainDateSchema,
        /** The first day without it. */
        until: plainDateSchema.nullable(),
        why: z.string().nullable(),
        /** In cents. */
        amount: z.int().nullable(),
        per: z.enum(facilityRhythms).nullable(),
        ended: z.string().nullable(),
      }),
    ),
    /** Null when they are not at the gate. */
    gate: z
      .object({
        openedOn: plainDateSchema,
        step: z.string().nullable(),
        dueOn: plainDateSchema.nullable(),
        ball: z.string(),
        isYours: z.boolean(),
        /** From when the term for the decision stands still. */
        heldSince: plainDateSchema.nullable(),
        /** What the client was asked to send meanwhile, and the last day for it. */
        papers: z.object({ asked: z.string(), by: plainDateSchema.nullable() }).nullable(),
      })
      .nullable(),
    rung: z.string().nullable(),
    /** Null when none runs. */
    plan: z
      .object({
        from: plainDateSchema,
        until: plainDateSchema,
        goal: z.string().nullable(),
        /** The first day on which it holds as it reads now. */
        holdsFrom: plainDateSchema,
      })
      .nullable(),
    help: z.array(
      z.object({
        kind: z.enum(["trajectory", "instrument"]),
        product: z.string().nullable(),
        from: plainDateSchema,
        /** Who gives it, by kind and by name, and until when it is meant to last; null where nobody said. */
        by: z.string().nullable(),
        name: z.string().nullable(),
        plannedUntil: plainDateSchema.nullable(),
        hoursPerWeek: z.number().nullable(),
      }),
    ),
  }),
});

export const listOwnAppointments = endpoint({
  ...own,
  operationId: "listOwnAppointments",
  summary: "The appointments of the client who asks, the latest first, with what everybody is told to bring.",
  path: "/own/appointments",
  permission: "casework.own-appointment.read",
  reply: z.object({
    on: plainDateSchema,
    /** Codes of the sentences of an invitation. */
    sentences: z.array(z.string()),
    appointments: z.array(appointment),
  }),
});

export const getOwnAppointmentFile = endpoint({
  ...own,
  operationId: "getOwnAppointmentFile",
  summary: "An appointment of the client who asks, as a file for a calendar (RFC 5545).",
  path: "/own/appointments/{entry}/calendar",
  permission: "casework.own-appointment.read",
  params: about,
  reply: z.string(),
  gives: "text/calendar",
  fileName: { nl: "afspraak", en: "appointment" },
});

export const sayCantCome = endpoint({
  operationId: "sayCantCome",
  summary:
    "The client says that they can't come to an appointment, and why; it stays planned until the office decides.",
  method: "POST",
  path: "/own/appointments/{entry}/cant-come",
  permission: "casework.own-message.send",
  purpose: "own-data",
  params: about,
  body: z.strictObject({ why: z.string().trim().min(1).max(500) }),
  reply: z.object({}),
});

export const takeBackCantCome = endpoint({
  operationId: "takeBackCantCome",
  summary: "The client can come after all, and takes back that they can't, while nobody of the office answered it.",
  method: "POST",
  path: "/own/appointments/{entry}/can-come",
  permission: "casework.own-message.send",
  purpose: "own-data",
  params: about,
  body: z.strictObject({}),
  reply: z.object({}),
});

export const listOwnDocuments = endpoint({
  ...own,
  operationId: "listOwnDocuments",
  summary: "The documents that are for the client who asks too, the latest first; never what they hold.",
  path: "/own/documents",
  permission: "casework.own-document.read",
  reply: z.object({
    /** In megabytes, of what they hand in. */
    atMost: z.int(),
    documents: z.array(
      z.object({
        id: entryNumberSchema,
        on: plainDateSchema,
        name: z.string(),
        type: z.string(),
        mediaType: z.enum(mediaTypes),
        /** In bytes. */
        size: z.int(),
        handedIn: z.boolean(),
        /** They handed it in today, and nobody of the office went on with it. */
        mayTakeBack: z.boolean(),
      }),
    ),
  }),
});

export const getOwnDocumentContent = endpoint({
  ...own,
  operationId: "getOwnDocumentContent",
  summary: "What a document holds that is for the client who asks too, to be saved.",
  path: "/own/documents/{entry}/content",
  permission: "casework.own-document.read",
  params: about,
  gives: "application/octet-stream",
  reply: z.unknown(),
});
