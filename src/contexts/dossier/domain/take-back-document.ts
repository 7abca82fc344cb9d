import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import {
  type ClientDocument,
  type DocumentGoneRefusal,
  documentAt,
  documentsOf,
  signaturesScanned,
} from "./documents.ts";
import type { Entry } from "./entry.ts";
import { historyOf } from "./history.ts";

export type TakeBackRefusal =
  | DocumentGoneRefusal
  | { readonly code: "not-handed-in-by-you" }
  | { readonly code: "handed-in-before"; readonly on: PlainDate }
  | { readonly code: "looked-at-already" };

/**
 * What a client handed in they can take back on the day itself, while nobody of the office went on with it: concluded that they looked at
 * what came in that day, or recorded that it is the scan of a signature.
 */
export const takeBackDocument = (
  entries: readonly Entry[],
  entry: EntryNumber,
  today: PlainDate,
): Result<ClientDocument, TakeBackRefusal> => {
  const documents = documentsOf(entries);
  const found = documentAt(documents, entry);
  if (!found.ok) return found;
  const document = found.value;
  if (document.handedIn !== true) return refuse({ code: "not-handed-in-by-you" });
  if (document.on !== today) return refuse({ code: "handed-in-before", on: document.on });
  // what came in on one day is looked at together
  const sameDay = new Set(documents.filter(({ on }) => on === document.on).map(({ id }) => id));
  const isLookedAt = historyOf(entries).signalActs.some(
    (act) => act.kind === "concluded" && act.entry > entry && sameDay.has(act.subject),
  );
  if (isLookedAt || signaturesScanned(entries).has(entry)) return refuse({ code: "looked-at-already" });
  return ok(document);
};
