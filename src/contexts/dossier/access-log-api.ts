import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  instantSchema,
  pageQuery,
  pageReply,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { accessedBy, withdrawnKinds } from "./domain/access-log.ts";

export const listDossierAccess = endpoint({
  operationId: "listDossierAccess",
  summary: "Who looked at or wrote in this dossier, from the processing log.",
  method: "GET",
  path: "/clients/{clientId}/access-log",
  permission: "dossier.access-log.read",
  purpose: "casework",
  params: z.strictObject({ clientId: clientIdSchema }),
  query: z.strictObject({
    /** "dossier" leaves out where the client stood among others: on a list, among what was found, behind a figure. */
    what: z.enum(["all", "dossier"]).default("all"),
    ...pageQuery,
  }),
  reply: z.object({
    ...pageReply,
    /** How many of all the lines are such sightings among others. */
    amongOthers: z.int(),
    /** Lines of before this moment were deleted, past their time of keeping; null when none were. */
    deletedBefore: instantSchema.nullable(),
    lines: z.array(
      z.object({
        at: instantSchema,
        who: z.string(),
        role: z.string(),
        activity: z.string(),
        /** What a withdrawal took away: a fact, a correction, or an earlier withdrawal; null for what is none. */
        withdrawn: z.enum(withdrawnKinds).nullable(),
        purpose: z.string(),
        outcome: z.string(),
      }),
    ),
  }),
});

export const listOwnAccess = endpoint({
  operationId: "listOwnAccess",
  summary:
    "Who looked at or wrote in the dossier of who asks, by day and function or organisation; what they did themselves is left out, and what was refused because a form was not right.",
  method: "GET",
  path: "/own/access-log",
  permission: "dossier.own-access.read",
  purpose: "own-data",
  query: z.strictObject({
    /** "dossier" leaves out where the client stood among others: on a list, among what was found, behind a figure. */
    what: z.enum(["all", "dossier"]).default("dossier"),
    ...pageQuery,
  }),
  reply: z.object({
    ...pageReply,
    amongOthers: z.int(),
    lines: z.array(
      z.object({
        /** The office's day. */
        on: plainDateSchema,
        /** A person, somebody who runs the installation, or the program by itself. */
        by: z.enum(accessedBy),
        role: z.string(),
        /** The organisation that the person works for, of somebody of a provider; null of the office. */
        organisation: z.string().nullable(),
        /** The person who was responsible for them that day. */
        isTheirs: z.boolean(),
        activity: z.string(),
        withdrawn: z.enum(withdrawnKinds).nullable(),
        purpose: z.string(),
        outcome: z.string(),
        /** How often the same was done that day. */
        times: z.int(),
      }),
    ),
  }),
});
