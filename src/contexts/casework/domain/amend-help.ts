import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Fact } from "../../dossier/public.ts";
import { namedBeside } from "./deliverer-words.ts";

export type AmendHelpRefusal =
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate }
  | { readonly code: "deliverer-of-another-kind"; readonly step: null };

/** Help that was corrected still ends by plan after it began, and is given by somebody of the kind it says. */
export const faultOfAmendedHelp = (fact: Fact): AmendHelpRefusal | undefined => {
  if (fact.kind !== "trajectory-started" && fact.kind !== "instrument-started") return undefined;
  const { by, provider, worker, plannedUntil } = fact.body;
  if (plannedUntil !== undefined && plannedUntil <= fact.validFrom)
    return { code: "ends-before-it-begins", from: fact.validFrom };
  const kinds = by === undefined ? [] : namedBeside(by);
  const fits =
    (provider === undefined || kinds.includes("provider")) && (worker === undefined || kinds.includes("worker"));
  return fits && (provider === undefined || worker === undefined)
    ? undefined
    : { code: "deliverer-of-another-kind", step: null };
};
