import { z } from "zod";
import { endpoint, fileQuery, plainDateSchema } from "../../platform/endpoint.ts";

/** Left out: the last twelve calendar months with this one. Of a file, and for who does not work with clients, whole calendar months. */
const period = { from: plainDateSchema.optional(), until: plainDateSchema.optional() };

export const sumFacilityCosts = endpoint({
  operationId: "sumFacilityCosts",
  summary:
    "What premiums and facilities cost in a period, by kind and funding source; sums, of nobody in particular. Of what is given each month every day is an equal part of its calendar month. Who does not work with clients asks for whole calendar months.",
  method: "GET",
  path: "/facility-costs",
  permission: "casework.cost.read",
  purpose: "policy",
  query: z.strictObject(period),
  reply: z.object({
    /** The first day of the period, and the first after it. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** Of all together; null where the cost of a few people could be worked out from it. */
    cents: z.int().nullable(),
    decisions: z.int().nullable(),
    /** What is spent on fewer people is withheld from who does not work with clients, with what it could be worked out from; null: nothing is. */
    withheldUnder: z.int().nullable(),
    costs: z.array(
      z.object({
        facility: z.string(),
        source: z.string(),
        /** All three null where they are withheld; these come last. */
        clients: z.int().nullable(),
        decisions: z.int().nullable(),
        cents: z.int().nullable(),
      }),
    ),
  }),
});

export const exportFacilityCosts = endpoint({
  operationId: "exportFacilityCosts",
  summary:
    "What premiums and facilities cost in a period of whole calendar months, as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/facility-costs/export",
  permission: "casework.cost.read",
  purpose: "policy",
  query: z.strictObject({ ...period, ...fileQuery }),
  reply: z.string(),
  gives: "text/csv",
  fileName: { nl: "kosten-van-voorzieningen", en: "cost-of-facilities" },
});
