import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  fileQuery,
  instantSchema,
  municipalityCodeSchema,
  pageQuery,
  pageReply,
  plainDateSchema,
  queryInteger,
} from "../../platform/endpoint.ts";
import { becauses } from "./domain/becauses.ts";
import { type CohortGroup, cohortGroups } from "./domain/cohort-groups.ts";
import { type RatioName, ratioNames } from "./domain/cohort-ratios.ts";
import { differenceReasons } from "./domain/difference-reasons.ts";
import { offerBecauses, offerVerdicts } from "./domain/offer-verdicts.ts";

/** What the screens share with the figures themselves, so that neither has a rule or number of its own. */
export { followUpDays } from "./domain/catalogue.ts";
export { type CohortCounts, cohortFractions, isSayable, ratioNames } from "./domain/cohort-ratios.ts";
export type { FollowUp } from "./domain/follow-up.ts";
export { halfYearOf, lastDayOf, usualExitDay, windowRefusal } from "./domain/window.ts";
export { cohortGroups };

export const cohortGroupSchema = z.enum(cohortGroups);
export const differenceReasonSchema = z.enum(differenceReasons as [string, ...string[]]);

const cohortQuery = {
  from: plainDateSchema,
  until: plainDateSchema,
  exitBy: plainDateSchema,
  municipality: municipalityCodeSchema.optional(),
  /** Codes separated by commas; the preset's assistance schemes when left out. */
  schemes: z.string().max(500).optional(),
  bridge: queryInteger(0, 3650).optional(),
};

const count = z.int();
const counts = Object.fromEntries(cohortGroups.map((group) => [group, count])) as Record<CohortGroup, typeof count>;
const share = z.number().nullable();
const ratios = Object.fromEntries(ratioNames.map((name) => [name, share])) as Record<RatioName, typeof share>;
const cohortReply = z.object({ ...counts, ...ratios });

/** How far the people were followed: while `pending` is not 0, no ratio is given, nor one of exits while these may still come. */
const followUp = z.object({
  /** Counted spells that have not been followed for `followUpDays` yet. */
  pending: z.int(),
  /** The day on which the last of these has been; null when none is pending. */
  completeOn: plainDateSchema.nullable(),
  exitsPending: z.boolean(),
});

/** Dossiers that had ended before this day were deleted on term, so who entered in this window may be missing; else null. */
const incompleteBefore = plainDateSchema.nullable();

export const listDefinitions = endpoint({
  operationId: "listDefinitions",
  summary: "The catalogue: each figure's id, words, unit, version and source.",
  method: "GET",
  path: "/figures",
  permission: "figures.definition.read",
  purpose: "policy",
  reply: z.object({
    figures: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        unit: z.enum(["clients", "spells", "share", "days", "cents"]),
        numerator: z.string().nullable(),
        denominator: z.string().nullable(),
        parameters: z.record(z.string(), z.union([z.string(), z.number()])),
        source: z.string(),
        /** Where it is used: one definition, used three times. */
        usedBy: z.array(z.enum(["signal", "figure", "dossier"])),
      }),
    ),
    reasons: z.array(differenceReasonSchema),
  }),
});

