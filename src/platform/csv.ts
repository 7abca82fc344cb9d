import { stringify } from "csv-stringify/sync";

export type CsvRow = readonly (string | number | null)[];

const written = (rows: readonly CsvRow[], isFirst: boolean): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter: ";", bom: isFirst, escape_formulas: true, record_delimiter: "windows" },
  );

/**
 * A table as a file for a spreadsheet: semicolons and a byte order mark, as Dutch Excel reads it. A cell that a
 * spreadsheet would take for a formula is given a leading quote.
 */
export const csvOf = (head: readonly string[], rows: readonly CsvRow[]): string => written([head, ...rows], true);

/** The same, page by page, for a table that is too large to hold. */
export async function* csvInPages(
  head: readonly string[],
  pages: AsyncIterable<readonly CsvRow[]>,
): AsyncGenerator<string> {
  yield csvOf(head, []);
  for await (const rows of pages) yield written(rows, false);
}
