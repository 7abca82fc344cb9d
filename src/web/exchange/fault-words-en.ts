import { factIn, withFact } from "./fault-facts.ts";
import type { FaultSentences } from "./fault-sentences.ts";

/** How a date is to be written, for people. */
const written = (format: string): string => format.replaceAll("M", "m");

const lists: Readonly<Record<string, string>> = {
  schemes: "schemes",
  grounds: "exemption grounds",
  endReasons: "end reasons",
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
  "empty-file": () => ({ what: "The file is empty.", expected: "A header line and at least one row." }),
  "no-rows": () => ({ what: "The file has only a header line.", expected: "At least one row below the header." }),
  "wrong-separator": (facts) => ({
    what: "The columns are not separated as the mapping says.",
    expected: withFact(facts, "separator", (separator) => `Columns separated by ${separatorInWords(separator)}.`),
  }),
  "wrong-line-ends": () => ({
    what: "The line endings are those of old Macs.",
    expected: "Windows or Linux line endings; save the file again.",
  }),
  "missing-column": (facts) => ({
    what: "A column is missing.",
    expected: withFact(facts, "column", (column) => `A column headed "${column}".`),
  }),
  "unknown-column": () => ({
    what: "This column is not in the mapping.",
    expected: "Include the column in the mapping, or mark it there as deliberately left out.",
  }),
  "column-twice": () => ({ what: "This column appears twice.", expected: "Each column name once." }),
  "too-many-columns": (facts) => ({
    what: "The row has too many columns.",
    expected: withFact(facts, "columns", (columns) => `${columns} columns, as in the header line.`),
  }),
  "too-few-columns": (facts) => ({
    what: "The row has too few columns.",
    expected: withFact(facts, "columns", (columns) => `${columns} columns, as in the header line.`),
  }),
  "bad-quote": () => ({
    what: "The quotes on this line do not match.",
    expected: "A quote inside a value must be doubled.",
  }),
  "line-too-long": (facts) => ({
    what: "The line is too long.",
    expected: withFact(
      facts,
      "bytes",
      (n) => `At most ${n} bytes, with a line break after each row.`,
      "A line break after each row.",
    ),
  }),
  "wrong-encoding": (facts) => ({
    what: "The characters can't be read.",
    expected: withFact(facts, "encoding", (encoding) => `A file in ${encoding}.`, "The encoding in the mapping."),
  }),
  "nul-byte": () => ({
    what: "The value contains a NUL character.",
    expected: "Plain text, without this character.",
  }),
  "missing-value": () => ({ what: "The value is missing.", expected: "A value; this field is required." }),
  "control-character": () => ({
    what: "The value contains an invisible control character.",
    expected: "Plain text, without this character.",
  }),
  "value-too-long": (facts) => ({
    what: "The value is too long.",
    expected: withFact(facts, "characters", (n) => `At most ${n} characters.`),
  }),
  "not-a-date": (facts) => ({
    what: "This is not a date.",
    expected: withFact(facts, "format", (format) => `A date written as ${written(format)}.`),
  }),
  "impossible-date": (facts) => ({
    what: "This is not a real date.",
    expected: withFact(facts, "format", (format) => `A real date, written as ${written(format)}.`),
  }),
  "date-out-of-range": (facts) => ({
    what: "This date is too far in the past or future.",
    expected: `A year from ${factIn(facts, "from") ?? "1900"} up to and including ${factIn(facts, "until") ?? "2100"}; leave the field empty if there is no end.`,
  }),
  "not-a-number": (facts) => ({
    what: "This number is not right.",
    expected: `A number from ${factIn(facts, "from") ?? "0"} up to and including ${factIn(facts, "until") ?? "9999"}.`,
  }),
  "citizen-number-fails-eleven-test": (facts) => ({
    what: "This number fails the eleven test (the check digit is wrong).",
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
    expected: "The code of a member of staff, as shown under People.",
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
    what: "This period overlaps one from an earlier file.",
    expected: `Periods that follow each other; this person has one from ${factIn(facts, "from") ?? "?"}${withFact(facts, "until", (until) => ` until ${until}`, " without an end")}. Include that one as well if it has changed.`,
  }),
  "said-later": (facts) => ({
    what: "Something different about this row became known later.",
    expected: withFact(
      facts,
      "knownFrom",
      (moment) => `Histories in chronological order; this row was updated on ${moment.slice(0, 10)}.`,
      "Histories in chronological order.",
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
