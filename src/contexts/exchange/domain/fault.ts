import { maskCitizenNumbers } from "./citizen-number.ts";

/** Everything that can be the matter with a file, first with the whole, then with a line, then with a value. */
export const faultCodes = [
  "empty-file",
  "no-rows",
  "wrong-separator",
  "wrong-line-ends",
  "missing-column",
  "unknown-column",
  "column-twice",
  "too-many-columns",
  "too-few-columns",
  "bad-quote",
  "line-too-long",
  "wrong-encoding",
  "nul-byte",
  "missing-value",
  "value-too-long",
  "control-character",
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
  "said-later",
  "other-birth-year",
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

/** What has no place in a value; a tab and the ends of lines have. */
export const controlCharacter = /(?![\t\n\r])\p{Cc}/gu;

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`);

/** Control characters by their pictures: none of them may reach a terminal or a spreadsheet. */
const sayable = (text: string): string =>
  cut(
    text.replace(controlCharacter, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
    }),
  );

/** `mask` hides citizen numbers; another one may be given for what a cell should have held. */
export const faultAt = (
  line: number,
  field: string,
  code: FaultCode,
  found = "",
  facts: FaultFacts = {},
  mask: (text: string) => string = maskCitizenNumbers,
): Fault => ({ line, field, code, found: sayable(mask(found)), facts });
