import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  fileQuery,
  instantSchema,
  pageQuery,
  pageReply,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import {
  type CaseworkShare,
  caseworkShares,
  peopleSorts,
  placedFigures,
  placedParts,
  splitFigures,
  splitWays,
} from "./domain/casework-figure-words.ts";

export {
  type CaseworkShare,
  canSplit,
  caseworkShares,
  type PlacedFigure,
  type PlacedPart,
  pairOf,
  peopleSorts,
  placedFigures,
  placedParts,
  type SplitFigure,
  type SplitWay,
  splitFigures,
  splitWays,
} from "./domain/casework-figure-words.ts";

const label = z.object({ code: z.string(), nl: z.string(), en: z.string() });

/** A share with its 95 % Wilson interval, which is null over nothing. */
const measured = z.object({
  numerator: z.int(),
  denominator: z.int(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
/** Between which days it lies at 95 % or more; null on a side where too few were done to say. */
const daysRange = z.object({ low: z.int().nullable(), high: z.int().nullable() });

const asked = {
  from: plainDateSchema.optional(),
  until: plainDateSchema.optional(),
  knownAt: instantSchema.optional(),
};

const about = {
  /** The first day of the period, and the first after it. */
  from: plainDateSchema,
  until: plainDateSchema,
  /** The last day of the period that had come: how things stand is counted on it. */
  on: plainDateSchema,
  /** Null: as known now. */
  knownAt: instantSchema.nullable(),
  /** Dossiers that had ended before this day were deleted on term, so some people may be missing; else null. */
  incompleteBefore: plainDateSchema.nullable(),
};

const stepFigure = {
  /** Done in the period, and the days half of them and nine in ten took at most; the days null of none, all null where they are withheld. */
  done: z.int().nullable(),
  median: z.int().nullable(),
  medianRange: daysRange,
  ninetieth: z.int().nullable(),
  ninetiethRange: daysRange,
  /** Of those whose norm day lies in the period and is over: done by then. Null: withheld. */
  inTime: measured.nullable(),
  /** Waited for on the last day, and how many of those beyond their norm day; both null where they are withheld. */
  open: z.int().nullable(),
  openLate: z.int().nullable(),
};

const share = measured.nullable();
const shares = Object.fromEntries(caseworkShares.map((name) => [name, share])) as Record<CaseworkShare, typeof share>;

export const getCaseworkFigures = endpoint({
  operationId: "getCaseworkFigures",
  summary:
    "Timeliness and quality of casework over a period, as known at a moment: days between steps, phases, shares; counts, of nobody in particular. From who does not work with clients numbers of few people are withheld.",
  method: "GET",
  path: "/casework-figures",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject(asked),
  reply: z.object({
    ...about,
    /** Numbers of fewer people are withheld, with what they could be worked out from; null: nothing is. */
    withheldUnder: z.int().nullable(),
    /** In order of the steps. */
    steps: z.array(
      z.object({
        /** Which pair of steps, to ask for its people by. */
        line: z.string(),
        step: label,
        /** The step whose doing began the clock; null: the notification did. */
        after: label.nullable(),
        /** Whose step it was: of more than one when it passed to another in the period. */
        owners: z.array(label),
        ...stepFigure,
      }),
    ),
    phases: z.array(
      z.object({
        /** Null for who has none. */
        phase: z.int().nullable(),
        /** Of all on benefit on the day `on`. Null: withheld. */
        share: measured.nullable(),
        /** Of the times this phase was set in the period: another was set by its last day. Null: withheld. */
        rephased: measured.nullable(),
      }),
    ),
    /** Null: withheld. */
    shares: z.object(shares),
  }),
});

export const exportCaseworkFigures = endpoint({
  operationId: "exportCaseworkFigures",
  summary: "The figures of casework as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/casework-figures/export",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject({ ...asked, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "doorlooptijden-en-kwaliteit", en: "timeliness-and-quality" },
});

const line = z.string().max(130);

export const splitCaseworkFigure = endpoint({
  operationId: "splitCaseworkFigure",
  summary:
    "One figure of casework per worker, team, organisation or phase. Who is named follows the setting teamVisibility; from who does not work with clients small groups are withheld.",
  method: "GET",
  path: "/casework-figures/split",
  permission: "casework.team.read",
  purpose: "policy",
  query: z.strictObject({
    ...asked,
    figure: z.enum(splitFigures),
    by: z.enum(splitWays),
    /** One pair of steps; left out: all of them together. */
    line: line.optional(),
  }),
  reply: z.object({
    ...about,
    visibility: z.enum(["own", "team", "worker"]),
    /** Groups under this many people are withheld; null when none is. */
    withheldUnder: z.int().nullable(),
    rows: z.array(
      z.object({
        worker: z.object({ id: personIdSchema, name: z.string() }).nullable(),
        team: z.string().nullable(),
        organisation: label.nullable(),
        phase: z.int().nullable(),
        /** Null: withheld. */
        share: measured.nullable(),
        /** Of steps. */
        days: z
          .object({
            done: z.int(),
            median: z.int().nullable(),
            medianRange: daysRange,
            ninetieth: z.int().nullable(),
            ninetiethRange: daysRange,
          })
          .nullable(),
      }),
    ),
  }),
});

const behind = {
  ...asked,
  figure: z.enum(placedFigures),
  line: line.default(""),
  part: z.enum(placedParts).default("all"),
  sort: z.enum(peopleSorts).default("on"),
  order: z.enum(["asc", "desc"]).default("asc"),
};

export const listCaseworkFigurePeople = endpoint({
  operationId: "listCaseworkFigurePeople",
  summary: "The people behind one figure of casework: all it is of, those it counts, or the rest.",
  method: "GET",
  path: "/casework-figures/people",
  permission: "casework.figure.open",
  purpose: "casework",
  query: z.strictObject({ ...behind, ...pageQuery }),
  reply: z.object({
    ...pageReply,
    ...about,
    /** What the line of the figure is called; null where it has one line. */
    named: z.object({ first: label.nullable(), second: label.nullable() }),
    people: z.array(
      z.object({
        clientId: clientIdSchema,
        clientNumber: z.int(),
        name: z.string().nullable(),
        /** The day that decides: done, due, begun, set, or on which it is counted. */
        on: plainDateSchema,
        days: z.int().nullable(),
        counts: z.boolean(),
      }),
    ),
  }),
});

export const exportCaseworkFigurePeople = endpoint({
  operationId: "exportCaseworkFigurePeople",
  summary: "The people behind one figure of casework, all of them, as a file for a spreadsheet.",
  method: "GET",
  path: "/casework-figures/people/export",
  permission: "casework.figure.open",
  purpose: "casework",
  query: z.strictObject({ ...behind, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "mensen-achter-een-cijfer", en: "people-behind-a-figure" },
});
