import { z } from "zod";
import {
  campaignIdSchema,
  clientIdSchema,
  endpoint,
  fileQuery,
  pageQuery,
  pageReply,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { isLengthOfTime, mostCalledAtOnce, pickedExemptions } from "./domain/criterion.ts";

export { mostCalledAtOnce, pickedExemptions };

const lengthOfTime = z.string().refine(isLengthOfTime).nullable().default(null);

const criterion = z.strictObject({
  exemption: z.enum(pickedExemptions).nullable().default(null),
  exemptFor: lengthOfTime,
  onBenefitFor: lengthOfTime,
  phases: z.array(z.int().min(1).max(9)).max(9).default([]),
  nothingRuns: z.boolean().default(false),
  notSeenFor: lengthOfTime,
});

const campaign = {
  id: campaignIdSchema,
  name: z.string(),
  aim: z.string(),
  criterion: z.object({
    exemption: z.enum(pickedExemptions).nullable(),
    exemptFor: z.string().nullable(),
    onBenefitFor: z.string().nullable(),
    phases: z.array(z.int()),
    nothingRuns: z.boolean(),
    notSeenFor: z.string().nullable(),
  }),
  startedOn: plainDateSchema,
  startedBy: z.string(),
  /** How many were to be drawn by lot, and with what; both null when all were called, the number alone where `called` is withheld. */
  drawn: z.int().nullable(),
  seed: z.string().nullable(),
  /** Null: withheld. */
  found: z.int().nullable(),
  called: z.int().nullable(),
  /** Numbers of fewer people are withheld from who does not work with clients, with what they could be worked out from; null: nothing is. */
  withheldUnder: z.int().nullable(),
  /** Of who was called, for how many each followed since; null: withheld. */
  counts: z.object({
    spoken: z.int().nullable(),
    diagnosed: z.int().nullable(),
    offered: z.int().nullable(),
    worked: z.int().nullable(),
    off: z.int().nullable(),
    closed: z.int().nullable(),
  }),
};

export const listCampaigns = endpoint({
  operationId: "listCampaigns",
  summary: "Rounds in which many clients are looked at anew, the latest first.",
  method: "GET",
  path: "/campaigns",
  permission: "casework.campaign.read",
  purpose: "casework",
  reply: z.object({ campaigns: z.array(z.object(campaign)) }),
});

export const previewCampaign = endpoint({
  operationId: "previewCampaign",
  summary: "How many clients a criterion would pick today; nobody is called.",
  method: "POST",
  path: "/campaigns/preview",
  permission: "casework.campaign.start",
  purpose: "casework",
  body: z.strictObject({ criterion }),
  reply: z.object({
    /** Null: somebody is, but fewer than `withheldUnder`. */
    found: z.int().nullable(),
    /** From who does not work with clients fewer people are withheld; null: they are not. */
    withheldUnder: z.int().nullable(),
    on: plainDateSchema,
    atMost: z.int(),
  }),
});

export const startCampaign = endpoint({
  operationId: "startCampaign",
  summary: "Calls all clients a criterion picks today, or some of them by lot: each is looked at anew.",
  method: "POST",
  path: "/campaigns",
  permission: "casework.campaign.start",
  purpose: "casework",
  body: z.strictObject({
    name: z.string().trim().min(1).max(100),
    aim: z.string().trim().min(1).max(500),
    criterion,
    /** Null: all of them. */
    draw: z.int().min(1).max(mostCalledAtOnce).nullable().default(null),
    /** How many were found when it was looked at, null where that was withheld; another number is looked at again. */
    seenFound: z.int().min(0).nullable(),
  }),
  /** Both null where they are withheld. */
  reply: z.object({ id: campaignIdSchema, found: z.int().nullable(), called: z.int().nullable() }),
});

export const getCampaign = endpoint({
  operationId: "getCampaign",
  summary: "One campaign, with what followed for how many of those who were called.",
  method: "GET",
  path: "/campaigns/{campaign}",
  permission: "casework.campaign.read",
  purpose: "casework",
  params: z.strictObject({ campaign: campaignIdSchema }),
  reply: z.object({
    ...campaign,
    /** The most first; null: withheld, these come last. */
    outcomes: z.array(z.object({ outcome: z.string(), clients: z.int().nullable() })),
  }),
});

export const calledParts = ["all", "open", "closed"] as const;

export const listCalledClients = endpoint({
  operationId: "listCalledClients",
  summary: "Who was called in a campaign, with what followed; who still waits comes first.",
  method: "GET",
  path: "/campaigns/{campaign}/clients",
  permission: "casework.campaign.open",
  purpose: "casework",
  params: z.strictObject({ campaign: campaignIdSchema }),
  query: z.strictObject({ part: z.enum(calledParts).default("all"), ...pageQuery }),
  reply: z.object({
    ...pageReply,
    rows: z.array(
      z.object({
        clientId: clientIdSchema,
        clientNumber: z.int(),
        name: z.string().nullable(),
        workerName: z.string().nullable(),
        outcome: z.string().nullable(),
        closedOn: plainDateSchema.nullable(),
        spokenOn: plainDateSchema.nullable(),
        diagnosedOn: plainDateSchema.nullable(),
        offeredOn: plainDateSchema.nullable(),
        workedOn: plainDateSchema.nullable(),
        leftOn: plainDateSchema.nullable(),
      }),
    ),
  }),
});

export const exportCampaign = endpoint({
  operationId: "exportCampaign",
  summary:
    "What followed for how many of those called in a campaign, as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/campaigns/{campaign}/export",
  permission: "casework.campaign.read",
  purpose: "casework",
  params: z.strictObject({ campaign: campaignIdSchema }),
  query: z.strictObject(fileQuery),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "campagne", en: "campaign" },
});

export const exportCalledClients = endpoint({
  operationId: "exportCalledClients",
  summary: "Who was called in a campaign, with what followed, all of them, as a file for a spreadsheet.",
  method: "GET",
  path: "/campaigns/{campaign}/clients/export",
  permission: "casework.campaign.open",
  purpose: "casework",
  params: z.strictObject({ campaign: campaignIdSchema }),
  query: z.strictObject({ part: z.enum(calledParts).default("all"), ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "campagne-opgeroepen", en: "campaign-called" },
});

const period = { from: plainDateSchema.optional(), until: plainDateSchema.optional() };

export const countUnmetNeeds = endpoint({
  operationId: "countUnmetNeeds",
  summary: "For how many clients help was missing in a period, by kind and phase; counts, of nobody in particular.",
  method: "GET",
  path: "/unmet-needs",
  permission: "casework.need.count",
  purpose: "policy",
  query: z.strictObject(period),
  reply: z.object({
    /** The first day of the period, and the first after it. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** What is missing for fewer people is withheld from who does not work with clients, with what it could be worked out from; null: nothing is. */
    withheldUnder: z.int().nullable(),
    /** Each kind in all its phases; both numbers null where they are withheld, these come last. */
    kinds: z.array(z.object({ need: z.string(), clients: z.int().nullable(), open: z.int().nullable() })),
    needs: z.array(
      z.object({
        need: z.string(),
        phase: z.int().nullable(),
        clients: z.int().nullable(),
        open: z.int().nullable(),
      }),
    ),
  }),
});

export const exportUnmetNeeds = endpoint({
  operationId: "exportUnmetNeeds",
  summary: "Which help was missing for how many in a period, as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/unmet-needs/export",
  permission: "casework.need.count",
  purpose: "policy",
  query: z.strictObject({ ...period, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "ontbrekende-hulp", en: "unmet-needs" },
});
