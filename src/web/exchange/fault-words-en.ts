import { factIn, withFact } from "./fault-facts.ts";
import type { FaultSentences } from "./fault-sentences.ts";

/** How a date is to be written, for people. */
const written = (format: string): string => format.replaceAll("M", "m");

const lists: Readonly<Record<string, string>> = {
  schemes: "schemes",
  grounds: "exemption grounds",
  endReasons: "reasons of end",
  products: "products",
};

const separators: Readonly<Record<string, string>> = {
  ";": "a semicolon",
  ",": "a comma",
  "|": "a bar",
  "\t": "a tab",
};
const separatorInWords = (separator: string): string => separators[separator] ?? `"${separator}"`;

export const englishFaults: FaultSentences = {
  "empty-file": () => ({ what: "The file is empty.", expected: "A line of heads and at least one row." }),
  "no-rows": () => ({ what: "The file has a line of heads only.", expected: "At least one row under the heads." }),
  "wrong-separator": (facts) => ({
    what: "The columns are separated otherwise than the mapping says.",
    expected: withFact(facts, "separator", (separator) => `Columns separated by ${separatorInWords(separator)}.`),
  }),
  "wrong-line-ends": () => ({
    what: "The lines end in a character of old Macs.",
    expected: "Lines that end as on Windows or Linux; save the file again.",
  }),
  "missing-column": (facts) => ({
    what: "A column is missing.",
    expected: withFact(facts, "column", (column) => `A column headed "${column}".`),
  }),
  "unknown-column": () => ({
    what: "This column is not in the mapping.",
    expected: "Name the column in the mapping, or leave it out there on purpose.",
  }),
  "column-twice": () => ({ what: "This column is there twice.", expected: "Each head once." }),
  "too-many-columns": (facts) => ({
    what: "The row has too many columns.",
    expected: withFact(facts, "columns", (columns) => `${columns} columns, as in the line of heads.`),
  }),
  "too-few-columns": (facts) => ({
    what: "The row has too few columns.",
    expected: withFact(facts, "columns", (columns) => `${columns} columns, as in the line of heads.`),
  }),
  "bad-quote": () => ({
    what: "The quotes on this line do not match.",
    expected: "A quote inside a value is doubled.",
  }),
  "line-too-long": (facts) => ({
    what: "The line is too long.",
    expected: withFact(
      facts,
      "bytes",
      (n) => `At most ${n} bytes, with a line end after each row.`,
      "A line end after each row.",
    ),
  }),
  "wrong-encoding": (facts) => ({
    what: "The characters can't be read.",
    expected: withFact(facts, "encoding", (encoding) => `A file in ${encoding}.`, "The encoding in the mapping."),
  }),
  "nul-byte": () => ({
    what: "There is a NUL character in it.",
    expected: "Plain text; this character is out of place.",
  }),
  "missing-value": () => ({ what: "The value is missing.", expected: "A value; this field is required." }),
  "control-character": () => ({
    what: "There is an invisible control character in it.",
    expected: "Plain text; this character does not belong in it.",
  }),
  "value-too-long": (facts) => ({
    what: "The value is too long.",
    expected: withFact(facts, "characters", (n) => `At most ${n} characters.`),
  }),
  "not-a-date": (facts) => ({
    what: "This is not a date.",
    expected: withFact(facts, "format", (format) => `A date as ${written(format)}.`),
  }),
  "impossible-date": (facts) => ({
    what: "This day does not exist.",
    expected: withFact(facts, "format", (format) => `A day that exists, as ${written(format)}.`),
  }),
  "date-out-of-range": (facts) => ({
    what: "This date is too far away.",
    expected: `A year from ${factIn(facts, "from") ?? "1900"} up to and including ${factIn(facts, "until") ?? "2100"}; no end is an empty field.`,
  }),
  "not-a-number": (facts) => ({
    what: "This number is not right.",
    expected: `A number from ${factIn(facts, "from") ?? "0"} up to and including ${factIn(facts, "until") ?? "9999"}.`,
  }),
  "citizen-number-fails-eleven-test": (facts) => ({
    what: "This number fails the eleven test.",
    expected: `A citizen number of ${factIn(facts, "digits") ?? "9"} digits.`,
  }),
  "unknown-code": (facts) => ({
    what: "This code is not known.",
    expected: `A code from the list of ${lists[factIn(facts, "list") ?? ""] ?? "codes in the settings"}, or a translation in the mapping.`,
  }),
  "unknown-municipality": () => ({
    what: "This municipality is not known.",
    expected: "A municipality code from the settings.",
  }),
  "unknown-worker": () => ({
    what: "This caseworker is not known.",
    expected: "The code of a member of staff, as under People and roles.",
  }),
  "unknown-kind": (facts) => ({
    what: "This kind is not known.",
    expected: withFact(facts, "kinds", (kinds) => `One of: ${kinds}.`),
  }),
  "end-before-start": (facts) => ({
    what: "The end is not after the start.",
    expected: withFact(facts, "start", (start) => `A day after ${start}.`, "A day after the start."),
  }),
  "overlaps-line": (facts) => ({
    what: "This period overlaps another of the same person.",
    expected: `Periods that follow each other${withFact(facts, "line", (line) => `; see line ${line}`)}.`,
  }),
  "overlaps-earlier": (facts) => ({
    what: "This period overlaps one of an earlier file.",
    expected: `Periods that follow each other; this person has one from ${factIn(facts, "from") ?? "?"}${withFact(facts, "until", (until) => ` until ${until}`, " without an end")}. Send that one too when it has changed.`,
  }),
  "said-later": (facts) => ({
    what: "Something else became known of this row later.",
    expected: withFact(
      facts,
      "knownFrom",
      (moment) => `Histories in order of time; more is known of this row since ${moment.slice(0, 10)}.`,
      "Histories in order of time.",
    ),
  }),
  "other-birth-year": (facts) => ({
    what: "The same person has another birth year in this file.",
    expected: `One birth year per person${withFact(facts, "line", (line) => `; see line ${line}`)}.`,
  }),
  "duplicate-key": (facts) => ({
    what: "This row is in the file more than once.",
    expected: `Each key once${withFact(facts, "line", (line) => `; see line ${line}`)}.`,
  }),
};
