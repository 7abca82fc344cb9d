import { stringify } from "csv-stringify/sync";

/**
 * A table as a file for a spreadsheet: semicolons and a byte order mark, as Dutch Excel reads it. A cell that a
 * spreadsheet would take for a formula is given a leading quote.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify([[...head], ...rows.map((row) => [...row])], {
    delimiter: ";",
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
