import { type Fault, faultAt } from "./fault.ts";
import type { RowMapping } from "./mapping.ts";

/** Where the columns of a mapping are in a file. */
export type Header = {
  readonly line: number;
  /** How many cells every row has. */
  readonly width: number;
  /** field -> which cell of a row; without the fields whose column is missing. */
  readonly cellOf: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
};

const separators = [";", ",", "\t", "|"];

/** What makes everything else about the heads beside the point. */
const faultOfWhole = (
  { separator }: RowMapping,
  line: number,
  heads: readonly string[],
  columns: readonly string[],
): Fault | undefined => {
  if (heads.some((head) => head.includes("\r"))) return faultAt(line, "", "wrong-line-ends");
  const [only = ""] = heads;
  if (heads.length > 1 || columns.length < 2) return undefined;
  const other = separators.find(
    (each) => each !== separator && only.split(each).some((head) => columns.includes(head.trim())),
  );
  return other === undefined ? undefined : faultAt(line, "", "wrong-separator", other, { separator });
};

/** Finds the columns by their heads, exactly as the mapping writes them. Every other one is a fault unless ignored. */
export const readHeader = (mapping: RowMapping, line: number, cells: readonly string[]): Header => {
  const heads = cells.map((cell) => cell.trim());
  const wanted = Object.entries(mapping.columns);
  const columns = [...new Set(wanted.map(([, column]) => column))];
  const whole = faultOfWhole(mapping, line, heads, columns);
  if (whole !== undefined) return { line, width: heads.length, cellOf: new Map(), faults: [whole] };
  const missing = wanted
    .filter(([, column]) => !heads.includes(column))
    .map(([field, column]) => faultAt(line, field, "missing-column", "", { column }));
  const unknown = heads.flatMap((head, i) => {
    if (mapping.ignored.includes(head)) return [];
    if (!columns.includes(head)) return [faultAt(line, "", "unknown-column", head, { columns })];
    return heads.indexOf(head) < i ? [faultAt(line, "", "column-twice", head)] : [];
  });
  const found = wanted.filter(([, column]) => heads.includes(column));
  return {
    line,
    width: heads.length,
    cellOf: new Map(found.map(([field, column]) => [field, heads.indexOf(column)])),
    faults: [...missing, ...unknown],
  };
};
