import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CsvRow, csvInPages } from "../../../platform/csv.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { Fault } from "../domain/fault.ts";
import { listFaults } from "../fault-store.ts";
import { findImport, type ImportId } from "../import-store.ts";
import { listMissingRows } from "../missing-row-store.ts";
import type { ImportRefusal } from "./import-act.ts";

type Running = Pick<Asked<unknown, unknown, unknown>, "run">;
type NoSuchImport = Extract<ImportRefusal, { code: "no-such-import" }>;
type File = Result<AsyncIterable<string>, NoSuchImport>;

const pageSize = 5_000;

/** What is the matter and what was expected, as a person reads it; the words are the screens'. */
export type FaultInWords = (fault: Pick<Fault, "code" | "facts">) => {
  readonly what: string;
  readonly expected: string;
};

/**
 * Every fault, to send back to who made the file: in words, and by its code for who counts them. Each page is a transaction
 * of its own, so that a million may be sent.
 */
export const faultsFile = (asked: Running, id: ImportId, inWords: FaultInWords): Promise<File> =>
  fileOf(asked, id, ["line", "field", "fault", "found", "expected", "code"], async (tx, offset) => {
    const faults = await listFaults(tx, id, pageSize, offset);
    return faults.map((fault) => {
      const { what, expected } = inWords(fault);
      return [fault.line, fault.field, what, fault.found, expected, fault.code];
    });
  });

/** Every row that is no longer in the file, to look into one by one. */
export const missingRowsFile = (asked: Running, id: ImportId): Promise<File> =>
  fileOf(asked, id, ["client", "kind", "from", "until"], async (tx, offset) => {
    const rows = await listMissingRows(tx, id, pageSize, offset);
    tx.concerns([...new Set(rows.map(({ clientId }) => clientId))]);
    return rows.map(({ clientNumber, kind, validFrom, validUntil }) => [clientNumber, kind, validFrom, validUntil]);
  });

const fileOf = async (
  { run }: Running,
  id: ImportId,
  head: readonly string[],
  page: (tx: Tx, offset: number) => Promise<CsvRow[]>,
): Promise<File> => {
  const first = await run<CsvRow[], NoSuchImport>(async (tx) => {
    if ((await findImport(tx, id)) === undefined) return refuse({ code: "no-such-import" });
    return ok(await page(tx, 0));
  });
  if (!first.ok) return first;
  const pages = async function* (): AsyncGenerator<CsvRow[]> {
    let rows = first.value;
    for (let offset = 0; rows.length > 0; offset += pageSize) {
      yield rows;
      if (rows.length < pageSize) return;
      const next = await run<CsvRow[], never>(async (tx) => ok(await page(tx, offset + pageSize)));
      if (!next.ok) return;
      rows = next.value;
    }
  };
  return ok(csvInPages(head, pages()));
};
