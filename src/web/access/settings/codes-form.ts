import { hasNames, isNumbered, mostInLabel, namedTwice } from "../../../contexts/access/api.ts";
import { type PlainDate, parsePlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { formatsIn } from "../../languages/formats.ts";
import { parseTypedDay, parseTypedLastDay } from "../../languages/typed-date.ts";
import { type CodeLabel, codesIn } from "./setting-value.ts";

/** A code with its labels as typed; its days are the first and the last on which it can be chosen, as typed. */
export type TypedCode = CodeLabel & {
  /** Which row it is, wherever it stands: focus and faults stay with it when it is moved. */
  readonly row: number;
  /** Whether dossiers may have it already: then its code stays. */
  readonly isNew: boolean;
};

export type CodeFault =
  | "code-shape"
  | "code-number"
  | "code-twice"
  | "word-shape"
  | "word-twice"
  | "label-twice"
  | "label-missing"
  | "label-long"
  | "not-a-day"
  | "ends-before"
  | "ends-first"
  | "no-codes";

/** What the codes of a list are: words people type, numbers, or names that only the computer reads. */
export type CodesAre = "words" | "numbers" | "names";

export const codesAre = (key: string): CodesAre => (isNumbered(key) ? "numbers" : hasNames(key) ? "names" : "words");

/** "Long Covid" is kept as "long-covid": capitals, accents and spaces make no difference where it is looked for. */
export const codeOfWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");

/** A value to be typed, in a row of its own; of a numbered list with the first number that is free. */
export const aNewCode = (codes: readonly TypedCode[], isNumbered: boolean): TypedCode => ({
  row: codes.reduce((last, { row }) => Math.max(last, row), -1) + 1,
  code: isNumbered ? (freeNumbers(codes)[0] ?? "") : "",
  nl: "",
  en: "",
  from: "",
  until: "",
  isNew: true,
});

/** Which numbers from 1 to 9 a list does not have yet. */
export const freeNumbers = (codes: readonly TypedCode[]): readonly string[] =>
  ["1", "2", "3", "4", "5", "6", "7", "8", "9"].filter((n) => !codes.some(({ code }) => code.trim() === n));

export const typedCodesOf = (value: unknown): readonly TypedCode[] => {
  const { typedDay, typedLastDay } = formatsIn("nl");
  const typed = (day: string, inWords: (day: PlainDate) => string): string => {
    const parsed = parsePlainDate(day);
    return parsed === undefined ? "" : inWords(parsed);
  };
  return codesIn(value).map((label, row) => ({
    ...label,
    from: typed(label.from, typedDay),
    until: typed(label.until, typedLastDay),
    row,
    isNew: false,
  }));
};

type Faults = Readonly<Record<string, CodeFault>>;
type Read = Result<unknown, { readonly code: "faulty"; readonly faults: Faults }>;

type Reading = {
  readonly are: CodesAre;
  /** The first day of the list; undefined when none was typed. */
  readonly from: PlainDate | undefined;
};

/** The list as a setting has it from a day on, in the order it is typed, or every fault by its row. */
export const readCodes = (typed: readonly TypedCode[], { are, from }: Reading): Read => {
  const codes = typed.map((label) => ({
    ...label,
    code: are === "words" && label.isNew ? codeOfWord(label.code) : label.code.trim(),
    nl: label.nl.trim(),
    en: label.en.trim(),
  }));
  if (codes.length === 0) return refuse({ code: "faulty", faults: { value: "no-codes" } });
  const faults: Record<string, CodeFault> = {};
  for (const [index, label] of codes.entries()) {
    const fault =
      faultOfCode(label, codes.slice(0, index), are) ?? (endsBefore(label, from) ? "ends-before" : undefined);
    if (fault !== undefined) faults[`code-${label.row}`] = fault;
  }
  const twice = are === "words" ? [] : rowsNamedTwice(codes, from);
  for (const row of twice) faults[`code-${row}`] ??= "label-twice";
  if (Object.keys(faults).length > 0) return refuse({ code: "faulty", faults });
  return ok(Object.fromEntries(codes.map(({ code, nl, en, ...days }) => [code, { nl, en, ...daysOf(days) }])));
};

const codeShape = /^[a-z0-9][a-z0-9-]{0,59}$/;

const faultOfCode = (
  { code, nl, en, from, until }: CodeLabel,
  before: readonly CodeLabel[],
  are: CodesAre,
): CodeFault | undefined => {
  if (are === "numbers" && !/^[1-9]$/.test(code)) return "code-number";
  if (!codeShape.test(code)) return are === "words" ? "word-shape" : "code-shape";
  if (before.some((other) => other.code === code)) return are === "words" ? "word-twice" : "code-twice";
  if (nl === "" || en === "") return "label-missing";
  if (isLabelLong(nl, en)) return "label-long";
  const [first, last] = [from, until].map((day) => (day.trim() === "" ? null : parseTypedDay(day)));
  if (first === undefined || last === undefined) return "not-a-day";
  return first !== null && last !== null && last < first ? "ends-first" : undefined;
};

/** Of two values with one name, the new one is the one to change; else the later in the list. */
const rowsNamedTwice = (codes: readonly TypedCode[], since: PlainDate | undefined): readonly number[] => {
  const labels = codes.map(({ nl, en, ...days }) => ({ nl, en, ...daysOf(days) }));
  return [...namedTwice(labels, since)].flatMap(([later, earlier]) => {
    const [one, other] = [codes[later], codes[earlier]];
    const told = other?.isNew === true && one?.isNew !== true ? other : one;
    return told === undefined ? [] : [told.row];
  });
};

/** A new value that ends before the list holds could never be chosen. */
const endsBefore = ({ isNew, until }: TypedCode, from: PlainDate | undefined): boolean => {
  const lastDay = parseTypedDay(until);
  return isNew && from !== undefined && lastDay !== undefined && lastDay < from;
};

export const isLabelLong = (...texts: readonly string[]): boolean =>
  texts.some((text) => text.trim().length > mostInLabel);

const daysOf = (
  typed: Pick<CodeLabel, "from" | "until">,
): { readonly from?: PlainDate; readonly until?: PlainDate } => {
  const [from, until] = [parseTypedDay(typed.from), parseTypedLastDay(typed.until)];
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};
