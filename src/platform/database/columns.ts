export type Value = string | number | boolean | null;

/**
 * One column of many rows as PostgreSQL writes an array, to be given where an array parameter is asked for
 * (`unnest($1::uuid[])`). Text is made here since the driver's own way costs more than the rest of a bulk write together.
 */
export const column = <T>(rows: readonly T[], value: (row: T) => Value): string => {
  const elements = new Array<string>(rows.length);
  for (let i = 0; i < rows.length; i += 1) elements[i] = element(value(rows[i] as T));
  return `{${elements.join(",")}}`;
};

/** What needs no quotes: days, moments, ids, numbers, hashes. NULL would be taken for no value. */
const bare = /^[\w:.+-]+$/;
const absent = /^null$/i;

const element = (value: Value): string => {
  if (value === null) return "NULL";
  if (typeof value !== "string") return String(value);
  if (bare.test(value) && !(value.length === 4 && absent.test(value))) return value;
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
};
