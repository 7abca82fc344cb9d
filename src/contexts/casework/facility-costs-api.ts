import { z } from "zod";
import { endpoint, plainDateSchema } from "../../platform/endpoint.ts";

const period = { from: plainDateSchema.optional(), until: plainDateSchema.optional() };

export const sumFacilityCosts = endpoint({
  operationId: "sumFacilityCosts",
  summary:
    "What premiums and facilities cost in a period, by kind and funding source; sums, of nobody in particular. Of what is given each month every day is an equal part of its calendar month.",
  method: "GET",
  path: "/facility-costs",
  permission: "casework.cost.read",
  purpose: "policy",
  query: z.strictObject(period),
  reply: z.object({
    /** The first day of the period, and the first after it. */
    from: plainDateSchema,
    until: plainDateSchema,
    /** Of all together. */
    cents: z.int(),
    costs: z.array(
      z.object({
        facility: z.string(),
        source: z.string(),
        clients: z.int(),
        decisions: z.int(),
        cents: z.int(),
      }),
    ),
  }),
});

export const exportFacilityCosts = endpoint({
  operationId: "exportFacilityCosts",
  summary: "What premiums and facilities cost in a period, as a file for a spreadsheet; small groups are withheld.",
  method: "GET",
  path: "/facility-costs/export",
  permission: "casework.cost.read",
  purpose: "policy",
  query: z.strictObject(period),
  reply: z.string(),
  gives: "text/csv",
});
