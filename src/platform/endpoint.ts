import { z } from "zod";
import type {
  CampaignId,
  ClientId,
  DocumentId,
  EntryNumber,
  MailId,
  MunicipalityCode,
  PersonId,
  ProviderId,
} from "../kernel/ids.ts";
import { type Instant, parseInstant } from "../kernel/instant.ts";
import { type PlainDate, parsePlainDate } from "../kernel/plain-date.ts";
import type { Activity } from "./activity.ts";

/**
 * An endpoint described once: the server, the typed web client, the OpenAPI document and the permission test are made
 * from it. Requests are strict (an unknown field is an error); replies list what may leave and drop the rest.
 */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = {
  /** What is done, as the log names it too. */
  readonly operationId: Activity;
  readonly summary: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Under /v1, kebab-case, parameters as {clientId}. */
  readonly path: `/${string}`;
  /** A permission, or who else: "signed-in" needs a session, "open" nothing. */
  readonly permission: string;
  readonly purpose: "casework" | "benefits" | "policy" | "contracting" | "administration" | "research" | "own-data";
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  /** "application/json" unless said; a file in is read as a stream; a file out is text, or as it was kept. */
  readonly takes?: "application/octet-stream";
  /** The file comes with its name (Content-Disposition): what somebody calls a file may name a person, so it is in no address. */
  readonly named?: true;
  readonly gives?: "text/csv" | "text/calendar" | "application/octet-stream";
  /** What a file of text is called, in the language it is asked for in: in plain letters, since old readers take no others. */
  readonly fileName?: Readonly<Record<FileLanguage, string>>;
};

type Said<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Omit<
  Endpoint<P, Q, B, R>,
  "params" | "query" | "body"
> & { readonly params?: P; readonly query?: Q; readonly body?: B };

const nothing = z.strictObject({});
type Nothing = typeof nothing;

export const endpoint = <
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(
  said: Said<P, Q, B, R>,
): Endpoint<P, Q, B, R> => ({
  ...said,
  params: said.params ?? (nothing as unknown as P),
  query: said.query ?? (nothing as unknown as Q),
  body: said.body ?? (nothing as unknown as B),
});

export type ReplyOf<E extends Endpoint> = z.output<E["reply"]>;

/** RFC 9457 with the refusal's stable code and its facts; the sentence is made in the reader's language. */
export const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof problemSchema>;

const branded = <T>(schema: z.ZodType): z.ZodType<T, string> => schema as unknown as z.ZodType<T, string>;

/** Days and moments are those of the kernel: the year 0000 is none, and "00:30+01:00" is the half hour before midnight in UTC. */
export const plainDateSchema = branded<PlainDate>(
  z.iso.date().refine((text) => parsePlainDate(text) !== undefined, "not a day on the calendar"),
);
/** RFC 3339 with its zone. Taken in and given out in UTC with milliseconds, since moments are compared as text. */
export const instantSchema = branded<Instant>(
  z.iso
    .datetime({ offset: true })
    // read once: a long reply holds hundreds
    .overwrite((text) => parseInstant(text) ?? "")
    .refine((text) => text !== "", "not a moment on the calendar"),
);
/** Taken in any case, kept in lower case: ids are compared as text. */
export const idSchema = z.guid().toLowerCase();
export const clientIdSchema = branded<ClientId>(idSchema);
export const personIdSchema = branded<PersonId>(idSchema);
export const campaignIdSchema = branded<CampaignId>(idSchema);
export const documentIdSchema = branded<DocumentId>(idSchema);
export const mailIdSchema = branded<MailId>(idSchema);
export const providerIdSchema = branded<ProviderId>(idSchema);
export const municipalityCodeSchema = branded<MunicipalityCode>(z.string().min(1).max(20));
export const entryNumberSchema = z.int().min(1) as unknown as z.ZodType<EntryNumber, number>;

/** A whole number in a query string. */
export const queryInteger = (min: number, max: number) => z.coerce.number<string | number>().int().min(min).max(max);

export const fileLanguages = ["nl", "en"] as const;
/** Who opens a file reads it in this language. */
export type FileLanguage = (typeof fileLanguages)[number];

/** In the query of every file for a spreadsheet. */
export const fileQuery = {
  language: z
    .enum(fileLanguages)
    .default("nl")
    .describe(
      "Of heads and words; numbers have the decimal sign of that language, and Dutch semicolons between cells.",
    ),
};

export const pageQuery = { page: queryInteger(1, 100_000).default(1), pageSize: queryInteger(1, 500).default(25) };
export const pageReply = { page: z.int(), pageSize: z.int(), total: z.int() };
