import { maskCitizenNumbers } from "./citizen-number.ts";

/** Everything that can be the matter with a file, first with the whole, then with a line, then with a value. */
export const faultCodes = [
  "empty-file",
  "no-rows",
  "missing-column",
  "unknown-column",
  "too-many-columns",
  "too-few-columns",
  "bad-quote",
  "line-too-long",
  "wrong-encoding",
  "nul-byte",
  "missing-value",
  "value-too-long",
  "not-a-date",
  "impossible-date",
  "date-out-of-range",
  "not-a-number",
  "citizen-number-fails-eleven-test",
  "unknown-code",
  "unknown-municipality",
  "unknown-worker",
  "unknown-kind",
  "end-before-start",
  "overlaps-line",
  "overlaps-earlier",
  "duplicate-key",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What was expected, to make the sentence with; never anything out of a row but a date of the same row. */
export type FaultFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One thing that is the matter with a file, and where. `field` is empty where it is about the whole line. */
export type Fault = {
  readonly line: number;
  readonly field: string;
  readonly code: FaultCode;
  /** As it stands in the file, in at most 200 characters, without citizen numbers and NUL characters. */
  readonly found: string;
  readonly facts: FaultFacts;
};

const longest = 200;

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`);

const sayable = (text: string): string => cut(text.replaceAll("\0", "␀"));

/** `mask` hides citizen numbers; another one may be given for what a cell should have held. */
export const faultAt = (
  line: number,
  field: string,
  code: FaultCode,
  found = "",
  facts: FaultFacts = {},
  mask: (text: string) => string = maskCitizenNumbers,
): Fault => ({ line, field, code, found: sayable(mask(found)), facts });
