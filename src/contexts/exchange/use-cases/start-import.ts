import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { addImport, type ImportId, type NewImport } from "../import-store.ts";
import type { ImportRefusal } from "./import-act.ts";

/** Opens an import. With `recordedAt` it is a history load, which asks for a permission of its own. */
export const startImport = async (
  tx: Tx,
  file: NewImport,
  mayLoadHistory: boolean,
  given: Given,
): Promise<Result<{ importId: ImportId }, ImportRefusal>> => {
  const { recordedAt, mapping } = file;
  if (recordedAt !== null && !mayLoadHistory) return refuse({ code: "history-load-not-permitted" });
  if (recordedAt !== null && recordedAt > given.now) return refuse({ code: "recorded-at-in-the-future" });
  tx.note({ feed: mapping.feed, historyLoad: recordedAt !== null });
  return ok({ importId: await addImport(tx, file, given) });
};
