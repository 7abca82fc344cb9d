import { stringify } from "csv-stringify/sync";
import { addDays, endOfTime, type PlainDate } from "../kernel/plain-date.ts";
import type { FileLanguage } from "./endpoint.ts";

/** Whole cents; a file has them as euros. */
export type Amount = { readonly cents: number };
export type Cell = string | number | null | Amount;

/** One cell under each head: one that is forgotten does not compile. */
export type FileRow<Head extends string> = Readonly<Record<Head, Cell>>;

/** What every file is written with; the words are the screens', passed in from the composition root. */
export type FileWords<Head extends string> = {
  readonly language: FileLanguage;
  readonly head: (head: Head) => string;
  /** Why a cell is empty: it would tell of fewer people than this. */
  readonly withheld: (fewerThan: number) => string;
};

/** The words of a file's language; made by the composition root of what the screens say. */
export type WordsIn<Words> = (language: FileLanguage) => Words;

/** As a spreadsheet reads a file in that language: in Dutch the comma is taken, so a semicolon stands between cells. */
const signs = {
  nl: { between: ";", decimal: "," },
  en: { between: ",", decimal: "." },
} as const satisfies Record<FileLanguage, { readonly between: string; readonly decimal: string }>;

const decimals = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 6 });

/** Opened where another sign stands between cells, text breaks there: what follows must be no formula either. */
const withoutLaterFormulas = (text: string): string =>
  text.replaceAll(/([;,\t\r\n]\s*)(?=[=+\-@][\p{L}\d(@"])/gu, "$1'");

/**
 * A cell that a spreadsheet would take for a formula is given a leading quote; a byte order mark says how the signs are
 * written.
 */
const written = (rows: readonly (readonly Cell[])[], language: FileLanguage, isFirst: boolean): string => {
  const { between, decimal } = signs[language];
  return stringify(
    rows.map((row) => [...row]),
    {
      delimiter: between,
      bom: isFirst,
      escape_formulas: true,
      record_delimiter: "windows",
      cast: {
        string: withoutLaterFormulas,
        number: (value) => decimals.format(value).replace(".", decimal),
        object: (value) => ((value as Amount).cents / 100).toFixed(2).replace(".", decimal),
      },
    },
  );
};

type Table<Head extends string> = {
  readonly words: FileWords<Head>;
  /** In the order of the columns. */
  readonly heads: readonly Head[];
};

const cellsOf =
  <Head extends string>(heads: readonly Head[]) =>
  (row: FileRow<Head>): readonly Cell[] =>
    heads.map((head) => row[head]);

/** A table as a file for a spreadsheet, in the language of who reads it (ADR 0019). */
export const csvOf = <Head extends string>(
  { words, heads }: Table<Head>,
  rows: readonly FileRow<NoInfer<Head>>[],
): string => written([heads.map(words.head), ...rows.map(cellsOf(heads))], words.language, true);

/** The same, page by page, for a table that is too large to hold. */
export async function* csvInPages<Head extends string>(
  table: Table<Head>,
  pages: AsyncIterable<readonly FileRow<NoInfer<Head>>[]>,
): AsyncGenerator<string> {
  yield csvOf(table, []);
  for await (const rows of pages) yield written(rows.map(cellsOf(table.heads)), table.words.language, false);
}

/** A half-open period's end as a file has it: the last day that counts. Null where there is no end. */
export const lastDayOf = <Until extends PlainDate | null>(until: Until): PlainDate | Extract<Until, null> =>
  (until === null || until === endOfTime ? null : addDays(until, -1)) as PlainDate | Extract<Until, null>;
