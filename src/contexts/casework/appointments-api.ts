import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import {
  appointmentObjections,
  appointmentWays,
  attendances,
  cancellers,
  mailFaults,
  mailLanguages,
  mailSubjects,
} from "./domain/appointment-words.ts";

export { appointmentObjections, appointmentWays, attendances, cancellers, mailFaults, mailSubjects };

const client = z.strictObject({ clientId: clientIdSchema });
const about = z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) });
const code = z.string().min(1).max(60);
const sentence = z.string().trim().min(1).max(500);
const entriesSeen = z.int().min(0);
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });
const person = z.object({ id: personIdSchema, name: z.string() });

const time = {
  on: plainDateSchema,
  /** The clock of the office: "09:30". */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(5).max(480),
  how: z.enum(appointmentWays),
  place: sentence.nullable().default(null),
  worker: personIdSchema.nullable().default(null),
  /** What speaks against this time and is meant all the same; what is not in it is refused. */
  despite: z.array(z.enum(appointmentObjections)).max(appointmentObjections.length).default([]),
};

const shown = {
  id: entryNumberSchema,
  on: plainDateSchema,
  at: z.string(),
  minutes: z.int(),
  how: z.enum(appointmentWays),
  place: z.string().nullable(),
  what: z.string(),
  worker: person.nullable(),
};

export const listClientAppointments = endpoint({
  operationId: "listClientAppointments",
  summary: "A client's appointments with what came of them, as known at a moment; the latest first.",
  method: "GET",
  path: "/clients/{clientId}/appointments",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    /** Whether this installation sends mail, and whether the client agreed to it. */
    mailsAreSent: z.boolean(),
    isReachable: z.boolean(),
    appointments: z.array(
      z.object({
        ...shown,
        moved: z.int(),
        state: z.enum(["planned", "cancelled", ...attendances]),
        cancelledBy: z.enum(cancellers).nullable(),
        /** Why it was called off, or missed: of the latter the code of a reason. */
        why: z.string().nullable(),
        missedBecause: z.string().nullable(),
        note: z.string().nullable(),
        next: z.string().nullable(),
        /** What the client wrote when they said they can't come to it as it is planned now. */
        cantCome: z.object({ on: plainDateSchema, why: z.string() }).nullable(),
        mail: z.object({
          /** What was mailed, or given up with why, in the order it was recorded. */
          said: z.array(
            z.object({
              on: plainDateSchema,
              mail: z.enum(mailSubjects),
              fault: z.enum(mailFaults).nullable(),
            }),
          ),
          /** On its way. */
          waits: z.array(z.object({ mail: z.enum(mailSubjects), tries: z.int() })),
          /** What a mail would say now; null when there is nothing to tell. */
          news: z.enum(mailSubjects).nullable(),
          /** Whether the last mail says how it stands. */
          isTold: z.boolean(),
        }),
      }),
    ),
  }),
});

const act = { method: "POST", permission: "casework.appointment.plan", purpose: "casework", reply: recorded } as const;

export const planAppointment = endpoint({
  ...act,
  operationId: "planAppointment",
  summary: "Plans an appointment with a client.",
  path: "/clients/{clientId}/appointments",
  params: client,
  body: z.strictObject({ what: code, ...time, entriesSeen }),
});

export const moveAppointment = endpoint({
  ...act,
  operationId: "moveAppointment",
  summary: "Moves an appointment to another day or time, with why.",
  path: "/clients/{clientId}/appointments/{entry}/moves",
  params: about,
  body: z.strictObject({ ...time, why: sentence, entriesSeen }),
});

export const cancelAppointment = endpoint({
  ...act,
  operationId: "cancelAppointment",
  summary: "Calls an appointment off, by the client or the office.",
  path: "/clients/{clientId}/appointments/{entry}/cancellation",
  params: about,
  body: z.strictObject({ by: z.enum(cancellers), why: sentence, entriesSeen }),
});

export const holdAppointment = endpoint({
  ...act,
  operationId: "holdAppointment",
  summary: "Records whether the client came, in time or not, and what is next.",
  path: "/clients/{clientId}/appointments/{entry}/outcome",
  params: about,
  body: z.strictObject({
    came: z.enum(attendances),
    missedBecause: code.nullable().default(null),
    note: sentence.nullable().default(null),
    next: sentence.nullable().default(null),
    entriesSeen,
  }),
});

export const askForMail = endpoint({
  operationId: "askForMail",
  summary: "Has the client mailed how an appointment stands: an invitation, or what changed since.",
  method: "POST",
  path: "/clients/{clientId}/appointments/{entry}/mail",
  permission: "casework.appointment.plan",
  purpose: "casework",
  params: about,
  reply: z.object({ clientId: clientIdSchema, entry: entryNumberSchema }),
});

export const getInvitation = endpoint({
  operationId: "getInvitation",
  summary: "The invitation to an appointment, as a letter in plain words, in the language agreed with the client.",
  method: "GET",
  path: "/clients/{clientId}/appointments/{entry}/invitation",
  permission: "dossier.client.read",
  purpose: "casework",
  params: about,
  reply: z.object({ text: z.string(), language: z.enum(mailLanguages) }),
});

export const getInvitationFile = endpoint({
  operationId: "getInvitationFile",
  summary: "The appointment as a file for a calendar (RFC 5545).",
  method: "GET",
  path: "/clients/{clientId}/appointments/{entry}/calendar",
  permission: "dossier.client.read",
  purpose: "casework",
  params: about,
  reply: z.string(),
  gives: "text/calendar",
  fileName: { nl: "afspraak", en: "appointment" },
});

export const mostCalendarDays = 31;

export const getCalendar = endpoint({
  operationId: "getCalendar",
  summary: "Appointments of a worker, or of everybody, on some days.",
  method: "GET",
  path: "/calendar",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject({
    from: plainDateSchema,
    /** The first day after. */
    until: plainDateSchema,
    /** Left out: everybody's. */
    worker: personIdSchema.optional(),
  }),
  reply: z.object({
    from: plainDateSchema,
    until: plainDateSchema,
    today: plainDateSchema,
    /** There are more than a calendar shows at once: the last days are not all there. */
    isCut: z.boolean(),
    appointments: z.array(
      z.object({
        ...shown,
        clientId: clientIdSchema,
        clientNumber: z.int(),
        name: z.string().nullable(),
        state: z.enum(["planned", "cancelled", ...attendances]),
      }),
    ),
  }),
});
