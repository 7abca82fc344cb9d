import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, healthWordsIn } from "../../access/public.ts";
import { holdsCitizenNumber } from "./written-number.ts";

export type DocumentNameRefusal =
  | { readonly code: "citizen-number-in-name" }
  | { readonly code: "illness-in-name"; readonly found: readonly string[] };

/**
 * What a document is called stands on lists and in the ledger, for whoever may see that it is there: it names no illness and holds no
 * citizen number. What the document itself says is another matter.
 */
export const faultOfName = (
  name: string,
  { healthWords }: { readonly healthWords: CodeLabels },
  on: PlainDate,
): DocumentNameRefusal | undefined => {
  if (holdsCitizenNumber(name)) return { code: "citizen-number-in-name" };
  const found = healthWordsIn([name], healthWords, on);
  return found.length > 0 ? { code: "illness-in-name", found } : undefined;
};