export const getCohort = endpoint({
  operationId: "getCohort",
  summary: "An entry cohort followed: counts and unrounded ratios, as known at a moment.",
  method: "GET",
  path: "/figures/cohort",
  permission: "figures.cohort.read",
  purpose: "policy",
  query: z.strictObject({ ...cohortQuery, knownAt: instantSchema.optional() }),
  reply: z.object({
    question: z.object({
      from: plainDateSchema,
      until: plainDateSchema,
      exitBy: plainDateSchema,
      municipality: municipalityCodeSchema.nullable(),
      schemes: z.array(z.string()),
      bridgeDays: z.int().nullable(),
      followUpDays: z.int(),
      knownAt: instantSchema.nullable(),
    }),
    cohort: cohortReply,
    followUp,
    incompleteBefore,
    /** Per ratio that can be said yet: numerator, denominator and its 95 % Wilson interval. */
    ratios: z.array(
      z.object({
        id: z.enum(ratioNames),
        numerator: z.int(),
        denominator: z.int(),
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    ),
    /** Moments at which history loads and corrections changed what is known, for the "as known on" control. */
    knownMoments: z.array(z.object({ at: instantSchema, what: z.string() })),
  }),
});

export const exportCohort = endpoint({
  operationId: "exportCohort",
  summary: "Counts and ratios of an entry cohort as a file for a spreadsheet.",
  method: "GET",
  path: "/figures/cohort/export",
  permission: "figures.cohort.read",
  purpose: "policy",
  query: z.strictObject({ ...cohortQuery, knownAt: instantSchema.optional(), ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "cohort", en: "cohort" },
});

const cohortPerson = z.object({
  clientId: clientIdSchema,
  clientNumber: z.int(),
  name: z.string().nullable(),
  from: plainDateSchema,
  until: plainDateSchema.nullable(),
  groups: z.array(cohortGroupSchema),
  /** The day from which the groups are certain, and whether it has yet to come. */
  judgedOn: plainDateSchema,
  pending: z.boolean(),
});

const behindNumber = {
  ...cohortQuery,
  knownAt: instantSchema.optional(),
  group: cohortGroupSchema,
  not: cohortGroupSchema.optional(),
};

export const listCohortPeople = endpoint({
  operationId: "listCohortPeople",
  summary: "The people behind one number of a cohort. `not` leaves out who is in another group as well.",
  method: "GET",
  path: "/figures/cohort/people",
  permission: "figures.cohort.open",
  purpose: "casework",
  query: z.strictObject({ ...behindNumber, ...pageQuery }),
  reply: z.object({ ...pageReply, followUp, incompleteBefore, people: z.array(cohortPerson) }),
});

export const exportCohortPeople = endpoint({
  operationId: "exportCohortPeople",
  summary: "The people behind one number, all of them, as a file for a spreadsheet.",
  method: "GET",
  path: "/figures/cohort/people/export",
  permission: "figures.cohort.open",
  purpose: "casework",
  query: z.strictObject({ ...behindNumber, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "cohort-mensen", en: "cohort-people" },
});

export const getCohortDifference = endpoint({
  operationId: "getCohortDifference",
  summary: "Why a cohort reads differently as known at two moments.",
  method: "GET",
  path: "/figures/cohort/difference",
  permission: "figures.cohort.read",
  purpose: "policy",
  query: z.strictObject({ ...cohortQuery, knownAt: instantSchema, and: instantSchema.optional() }),
  reply: z.object({
    before: cohortReply,
    after: cohortReply,
    followUp: z.object({ before: followUp, after: followUp }),
    incompleteBefore,
    groups: z.array(z.object({ reason: differenceReasonSchema, count: z.int() })),
  }),
});

export const listClientFigures = endpoint({
  operationId: "listClientFigures",
  summary: "In which figures this client counts, and why.",
  method: "GET",
  path: "/clients/{clientId}/figures",
  permission: "dossier.client.read",
  purpose: "casework",
  params: z.strictObject({ clientId: clientIdSchema }),
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientNumber: z.int(),
    /** Picked up in time: each time an offer was due, how it is counted and what decided that. */
    offers: z.array(
      z.object({
        spell: plainDateSchema,
        since: plainDateSchema,
        dueOn: plainDateSchema,
        verdict: z.enum(offerVerdicts),
        because: z.enum(offerBecauses),
        on: plainDateSchema.nullable(),
      }),
    ),
    spells: z.array(
      z.object({
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        /** The half-year of entry whose cohort this spell belongs to. */
        cohort: z.object({ from: plainDateSchema, until: plainDateSchema, exitBy: plainDateSchema }),
        judgedOn: plainDateSchema,
        /** False while the judging day is still to come. */
        ripe: z.boolean(),
        groups: z.array(cohortGroupSchema),
        /** Each step with the fact that decided it. */
        why: z.array(
          z.object({
            group: cohortGroupSchema,
            counts: z.boolean(),
            because: z.enum(becauses),
            on: plainDateSchema.nullable(),
          }),
        ),
      }),
    ),
  }),
});
