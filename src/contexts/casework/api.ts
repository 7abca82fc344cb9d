import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  fileQuery,
  municipalityCodeSchema,
  pageQuery,
  pageReply,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { caseloadSorts } from "./domain/caseload-sort.ts";
import { ruleCode, signalClock } from "./signals-api.ts";

export * from "./appointments-api.ts";
export * from "./campaigns-api.ts";
export * from "./caseload-api.ts";
export * from "./casework-figures-api.ts";
export * from "./decisions-api.ts";
export * from "./diagnosis-api.ts";
export * from "./facility-costs-api.ts";
export * from "./help-api.ts";
export * from "./ladder-api.ts";
export * from "./messages-api.ts";
export * from "./needs-api.ts";
export * from "./own-api.ts";
export * from "./plan-api.ts";
export * from "./provider-side-api.ts";
export * from "./providers-api.ts";
export * from "./setting-previews-api.ts";
export * from "./signals-api.ts";
export { caseloadSorts };

/** Whose clients: mine, of one worker, of nobody, of all. */
export const caseloadViews = ["mine", "worker", "unassigned", "all"] as const;

const filter = {
  view: z.enum(caseloadViews).default("mine"),
  worker: personIdSchema.optional(),
  /** The code of a rule, or "any". */
  signal: ruleCode.optional(),
  /** Only what is past its norm. */
  overdue: z.enum(["true"]).optional(),
  municipality: municipalityCodeSchema.optional(),
  scheme: z.string().max(60).optional(),
  benefit: z.enum(["on", "off"]).optional(),
  sort: z.enum(caseloadSorts).default("urgency"),
  order: z.enum(["asc", "desc"]).default("asc"),
};

const label = { code: z.string(), nl: z.string(), en: z.string() };

const caseloadRow = z.object({
  clientId: clientIdSchema,
  clientNumber: z.int(),
  name: z.string().nullable(),
  worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
  municipality: municipalityCodeSchema.nullable(),
  scheme: z.string().nullable(),
  onBenefitSince: plainDateSchema.nullable(),
  phase: z.int().nullable(),
  exemptUntil: plainDateSchema.nullable(),
  exempt: z.boolean(),
  helpedOn: plainDateSchema.nullable(),
  activity: z.enum(["gate", "plan", "trajectory", "instrument", "job"]).nullable(),
  /** The most urgent first. */
  signals: z.array(z.object({ rule: z.string(), about: z.string().nullable(), ...signalClock })),
  /** Of who is at the gate: the step that is waited for, and who has the ball since when. */
  gate: z.object({ step: z.object(label).nullable(), ball: z.object({ ...label, since: plainDateSchema }) }).nullable(),
});

export const listCaseload = endpoint({
  operationId: "listCaseload",
  summary: "Clients on a list, with what asks for action; the most urgent first.",
  method: "GET",
  path: "/caseload",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...pageQuery }),
  reply: z.object({
    ...pageReply,
    on: plainDateSchema,
    /** Null for a colleague's list where figures of one worker are not to be seen (setting `teamVisibility`). */
    counts: z
      .object({
        asking: z.int(),
        overdue: z.int(),
        /** How many clients have each signal, the most frequent first. */
        rules: z.array(z.object({ rule: z.string(), clients: z.int() })),
      })
      .nullable(),
    rows: z.array(caseloadRow),
  }),
});

