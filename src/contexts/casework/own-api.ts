import { z } from "zod";
import { endpoint, entryNumberSchema, instantSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { appointmentWays, attendances } from "./domain/appointment-words.ts";
import { mediaTypes } from "./domain/document-words.ts";

const own = { method: "GET", purpose: "own-data" } as const;
const about = z.strictObject({ entry: z.coerce.number().pipe(entryNumberSchema) });

/** Staff as a client may know them: by name, and by the role they have here. */
export const knownToClient = z.object({ name: z.string(), role: z.string().nullable() });

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
  /** Planned, and not over yet by the office's clock. */
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
      /** A plan that waits for the client. */
      plan: z.object({ from: plainDateSchema, isChanged: z.boolean() }).nullable(),
      /** What was written to them last, when they did not answer it. */
      message: z
        .object({ on: plainDateSchema, sentAt: instantSchema.nullable(), by: knownToClient.nullable() })
        .nullable(),
    }),
    next: appointment.nullable(),
    worker: knownToClient.nullable(),
    /** Others who help, with the code of what they do. */
    involved: z.array(z.object({ name: z.string(), does: z.string(), from: plainDateSchema })),
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
    plan: z.object({ from: plainDateSchema, until: plainDateSchema, goal: z.string().nullable() }).nullable(),
    help: z.array(
      z.object({ kind: z.enum(["trajectory", "instrument"]), product: z.string().nullable(), from: plainDateSchema }),
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
