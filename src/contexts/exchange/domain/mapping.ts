import { type Format, requiredFields, typedFieldsOf } from "./format.ts";
import type { DateFormat } from "./written-date.ts";

/** What the rules below need of a mapping; `Mapping` of mapping-schema.ts is one. */
export type RowMapping = {
  readonly format: Format;
  readonly separator: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly dateFormats: Readonly<Record<string, DateFormat>>;
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
  readonly endIs: "first-day-off" | "last-day-on";
  readonly key: readonly string[];
};

export type MappingFault = { readonly path: string; readonly message: string };

/**
 * Everything that is the matter with a mapping: fields its format does not know or misses, and what it says that would
 * never be used, so most likely is a slip of the pen.
 */
export const mappingFaults = (mapping: RowMapping): readonly MappingFault[] => [
  ...fieldFaults(mapping),
  ...unusedFaults(mapping),
];

const fieldFaults = ({ format, columns, constants, key }: RowMapping): MappingFault[] => {
  const known = new Map(typedFieldsOf(format));
  const given = new Set([...Object.keys(columns), ...Object.keys(constants)]);
  return [
    ...[...given]
      .filter((field) => !known.has(field))
      .map((field) => ({ path: `columns.${field}`, message: `${format} has no field ${field}` })),
    ...requiredFields[format]
      .filter((field) => !given.has(field))
      .map((field) => ({ path: "columns", message: `${field} is required for ${format}` })),
    ...key
      .filter((field) => !given.has(field))
      .map((field) => ({ path: "key", message: `key field ${field} is in no column` })),
  ];
};

/** A date format or a translation for a field without a column, and a column both read and ignored. */
const unusedFaults = (mapping: RowMapping): MappingFault[] => {
  const faults: MappingFault[] = [];
  const types = new Map(typedFieldsOf(mapping.format));
  for (const field of Object.keys(mapping.dateFormats)) {
    if (field === "*") continue;
    const type = types.get(field);
    if (type !== "date" && type !== "end-date")
      faults.push({ path: `dateFormats.${field}`, message: `${mapping.format} has no date called ${field}` });
  }
  for (const field of Object.keys(mapping.translations))
    if (!Object.hasOwn(mapping.columns, field))
      faults.push({
        path: `translations.${field}`,
        message: `${field} is in no column, so there is nothing to translate`,
      });
  for (const [field, column] of Object.entries(mapping.columns))
    if (mapping.ignored.includes(column))
      faults.push({ path: `columns.${field}`, message: `the column ${column} is read and ignored at once` });
  return faults;
};
