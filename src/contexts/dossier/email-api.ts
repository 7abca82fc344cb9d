import { z } from "zod";
import { clientIdSchema, endpoint, entryNumberSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { agreeingWays, cancellers, mailLanguages } from "./domain/entry.ts";

export { readEmail } from "./domain/email.ts";
export { type AgreeingWay, agreeingWays, type MailLanguage, mailLanguages } from "./domain/entry.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const recorded = z.object({ clientId: clientIdSchema, entry: entryNumberSchema });
const entriesSeen = z.int().min(0);

/** The language is that of letters too, also when e-mail is over. */
const told = { on: plainDateSchema, language: z.enum(mailLanguages) };

export const getClientEmail = endpoint({
  operationId: "getClientEmail",
  summary: "The e-mail address a client agreed to be reached at, and since when; or that there is none.",
  method: "GET",
  path: "/clients/{clientId}/email",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  reply: z.object({
    clientId: clientIdSchema,
    entriesSeen: z.int(),
    /** Null: only letters go to them. */
    email: z.string().nullable(),
    /** What was said last of being reached by e-mail; null when nobody asked. */
    said: z
      .discriminatedUnion("agreed", [
        z.object({ agreed: z.literal(true), ...told, how: z.enum(agreeingWays) }),
        z.object({ agreed: z.literal(false), ...told, by: z.enum(cancellers) }),
      ])
      .nullable(),
    /** Since when it is not known any more who this is; then no address is taken. */
    personErasedOn: plainDateSchema.nullable(),
    /** Whether this installation sends mail. */
    mailsAreSent: z.boolean(),
  }),
});

const act = { method: "POST", permission: "dossier.email.record", purpose: "casework", reply: recorded } as const;

export const agreeClientEmail = endpoint({
  ...act,
  operationId: "agreeClientEmail",
  summary:
    "Records the e-mail address a client agreed to be reached at, and in which language; a later one replaces it.",
  path: "/clients/{clientId}/email",
  params: client,
  body: z.strictObject({
    email: z.string().min(1).max(1_000),
    /** The day they agreed. */
    on: plainDateSchema,
    how: z.enum(agreeingWays),
    /** What letters and mails to them are written in. */
    language: z.enum(mailLanguages).default("nl"),
    entriesSeen,
  }),
});

export const withdrawClientEmail = endpoint({
  ...act,
  operationId: "withdrawClientEmail",
  summary: "Records that no e-mail goes to a client any more, and deletes the address.",
  path: "/clients/{clientId}/email/withdrawal",
  params: client,
  body: z.strictObject({ by: z.enum(cancellers), entriesSeen }),
});

const own = { permission: "dossier.own-email.manage", purpose: "own-data" } as const;

export const getOwnEmail = endpoint({
  ...own,
  operationId: "getOwnEmail",
  summary: "The address at which the client who asks is mailed, and since when; or that they are not.",
  method: "GET",
  path: "/own/email",
  reply: z.object({
    /** Null: only letters go to them. */
    email: z.string().nullable(),
    since: plainDateSchema.nullable(),
    /** What mails to them are written in; null when there are none. */
    language: z.enum(mailLanguages).nullable(),
    mailsAreSent: z.boolean(),
  }),
});

export const withdrawOwnEmail = endpoint({
  ...own,
  operationId: "withdrawOwnEmail",
  summary: "The client wants no e-mail any more: the address is deleted.",
  method: "POST",
  path: "/own/email/withdrawal",
  body: z.strictObject({}),
  reply: z.object({}),
});
