/** How a file marks cells. Without a quote every quote is a character like any other. */
export type Dialect = { readonly separator: string; readonly quote: string | null };

/** A record, from its first line on; a quoted cell may hold line ends, so it may cover several. */
export type CsvRecord = {
  readonly line: number;
  readonly lineCount: number;
  /** Null when its quotes do not match; `found` then holds the cell where that shows. */
  readonly cells: readonly string[] | null;
  readonly found: string;
};

/** What was given but is not a whole record yet. */
export type Rest = { readonly line: number; readonly text: string };

export const noRest: Rest = { line: 1, text: "" };

/** A record that is still open after this many characters has a quote that is never closed. */
export const recordLimit = 65_536;

/**
 * Splits text into records as RFC 4180 has it, piece by piece: what it leaves is given back with the next piece. After a
 * stray quote it goes on at the very next line, so that one bad cell costs one row. (csv-parse 7, which is fast enough,
 * loses the rows up to the next quote, the whole rest of the file when there is none, and does not tell where a record
 * starts.)
 */
export const splitRecords = (
  rest: Rest,
  piece: string,
  dialect: Dialect,
  isLast: boolean,
): { readonly records: readonly CsvRecord[]; readonly rest: Rest } => {
  const text = rest.text + piece;
  const records: CsvRecord[] = [];
  let { line } = rest;
  let at = 0;
  let quoteAt = nextOf(text, dialect.quote, 0);
  while (at < text.length) {
    const end = lineEnd(text, at, isLast);
    if (end === -1) break;
    if (quoteAt < at) quoteAt = nextOf(text, dialect.quote, at);
    if (quoteAt >= end) {
      const cells = text.slice(at, withoutReturn(text, at, end)).split(dialect.separator);
      records.push({ line, lineCount: 1, cells, found: "" });
      at = end + 1;
      line += 1;
      continue;
    }
    const quoted = quotedRecord(text, at, dialect, isLast);
    if (quoted === "open") break;
    const { cells, found } = quoted;
    const next = cells === null ? end + 1 : quoted.next;
    const lineCount = cells === null ? 1 : linesIn(text, at, next);
    records.push({ line, lineCount, cells, found });
    at = next;
    line += lineCount;
  }
  return { records, rest: { line, text: text.slice(at) } };
};

const nextOf = (text: string, sought: string | null, from: number): number => {
  const at = sought === null ? -1 : text.indexOf(sought, from);
  return at === -1 ? text.length : at;
};

/** Where the line ends that `at` is on; -1 when that is still to come. */
const lineEnd = (text: string, at: number, isLast: boolean): number => {
  const end = text.indexOf("\n", at);
  return end === -1 && isLast ? text.length : end;
};

const withoutReturn = (text: string, from: number, end: number): number =>
  end > from && text[end - 1] === "\r" ? end - 1 : end;

const linesIn = (text: string, from: number, until: number): number => {
  let count = 1;
  for (let at = text.indexOf("\n", from); at !== -1 && at < until - 1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
};

/** `next` is where the next record starts. */
type Quoted = "open" | { readonly cells: readonly string[] | null; readonly found: string; readonly next: number };

const quotedRecord = (text: string, start: number, { separator, quote }: Dialect, isLast: boolean): Quoted => {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell =
      text[at] === quote ? quotedCell(text, at, quote, start, isLast) : plainCell(text, at, separator, quote, isLast);
    if (cell === "open") return "open";
    const after = cell === "bad" ? undefined : closing(text, cell.end, separator, isLast);
    if (after === "open") return "open";
    if (cell === "bad" || after === undefined) {
      const end = lineEnd(text, at, isLast);
      return end === -1 ? "open" : { cells: null, found: text.slice(at, end), next: start };
    }
    cells.push(cell.value);
    if (after.kind === "record") return { cells, found: "", next: after.next };
    at = after.next;
  }
};

type Cell = "open" | "bad" | { readonly value: string; readonly end: number };

/** A doubled quote inside stands for one. */
const quotedCell = (text: string, at: number, quote: string, start: number, isLast: boolean): Cell => {
  let value = "";
  let from = at + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    const reached = close === -1 ? text.length : close;
    if (reached - start > recordLimit) return "bad";
    if (close === -1) return isLast ? "bad" : "open";
    value += text.slice(from, close);
    if (text[close + 1] !== quote) return { value, end: close + 1 };
    value += quote;
    from = close + 2;
  }
};

const plainCell = (text: string, at: number, separator: string, quote: string | null, isLast: boolean): Cell => {
  const last = lineEnd(text, at, isLast);
  if (last === -1) return "open";
  const end = Math.min(nextOf(text, separator, at), withoutReturn(text, at, last));
  const value = text.slice(at, end);
  return quote !== null && value.includes(quote) ? "bad" : { value, end };
};

/** What comes after a cell: another one, the end of the record, or (undefined) what may not come there. */
const closing = (
  text: string,
  at: number,
  separator: string,
  isLast: boolean,
): "open" | undefined | { readonly kind: "cell" | "record"; readonly next: number } => {
  if (text[at] === separator) return { kind: "cell", next: at + 1 };
  const end = text[at] === "\r" ? at + 1 : at;
  if (text[end] === "\n") return { kind: "record", next: end + 1 };
  if (end < text.length) return undefined;
  return isLast ? { kind: "record", next: end } : "open";
};