export const exportCaseload = endpoint({
  operationId: "exportCaseload",
  summary: "The same list whole, as a file for a spreadsheet.",
  method: "GET",
  path: "/caseload/export",
  permission: "casework.caseload.read",
  purpose: "casework",
  query: z.strictObject({ ...filter, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "clienten", en: "clients" },
});

export const searchClients = endpoint({
  operationId: "searchClients",
  summary:
    "Finds clients by the beginning of a name, client number or citizen number; a POST, so that none of it is in an address.",
  method: "POST",
  path: "/client-searches",
  permission: "casework.caseload.read",
  purpose: "casework",
  body: z.strictObject({ text: z.string().trim().min(1).max(100), ...pageQuery }),
  reply: z.object({
    ...pageReply,
    foundBy: z.enum(["name", "client-number", "citizen-number"]),
    /** Who is a client now comes first; of who was one, the day the last benefit ended. */
    rows: z.array(caseloadRow.extend({ benefitEndedOn: plainDateSchema.nullable() })),
  }),
});

export const listWorkers = endpoint({
  operationId: "listWorkers",
  summary: "Caseworkers a client can be assigned to, with how many clients they have and when they are away.",
  method: "GET",
  path: "/workers",
  permission: "casework.caseload.read",
  purpose: "casework",
  reply: z.object({
    workers: z.array(
      z.object({
        id: personIdSchema,
        name: z.string(),
        team: z.string().nullable(),
        clients: z.int(),
        /** The first absence that is not over: its first day, and the first day back. */
        away: z.object({ from: plainDateSchema, until: plainDateSchema }).nullable(),
      }),
    ),
  }),
});

export const assignClients = endpoint({
  operationId: "assignClients",
  summary: "Makes a worker responsible for clients from a day on; null gives them back to the unassigned.",
  method: "POST",
  path: "/assignments",
  permission: "casework.client.assign",
  purpose: "casework",
  body: z.strictObject({
    clients: z.array(clientIdSchema).min(1).max(500),
    worker: personIdSchema.nullable(),
    from: plainDateSchema,
    reason: z.string().trim().min(1).max(500).nullable().default(null),
    /** Whom the clients were with on screen, null for nobody: who is with somebody else by then stays there. */
    seenWith: personIdSchema.nullable().optional(),
    /** Takes back the act that made `seenWith` responsible from that day on; `worker` is whom they had before. */
    undoes: z.boolean().default(false),
  }),
  reply: z.object({
    assigned: z.array(clientIdSchema),
    unchanged: z.array(clientIdSchema),
    /** With somebody else than was seen on screen; they stay there. */
    kept: z.array(
      z.object({
        clientId: clientIdSchema,
        worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
      }),
    ),
    /** Gives back what was before, per client: for undo. */
    before: z.array(z.object({ clientId: clientIdSchema, worker: personIdSchema.nullable() })),
    /** Acts that were recorded already for a later day: they still hold, and end what was asked here. */
    later: z.array(z.object({ clientId: clientIdSchema, worker: personIdSchema.nullable(), from: plainDateSchema })),
  }),
});

/** `waiting` and `overdue` are null together where they are withheld, and so are `judged` and `inTime`. */
const teamCounts = {
  clients: z.int(),
  waiting: z.int().nullable(),
  overdue: z.int().nullable(),
  judged: z.int().nullable(),
  inTime: z.int().nullable(),
};

export const getTeam = endpoint({
  operationId: "getTeam",
  summary: "Picked up in time over twelve months, per worker as far as the visibility setting allows.",
  method: "GET",
  path: "/team",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject({ on: plainDateSchema.optional() }),
  reply: z.object({
    on: plainDateSchema,
    /** Spells that reached their norm day in this period are judged. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** What each is held against: what held on the day their clock began. `from` null: of all who began before `until`. */
    norms: z.array(z.object({ norm: z.string(), from: plainDateSchema.nullable(), until: plainDateSchema.nullable() })),
    visibility: z.enum(["team", "own", "worker"]),
    /** What tells of fewer clients is withheld from who does not work with clients, with what it could be worked out from; null: nothing is. */
    withheldUnder: z.int().nullable(),
    rows: z.array(
      z.object({
        worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
        team: z.string().nullable(),
        ...teamCounts,
      }),
    ),
    total: z.object(teamCounts),
  }),
});

export const exportTeam = endpoint({
  operationId: "exportTeam",
  summary: "The same rows as a file for a spreadsheet: how many clients each has, without what tells of few of them.",
  method: "GET",
  path: "/team/export",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject({ on: plainDateSchema.optional(), ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "op-tijd-opgepakt", en: "helped-in-time" },
});
