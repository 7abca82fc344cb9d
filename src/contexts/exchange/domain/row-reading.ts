import { controlCharacter, type Fault, faultAt } from "./fault.ts";
import { type CodeLists, type FieldReading, fieldReading, longestValue, type Trouble } from "./field-reading.ts";
import { type Fields, isRequired, startFields, typedFieldsOf } from "./format.ts";
import type { Header } from "./header.ts";
import type { RowMapping } from "./mapping.ts";
import type { DateFormat } from "./written-date.ts";

export type { CodeLists } from "./field-reading.ts";

export type ReadRow = { readonly line: number; readonly fields: Fields };

/** One field of a mapping, made ready to read a million times. */
type FieldPlan = FieldReading & {
  readonly field: string;
  /** Which cell holds it; -1 when none does. */
  readonly cell: number;
  readonly column: string;
  readonly translations: ReadonlyMap<string, string> | null;
  /** The value where the cell is empty. */
  readonly otherwise: string | null;
  readonly isRequired: boolean;
};

/** A mapping laid on the header of one file. */
export type RowPlan = {
  readonly width: number;
  readonly fields: readonly FieldPlan[];
  readonly start: string;
  readonly ends: readonly FieldPlan[];
  /** Faults of the file as a whole: header and constants. */
  readonly faults: readonly Fault[];
};

const translationsOf = (mapping: RowMapping, field: string): ReadonlyMap<string, string> | null => {
  const table = Object.entries(mapping.translations[field] ?? {});
  return table.length === 0 ? null : new Map(table.map(([inFile, code]) => [inFile.trim(), code.trim()]));
};

const dateFormatOf = ({ dateFormats }: RowMapping, field: string): DateFormat =>
  dateFormats[field] ?? dateFormats["*"] ?? "yyyy-MM-dd";

/**
 * Lays a mapping on a file's header. Constants are in our own terms (codes, ISO dates) and fill what the file leaves
 * empty. A field whose column is missing from the file was told of once, and is not asked for in every row.
 */
export const planRows = (mapping: RowMapping, header: Header, lists: CodeLists): RowPlan => {
  const faults = [...header.faults];
  const { endIs } = mapping;
  const fields = typedFieldsOf(mapping.format).map(([field, type]): FieldPlan => {
    const constant = mapping.constants[field]?.trim() ?? "";
    const read = fieldReading(type, { format: "yyyy-MM-dd", endIs }, lists).read(constant);
    if (constant !== "" && typeof read !== "string")
      faults.push(faultAt(header.line, field, read.code, constant, { ...read.facts, constant: true }));
    const column = mapping.columns[field] ?? "";
    const otherwise = type === "municipalities" ? lists.onlyMunicipality : null;
    return {
      ...fieldReading(type, { format: dateFormatOf(mapping, field), endIs }, lists),
      field,
      cell: header.cellOf.get(field) ?? -1,
      column,
      translations: translationsOf(mapping, field),
      otherwise: constant !== "" && typeof read === "string" ? read : otherwise,
      isRequired: isRequired(mapping.format, field) && header.cellOf.has(field),
    };
  });
  const ends = fields.filter(({ field }) => isEnd(mapping, field));
  return { width: header.width, fields, start: startFields[mapping.format], ends, faults };
};

const isEnd = ({ format }: RowMapping, field: string): boolean =>
  typedFieldsOf(format).some(([name, type]) => name === field && type === "end-date");

/** Whether a file's rows can be taken: no when a column is missing or a constant is wrong, for then they are not whole. */
export const givesRows = ({ faults }: RowPlan): boolean =>
  faults.every(({ code }) => code === "unknown-column" || code === "column-twice");

/** One row in our terms; or everything that is the matter with it. */
export const readRow = (plan: RowPlan, line: number, cells: readonly string[]): ReadRow | readonly Fault[] => {
  if (cells.length !== plan.width) {
    const code = cells.length > plan.width ? "too-many-columns" : "too-few-columns";
    return [faultAt(line, "", code, String(cells.length), { columns: plan.width })];
  }
  const fields: Record<string, string | null> = {};
  const faults: Fault[] = [];
  for (const field of plan.fields) {
    const cell = cells[field.cell] ?? "";
    const value = readCell(field, cell.trim());
    if (value !== null && typeof value === "object") {
      const facts = { ...value.facts, column: field.column };
      faults.push(faultAt(line, field.field, value.code, cell.trim(), facts, field.mask));
    }
    fields[field.field] = typeof value === "string" ? value : null;
  }
  for (const end of plan.ends) {
    const fault = endFault(end, fields[plan.start] ?? null, line, fields, cells);
    if (fault !== null) faults.push(fault);
  }
  return faults.length === 0 ? { line, fields } : faults;
};

const readCell = (plan: FieldPlan, cell: string): string | null | Trouble => {
  const text = plan.translations?.get(cell) ?? cell;
  if (text.length > longestValue) return tooLong;
  if (text.search(controlCharacter) !== -1) return controlled;
  if (text !== "") return plan.read(text);
  return plan.otherwise === null && plan.isRequired ? missing : plan.otherwise;
};

const missing: Trouble = { code: "missing-value", facts: {} };
const controlled: Trouble = { code: "control-character", facts: {} };
const tooLong: Trouble = { code: "value-too-long", facts: { characters: longestValue } };

/** A spell has at least one day: its first day off comes after its start. */
const endFault = (
  { field, cell, column, mask }: FieldPlan,
  start: string | null,
  line: number,
  fields: Fields,
  cells: readonly string[],
): Fault | null => {
  const end = fields[field] ?? null;
  if (start === null || end === null || end > start) return null;
  return faultAt(line, field, "end-before-start", cells[cell]?.trim() ?? end, { start, column }, mask);
};
