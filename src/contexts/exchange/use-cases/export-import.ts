import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvInPages, type FileRow, type FileWords, lastDayOf } from "../../../platform/csv.ts";
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

const faultHeads = ["line", "field", "fault", "found", "expected", "code"] as const;
const missingHeads = ["client", "kind", "from", "up-to"] as const;
export type ImportHead = (typeof faultHeads)[number] | (typeof missingHeads)[number];

/** What is the matter and what was expected, as a person reads it; the words are the screens'. */
export type ImportFileWords = FileWords<ImportHead> & {
  readonly fault: (fault: Pick<Fault, "code" | "facts">) => { readonly what: string; readonly expected: string };
  readonly field: (field: string) => string;
  /** What kind of entry a row began with. */
  readonly kind: (kind: string) => string;
};

/**
 * Every fault, to send back to who made the file: in words, and by its code for who counts them. Each page is a transaction
 * of its own, so that a million may be sent.
 */
export const faultsFile = (asked: Running, id: ImportId, words: ImportFileWords): Promise<File> =>
  fileOf(asked, id, { words, heads: faultHeads }, async (tx, offset) => {
    const faults = await listFaults(tx, id, pageSize, offset);
    return faults.map(({ line, field, code, facts, found }) => {
      const { what, expected } = words.fault({ code, facts });
      return { line, field: field === null ? null : words.field(field), fault: what, found, expected, code };
    });
  });

/** Every row that is no longer in the file, to look into one by one. */
export const missingRowsFile = (asked: Running, id: ImportId, words: ImportFileWords): Promise<File> =>
  fileOf(asked, id, { words, heads: missingHeads }, async (tx, offset) => {
    const rows = await listMissingRows(tx, id, pageSize, offset);
    tx.concerns([...new Set(rows.map(({ clientId }) => clientId))]);
    return rows.map(({ clientNumber, kind, validFrom, validUntil }) => ({
      client: clientNumber,
      kind: words.kind(kind),
      from: validFrom,
      "up-to": lastDayOf(validUntil),
    }));
  });

const fileOf = async <Head extends ImportHead>(
  { run }: Running,
  id: ImportId,
  table: { readonly words: ImportFileWords; readonly heads: readonly Head[] },
  page: (tx: Tx, offset: number) => Promise<FileRow<Head>[]>,
): Promise<File> => {
  const first = await run<FileRow<Head>[], NoSuchImport>(async (tx) => {
    if ((await findImport(tx, id)) === undefined) return refuse({ code: "no-such-import" });
    return ok(await page(tx, 0));
  });
  if (!first.ok) return first;
  const pages = async function* (): AsyncGenerator<FileRow<Head>[]> {
    let rows = first.value;
    for (let offset = 0; rows.length > 0; offset += pageSize) {
      yield rows;
      if (rows.length < pageSize) return;
      const next = await run<FileRow<Head>[], never>(async (tx) => ok(await page(tx, offset + pageSize)));
      if (!next.ok) return;
      rows = next.value;
    }
  };
  return ok(csvInPages(table, pages()));
};
