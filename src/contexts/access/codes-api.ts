import { z } from "zod";
import { endpoint, plainDateSchema } from "../../platform/endpoint.ts";
import { type CodeListName, codeLists } from "./domain/codes.ts";
import { stepConditions } from "./domain/gate-steps.ts";

const listed = {
  code: z.string(),
  nl: z.string(),
  en: z.string(),
  /** The first day it is given out; null when it always was. */
  from: plainDateSchema.nullable(),
  /** The first day it is no longer given out; null while it is. */
  until: plainDateSchema.nullable(),
  /** What it was called before, in the order of the days; `until` is the first day of the next name. Left out when it never changed. */
  earlier: z.array(z.object({ nl: z.string(), en: z.string(), until: plainDateSchema })).optional(),
};
const list = z.array(z.object(listed));
/** With for whom each step is: what is asked at the door hangs on it. */
const steps = z.array(z.object({ ...listed, only: z.array(z.enum(stepConditions)) }));

type Lists = Record<Exclude<CodeListName, "gateSteps">, typeof list> & { readonly gateSteps: typeof steps };

export const listOccupations = endpoint({
  operationId: "listOccupations",
  summary: "The occupations that a diagnosis can name, by code and label.",
  method: "GET",
  path: "/occupations",
  permission: "signed-in",
  purpose: "administration",
  reply: z.object({ occupations: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })) }),
});

export const listCodes = endpoint({
  operationId: "listCodes",
  summary:
    "The codes that entries are written with and their labels, as the settings have them today, with earlier names.",
  method: "GET",
  path: "/codes",
  permission: "signed-in",
  purpose: "administration",
  reply: z.object(Object.fromEntries(codeLists.map((name) => [name, name === "gateSteps" ? steps : list])) as Lists),
});
