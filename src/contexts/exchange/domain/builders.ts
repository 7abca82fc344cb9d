import type { Fault } from "./fault.ts";
import { type Fields, type Format, typedFieldsOf } from "./format.ts";
import { readHeader } from "./header.ts";
import type { RowMapping } from "./mapping.ts";
import { type CodeLists, planRows, type ReadRow, readRow } from "./row-reading.ts";

/** Code lists with a few of everything. */
export const someLists = (over: Partial<CodeLists> = {}): CodeLists => ({
  schemes: new Set(["social-assistance", "ioaw"]),
  grounds: new Set(["age-57-5", "single-parent-young-child", "medical", "other"]),
  endReasons: new Set(["work", "study", "moved", "relationship", "pension", "fraud", "death", "other"]),
  products: new Set(["schooling"]),
  municipalities: new Set(["M1", "M2"]),
  workers: new Set(["w1"]),
  onlyMunicipality: null,
  ...over,
});

/** Every field of the format in a column of its own name. */
export const aMapping = (format: Format, over: Partial<RowMapping> = {}): RowMapping => ({
  format,
  separator: ";",
  columns: Object.fromEntries(typedFieldsOf(format).map(([field]) => [field, field])),
  dateFormats: { "*": "yyyy-MM-dd" },
  translations: {},
  constants: {},
  ignored: [],
  endIs: "first-day-off",
  key: ["citizenNumber"],
  ...over,
});

/** Passes the eleven test; from the range that is not handed out. */
export const aCitizenNumber = "000000012";

const needed: Readonly<Record<Format, Readonly<Record<string, string>>>> = {
  benefits: { citizenNumber: aCitizenNumber, scheme: "social-assistance", start: "2002-01-10" },
  exemptions: { citizenNumber: aCitizenNumber, ground: "medical", from: "2002-01-10" },
  trajectories: { citizenNumber: aCitizenNumber, kind: "plan", start: "2002-01-10" },
  jobs: { citizenNumber: aCitizenNumber, start: "2002-01-10" },
};

type Cells = Readonly<Record<string, string>>;

/** Reads line 2 of a file with a good row in it, but for the cells given. */
export const readCells = (
  mapping: RowMapping,
  cells: Cells = {},
  lists: CodeLists = someLists(),
): ReadRow | readonly Fault[] => {
  const heads = Object.values(mapping.columns);
  const row: Cells = { ...needed[mapping.format], ...cells };
  const inOrder = Object.entries(mapping.columns).map(([field]) => row[field] ?? "");
  return readRow(planRows(mapping, readHeader(mapping, 1, heads), lists), 2, inOrder);
};

/** A checked row of the format: every field, null unless given or needed. */
export const someFields = (format: Format, over: Fields = {}): Fields => ({
  ...Object.fromEntries(typedFieldsOf(format).map(([field]) => [field, null])),
  ...needed[format],
  ...over,
});

/** Faults in one line each: "2 end end-before-start". */
export const inShort = (faults: readonly Fault[]): string[] =>
  faults.map(({ line, field, code }) => [line, field, code].filter((part) => part !== "").join(" "));
