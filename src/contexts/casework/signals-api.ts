import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  fileQuery,
  instantSchema,
  pageQuery,
  pageReply,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { gateReasons } from "./domain/gate-words.ts";
import { deliveryDifferences } from "./domain/signal-words.ts";
import { worklistParts, worklistSorts, worklistViews } from "./domain/worklist-sort.ts";

export { worklistParts, worklistSorts, worklistViews };

export const ruleCode = z.string().min(1).max(60);
const text = z.string().trim().min(1).max(500);

/** From `since` to `dueOn` is its clock. */
export const signalClock = {
  since: plainDateSchema,
  dueOn: plainDateSchema,
  daysLeft: z.int(),
  daysWaited: z.int(),
};

const signal = {
  rule: z.string(),
  subject: entryNumberSchema,
  /** Of a step at the gate: which. */
  about: z.string().nullable(),
  owner: z.enum(["worker", "caseworker", "benefits-officer"]),
  byHand: z.boolean(),
  limitOn: plainDateSchema.nullable(),
  ...signalClock,
};

/** What its clock starts at, and what answers it beside that; null and none when no rule has that code any more. */
const ofRule = { starts: z.string().nullable(), answers: z.array(z.string()) };
/** Of a message that waits for an answer: who wrote it, and the provider that did or that reads it besides; null of other signals. */
const sender = z.object({ from: z.enum(["client", "provider"]), provider: z.string().nullable() }).nullable();
const label = z.object({ code: z.string(), nl: z.string(), en: z.string() });

const filter = {
  view: z.enum(worklistViews).default("mine"),
  part: z.enum(worklistParts).default("today"),
  rule: ruleCode.optional(),
  sort: z.enum(worklistSorts).default("due"),
  order: z.enum(["asc", "desc"]).default("asc"),
};

export const listSignals = endpoint({
  operationId: "listSignals",
  summary: "The worklist: what asks for action today, what comes later and what is left alone for a while.",
  method: "GET",
  path: "/signals",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...pageQuery }),
  reply: z.object({
    ...pageReply,
    on: plainDateSchema,
    /** What is due on this day or before is today's work. */
    aheadOf: plainDateSchema,
    /** The last day a signal can be left alone until. */
    latestRest: plainDateSchema,
    /** For whom I stand in today; the day is the first they are back. */
    covering: z.array(z.object({ name: z.string(), until: plainDateSchema })),
    /** Of the whole list, whatever part of it is shown; the rules are of that part. */
    counts: z.object({
      late: z.int(),
      today: z.int(),
      later: z.int(),
      resting: z.int(),
      rules: z.array(z.object({ rule: z.string(), signals: z.int() })),
    }),
    rows: z.array(
      z.object({
        clientId: clientIdSchema,
        clientNumber: z.int(),
        name: z.string().nullable(),
        worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
        phase: z.int().nullable(),
        ...signal,
        ...ofRule,
        sender,
        restsUntil: plainDateSchema.nullable(),
        /** Why it is left alone until then. */
        restReason: z.string().nullable(),
      }),
    ),
  }),
});

export const exportSignals = endpoint({
  operationId: "exportSignals",
  summary: "The same list whole, as a file for a spreadsheet.",
  method: "GET",
  path: "/signals/export",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "werklijst", en: "worklist" },
});

const client = z.strictObject({ clientId: clientIdSchema });

/** A benefit has a scheme, an exemption a ground. */
const says = z.object({
  from: plainDateSchema,
  until: plainDateSchema.nullable(),
  scheme: z.string().exactOptional(),
  ground: z.string().exactOptional(),
});

export const listClientSignals = endpoint({
  operationId: "listClientSignals",
  summary: "What asks for action for one client, as of a day and as known at a moment: what the lists show of them.",
  method: "GET",
  path: "/clients/{clientId}/signals",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    /** The last day a signal can be left alone until, by the setting of today. */
    latestRest: plainDateSchema,
    /** The most urgent first; also those that are left alone for a while. */
    signals: z.array(
      z.object({
        ...signal,
        ...ofRule,
        sender,
        /** Whose turn it is; null: of nobody by name, but of all in the role of `owner`, or of the team. */
        holder: z.object({ id: personIdSchema, name: z.string() }).nullable(),
        /** Of a difference with a delivery of the benefit administration: what each says; null where it says nothing. */
        difference: z
          .object({
            entry: entryNumberSchema,
            on: plainDateSchema,
            feed: z.string(),
            difference: z.enum(deliveryDifferences),
            here: says.nullable(),
            there: says.nullable(),
          })
          .nullable(),
        rests: z.object({ until: plainDateSchema, reason: z.string() }).nullable(),
      }),
    ),
    /** Those that ended, the latest first; a hundred at most. */
    past: z.array(
      z.object({
        rule: z.string(),
        subject: entryNumberSchema,
        about: z.string().nullable(),
        since: plainDateSchema,
        dueOn: plainDateSchema,
        closedOn: plainDateSchema,
        closedBy: z.enum(["answer", "conclusion", "lapse"]),
        conclusion: z.object({ code: z.string(), note: z.string().nullable() }).nullable(),
      }),
    ),
    /** Who has the ball at the gate, and for which step; null for who is not at the gate that day. */
    gate: z
      .object({
        ball: z.object({ code: z.string(), nl: z.string(), en: z.string(), since: plainDateSchema }),
        /** The step that is due, and whose it is: of another organisation than has the ball, the hand-over is what waits. */
        step: label.extend({ owner: label }).nullable(),
        asksFor: z.enum(gateReasons),
        /** Since when a benefit is claimed; null while it is not. */
        claimedOn: plainDateSchema.nullable(),
        /** The step that is due waits for papers of the client. */
        waitsForPapers: z.boolean(),
      })
      .nullable(),
  }),
});

const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });
/** At most one of these is open on a day. */
const named = { rule: ruleCode, subject: entryNumberSchema, about: z.string().min(1).max(60).nullable().default(null) };

export const restSignal = endpoint({
  operationId: "restSignal",
  summary: "Leaves a signal alone until a day, with the reason; it comes back by itself.",
  method: "POST",
  path: "/clients/{clientId}/signal-rests",
  permission: "casework.signal.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...named, until: plainDateSchema, reason: text }),
  reply: recorded,
});

export const wakeSignal = endpoint({
  operationId: "wakeSignal",
  summary: "Takes up a signal again before the day it was left alone until.",
  method: "POST",
  path: "/clients/{clientId}/signal-wakings",
  permission: "casework.signal.act",
  purpose: "casework",
  params: client,
  body: z.strictObject(named),
  reply: recorded,
});

export const concludeSignal = endpoint({
  operationId: "concludeSignal",
  summary: "Ends a signal that no fact answers, with what came of it.",
  method: "POST",
  path: "/clients/{clientId}/signal-conclusions",
  permission: "casework.signal.act",
  purpose: "casework",
  params: client,
  body: z.strictObject({ ...named, conclusion: ruleCode, note: text.nullable().default(null) }),
  reply: recorded,
});

export const recordContact = endpoint({
  operationId: "recordContact",
  summary: "Client and commissioner were in touch on a day.",
  method: "POST",
  path: "/clients/{clientId}/contacts",
  permission: "casework.contact.record",
  purpose: "casework",
  params: client,
  body: z.strictObject({
    on: plainDateSchema,
    how: z.enum(["in-person", "phone", "video", "in-writing"]),
    about: text.nullable().default(null),
  }),
  reply: recorded,
});
