import type { Fields } from "./format.ts";
import type { RowMapping } from "./mapping.ts";

/**
 * The key of a row as one text that no other key can be taken for: its values in order of field name, the citizen number
 * first, also when the mapping leaves it out. It holds that number in the clear: hash it before it is kept.
 */
export const keyOf = ({ key }: Pick<RowMapping, "key">, fields: Fields): string => {
  const others = key.filter((field) => field !== "citizenNumber").toSorted();
  return JSON.stringify(["citizenNumber", ...others].map((field) => fields[field] ?? null));
};

/**
 * All that a row says, the same whatever the order of the columns, to see whether it changed. Empty fields are left out,
 * so that a mapping with one more column changes only the rows that have something in it. Hash it before it is kept.
 */
export const contentOf = (fields: Fields): string => {
  const said: [string, string][] = [];
  for (const field of Object.keys(fields).sort()) {
    const value = fields[field] ?? null;
    if (value !== null) said.push([field, value]);
  }
  return JSON.stringify(said);
};
