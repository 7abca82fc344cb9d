import { type Fault, faultAt } from "../domain/fault.ts";
import { readHeader } from "../domain/header.ts";
import { type CodeLists, givesRows, planRows, type ReadRow, type RowPlan, readRow } from "../domain/row-reading.ts";
import type { Mapping } from "../mapping-schema.ts";
import { type FileRecord, readRecords } from "./read-records.ts";

/** A part of a file: its good rows, everything wrong with the others, and how many rows that are together. */
export type ReadBatch = {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  readonly rowCount: number;
};

/** In rows, good and faulty together; what the staging writes at once. */
export const batchSize = 2_000;

type Batch = { rows: ReadRow[]; faults: Fault[]; rowCount: number };

const emptyBatch = (): Batch => ({ rows: [], faults: [], rowCount: 0 });

const isEmpty = ({ rows, faults, rowCount }: Batch): boolean => rows.length + faults.length + rowCount === 0;

/**
 * Reads a file whole: every row in our terms or every fault in it, in the order of the file, in batches. It stops early
 * only where nothing can be read any more: a first line that is no line of heads. A line over 64 KB is one fault. Memory
 * stays the same whatever the file. When a column is missing or a constant is wrong, no row is whole and none is given.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  mapping: Mapping,
  lists: CodeLists,
): AsyncGenerator<ReadBatch> {
  let plan: RowPlan | undefined;
  let batch = emptyBatch();
  let hasRows = false;
  for await (const records of readRecords(source, mapping))
    for (const record of records) {
      if (plan !== undefined) {
        hasRows = true;
        addRow(batch, plan, record);
      } else {
        plan = planOf(record, mapping, lists);
        batch.faults.push(...(plan?.faults ?? record.faults));
        if (plan === undefined) return yield batch;
      }
      if (batch.rowCount < batchSize) continue;
      yield batch;
      batch = emptyBatch();
    }
  if (plan === undefined) batch.faults.push(faultAt(1, "", "empty-file"));
  else if (!hasRows) batch.faults.push(faultAt(1, "", "no-rows"));
  if (!isEmpty(batch)) yield batch;
}

/** The first record that is not blank holds the heads. */
const planOf = ({ line, cells }: FileRecord, mapping: Mapping, lists: CodeLists): RowPlan | undefined =>
  cells === null ? undefined : planRows(mapping, readHeader(mapping, line, cells), lists);

const addRow = (batch: Batch, plan: RowPlan, { line, cells, faults }: FileRecord): void => {
  batch.rowCount += 1;
  if (cells === null) {
    batch.faults.push(...faults);
    return;
  }
  const read = readRow(plan, line, cells);
  if ("fields" in read) {
    if (givesRows(plan)) batch.rows.push(read);
  } else batch.faults.push(...read);
};
