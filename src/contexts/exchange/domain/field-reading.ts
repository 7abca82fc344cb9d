import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { maskAllDigits, maskCitizenNumbers, maskUnlessDate } from "./citizen-number.ts";
import type { FaultCode, FaultFacts } from "./fault.ts";
import { type CodeListName, type FieldType, provisionKinds } from "./format.ts";
import { type DateFormat, firstYear, lastYear, readWrittenDate } from "./written-date.ts";

/** The codes that may stand in a file: those of the commissioner, whatever their dates. */
export type CodeLists = {
  readonly schemes: ReadonlySet<string>;
  readonly grounds: ReadonlySet<string>;
  readonly endReasons: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly workers: ReadonlySet<string>;
  /** Stands in where a file names no municipality; null for a commissioner that serves several. */
  readonly onlyMunicipality: string | null;
};

export type Trouble = { readonly code: FaultCode; readonly facts: FaultFacts };

/** A value as the dossier writes it, or what is the matter with it. The text is trimmed and not empty. */
export type ReadValue = (text: string) => string | Trouble;

export type FieldReading = { readonly read: ReadValue; readonly mask: (text: string) => string };

export type DateReading = { readonly format: DateFormat; readonly endIs: "first-day-off" | "last-day-on" };

/** In characters; what is longer is no code, name or goal but a slip of the export. */
export const longestValue = 500;

const citizenNumber: ReadValue = (text) =>
  readCitizenNumber(text) ?? { code: "citizen-number-fails-eleven-test", facts: { digits: 9 } };

const date =
  ({ format }: DateReading): ReadValue =>
  (text) => {
    const read = readWrittenDate(text, format);
    if ("date" in read) return read.date;
    const inRange = read.trouble === "date-out-of-range";
    return { code: read.trouble, facts: inRange ? { from: firstYear, until: lastYear } : { format } };
  };

/** We keep the first day off; a file may state the last day on. */
const endDate =
  ({ format, endIs }: DateReading): ReadValue =>
  (text) => {
    const read = readWrittenDate(text, format);
    if ("date" in read) return endIs === "last-day-on" ? addDays(read.date, 1) : read.date;
    return date({ format, endIs })(text);
  };

const kind: ReadValue = (text) =>
  (provisionKinds as readonly string[]).includes(text)
    ? text
    : { code: "unknown-kind", facts: { kinds: provisionKinds } };

const birthYear: ReadValue = (text) => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= firstYear && year <= lastYear
    ? text
    : { code: "not-a-number", facts: { from: firstYear, until: lastYear } };
};

/** A week has 168 hours. A comma or a point, at most two decimals. */
const hoursPerWeek: ReadValue = (text) => {
  const hours = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : 169;
  return hours <= 168 ? String(hours) : { code: "not-a-number", facts: { from: 0, until: 168 } };
};

const unknownCodes = {
  schemes: "unknown-code",
  grounds: "unknown-code",
  endReasons: "unknown-code",
  products: "unknown-code",
  municipalities: "unknown-municipality",
  workers: "unknown-worker",
} as const satisfies Record<CodeListName, FaultCode>;

const listed =
  (list: CodeListName, lists: CodeLists): ReadValue =>
  (text) =>
    lists[list].has(text) ? text : { code: unknownCodes[list], facts: { list } };

/** How a field of this type is read, and what of it may be shown when it is wrong. */
export const fieldReading = (type: FieldType, dates: DateReading, lists: CodeLists): FieldReading => {
  switch (type) {
    case "citizen-number":
      return { read: citizenNumber, mask: maskAllDigits };
    case "date":
      return { read: date(dates), mask: maskUnlessDate };
    case "end-date":
      return { read: endDate(dates), mask: maskUnlessDate };
    case "kind":
      return { read: kind, mask: maskCitizenNumbers };
    case "birth-year":
      return { read: birthYear, mask: maskCitizenNumbers };
    case "hours-per-week":
      return { read: hoursPerWeek, mask: maskCitizenNumbers };
    case "text":
      return { read: (text) => text, mask: maskCitizenNumbers };
    default:
      return { read: listed(type, lists), mask: maskCitizenNumbers };
  }
};
