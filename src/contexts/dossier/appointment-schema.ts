import { z } from "zod";
import { entryNumberSchema, personIdSchema, plainDateSchema, providerIdSchema } from "../../platform/endpoint.ts";
import {
  type AppointmentBodies,
  type AppointmentKindCode,
  appointmentWays,
  attendances,
  cancellers,
  type MissedReasonCode,
  mailFaults,
  mailSubjects,
  senders,
} from "./domain/entry.ts";

const code = <T>() => z.string().min(1).max(60) as unknown as z.ZodType<T, string>;
const text = z.string().trim().min(1).max(500);
const longText = z.string().trim().min(1).max(5_000);

const time = {
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(5).max(480),
  how: z.enum(appointmentWays),
  place: text.exactOptional(),
  worker: personIdSchema.exactOptional(),
};

/** Appointments and messages, as they are kept. */
export const appointmentBodySchemas = {
  "appointment-planned": z.strictObject({ what: code<AppointmentKindCode>(), ...time }),
  "appointment-moved": z.strictObject({ ...time, why: text, movedOn: plainDateSchema.exactOptional() }),
  "appointment-cancelled": z.strictObject({ by: z.enum(cancellers), why: text }),
  "appointment-held": z.strictObject({
    came: z.enum(attendances),
    missedBecause: code<MissedReasonCode>().exactOptional(),
    note: text.exactOptional(),
    next: text.exactOptional(),
  }),
  "appointment-mailed": z.strictObject({ mail: z.enum(mailSubjects), moved: z.int().min(0) }),
  "appointment-not-mailed": z.strictObject({
    mail: z.enum(mailSubjects),
    moved: z.int().min(0),
    fault: z.enum(mailFaults),
  }),
  "note-written": z.strictObject({ text: longText }),
  "message-sent": z
    .strictObject({
      from: z.enum(senders),
      text: longText,
      formal: z.literal(true).exactOptional(),
      provider: providerIdSchema.exactOptional(),
      withoutClient: z.literal(true).exactOptional(),
      cantCome: entryNumberSchema.exactOptional(),
    })
    // what a provider writes or what the client does not read is read by a provider
    .refine(({ from, provider, withoutClient }) => provider !== undefined || (from !== "provider" && !withoutClient)),
} as const satisfies { readonly [K in keyof AppointmentBodies]: z.ZodType<AppointmentBodies[K]> };
