import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  fileQuery,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const code = z.string().min(1).max(60);
const sentence = z.string().trim().min(1).max(500);
const label = { code: z.string(), nl: z.string(), en: z.string() };

export const listClientRungs = endpoint({
  operationId: "listClientRungs",
  summary:
    "A client's stays on the ladder as of a day and as known at a moment, the latest first, with the ladder of that day.",
  method: "GET",
  path: "/clients/{clientId}/rungs",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    ordered: z.boolean(),
    /** From the bottom up. */
    rungs: z.array(
      z.object({
        ...label,
        resultNl: z.string(),
        resultEn: z.string(),
        usual: z.string().nullable(),
        atMost: z.string().nullable(),
        extension: z.string().nullable(),
        next: z.array(z.string()),
        movingOnCounts: z.boolean(),
      }),
    ),
    stays: z.array(
      z.object({
        id: entryNumberSchema,
        rung: z.string(),
        /** As it was called on the first day of the stay, whatever the ladder says since. */
        nl: z.string(),
        en: z.string(),
        /** Whether the ladder of the day that is asked about has this rung. */
        inUse: z.boolean(),
        /** By how much the stay can be made longer once, by the ladder of its first day. */
        extension: z.string().nullable(),
        /** What that would make of it: the last day, and from when a signal asks to move on; null where it can't be made longer (any more). */
        longer: z.object({ lastOn: plainDateSchema, asksOn: plainDateSchema.nullable() }).nullable(),
        from: plainDateSchema,
        /** Null while it lasts on that day. */
        until: plainDateSchema.nullable(),
        usualOn: plainDateSchema.nullable(),
        lastOn: plainDateSchema.nullable(),
        extended: z.boolean(),
        movedTo: z.string().nullable(),
        direction: z.enum(["up", "down", "aside", "off"]).nullable(),
        isResult: z.boolean(),
        why: z.string().nullable(),
      }),
    ),
  }),
});

export const moveRung = endpoint({
  operationId: "moveRung",
  summary: "Puts a client on a rung, takes them off the ladder, or lets them stay longer once.",
  method: "POST",
  path: "/clients/{clientId}/rungs",
  permission: "casework.rung.move",
  purpose: "casework",
  params: client,
  body: z.strictObject({
    on: plainDateSchema,
    entriesSeen: z.int().min(0),
    rung: code.nullable(),
    by: code,
    why: sentence.nullable().default(null),
    extends: z.boolean().default(false),
  }),
  reply: z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) }),
});

export const getLadderFlow = endpoint({
  operationId: "getLadderFlow",
  summary:
    "How many stand on each rung and stay too long, and how people moved in a period; counts, of nobody in particular.",
  method: "GET",
  path: "/ladder/flow",
  permission: "casework.team.read",
  purpose: "casework",
  query: z.strictObject({ from: plainDateSchema.optional(), until: plainDateSchema.optional() }),
  reply: z.object({
    /** The first day of the period, and the first after it. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** The last day of the period that has come: how people stand is counted on it. */
    on: plainDateSchema,
    ordered: z.boolean(),
    /** Null where numbers of few people are withheld from who does not work with clients. */
    withheldUnder: z.int().nullable(),
    /** From the bottom up; then rungs of other ladders that somebody stands on, came on or moved from, in the order they had. */
    rungs: z.array(
      z.object({
        ...label,
        /** Whether the ladder of the day that is counted on has it. */
        inUse: z.boolean(),
        /** Null where it is withheld. */
        stand: z.int().nullable(),
        tooLong: z.int().nullable(),
        entered: z.int().nullable(),
      }),
    ),
    /** Within the period; `to` is null for who left the ladder. */
    moves: z.array(
      z.object({
        from: z.string(),
        to: z.string().nullable(),
        /** By the ladder of the day on which they moved; `aside` where it had no order. */
        direction: z.enum(["up", "down", "aside", "off"]),
        people: z.int().nullable(),
      }),
    ),
  }),
});

export const exportLadderFlow = endpoint({
  operationId: "exportLadderFlow",
  summary:
    "How people stand and moved on the ladder in a period, as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/ladder/flow/export",
  permission: "casework.team.read",
  purpose: "casework",
  query: z.strictObject({ from: plainDateSchema.optional(), until: plainDateSchema.optional(), ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "doorstroom", en: "flow" },
});
