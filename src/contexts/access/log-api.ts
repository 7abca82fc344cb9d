import { z } from "zod";
import { activities } from "../../platform/activity.ts";
import {
  clientIdSchema,
  endpoint,
  fileQuery,
  idSchema,
  instantSchema,
  pageQuery,
  pageReply,
  personIdSchema,
  queryInteger,
} from "../../platform/endpoint.ts";

export const logOutcomes = ["done", "refused", "denied", "failed"] as const;

/** Who acts without being a person here: somebody at the command line, or the system by itself. */
export const actorsBesidePeople = ["operator", "system"] as const;

/** A file of text that leaves page by page. */
const fileInPages = z.custom<AsyncIterable<string>>();

const filter = {
  /** From this moment on, until before that one. */
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  /** A person, or "operator" or "system" for who is none. */
  actor: z.union([z.enum(actorsBesidePeople), personIdSchema]).optional(),
  clientNumber: queryInteger(1, 2_147_483_647).optional(),
  activity: z.enum(activities).optional(),
  outcome: z.enum(logOutcomes).optional(),
};

export const listLogLines = endpoint({
  operationId: "listLogLines",
  summary: "The processing log of this commissioner, the last line first: who, about whom, for what, what and when.",
  method: "GET",
  path: "/log-lines",
  permission: "access.log.read",
  purpose: "administration",
  query: z.strictObject({
    ...filter,
    /** The `next` of the page before; lines that are written meanwhile move nothing. */
    after: idSchema.optional(),
    pageSize: queryInteger(1, 500).default(50),
  }),
  reply: z.object({
    lines: z.array(
      z.object({
        id: idSchema,
        at: instantSchema,
        /** "person:<id>", "operator:<os user>" or "system:<job>". */
        actor: z.string(),
        /** The name of a person; of others the actor. */
        who: z.string(),
        /** One role or several, with a space between. */
        role: z.string(),
        /** Null for what was about nobody in particular; without number when the client is no longer there. */
        client: z.object({ id: clientIdSchema, number: z.int().nullable() }).nullable(),
        /** One of the list, or what a version before this wrote. */
        activity: z.string(),
        purpose: z.string(),
        outcome: z.string(),
        trail: z.string(),
        trace: z.string(),
        /** Counts, codes and ids. */
        detail: z.record(z.string(), z.unknown()),
      }),
    ),
    /** Where the next page begins; null at the end. */
    next: idSchema.nullable(),
  }),
});

export const exportLogLines = endpoint({
  operationId: "exportLogLines",
  summary: "The same lines as a file, all pages of them.",
  method: "GET",
  path: "/log-lines/export",
  permission: "access.log.read",
  purpose: "administration",
  query: z.strictObject({ ...filter, ...fileQuery }),
  reply: fileInPages,
  gives: "text/csv",
  fileName: { nl: "logboek", en: "log" },
});

const verification = z.object({
  n: z.int(),
  askedBy: z.string(),
  startedAt: instantSchema,
  /** The last seal that fits, and how many lines are under the seals up to it. */
  upto: z.int(),
  lines: z.int(),
  /** The first seal that does not fit its lines or the seal before; null when all do. */
  brokenAt: z.int().nullable(),
  /** Null while it runs. */
  finishedAt: instantSchema.nullable(),
});

export const listLogSeals = endpoint({
  operationId: "listLogSeals",
  summary: "The seals over the log, the last first; how many lines are not sealed yet; the last verification.",
  method: "GET",
  path: "/log-seals",
  permission: "access.log.read",
  purpose: "administration",
  query: z.strictObject(pageQuery),
  reply: z.object({
    ...pageReply,
    unsealed: z.int(),
    seals: z.array(
      z.object({
        n: z.int(),
        lines: z.int(),
        sealedAt: instantSchema,
        /** When the lines were deleted because their time was over; the seal stays. */
        purgedAt: instantSchema.nullable(),
      }),
    ),
    verification: verification.nullable(),
  }),
});

export const startLogVerification = endpoint({
  operationId: "startLogVerification",
  summary: "Has every seal recomputed by a job; when that is going on already, gives the one that runs.",
  method: "POST",
  path: "/log-verifications",
  permission: "access.log.read",
  purpose: "administration",
  reply: verification,
});
