import type { Language } from "../../languages/language.ts";
import type { teamSorts } from "../places.ts";
import type { TeamRow } from "./presenter.ts";

type Sort = (typeof teamSorts)[number];

/** A name as a directory has it: "E. Postma" under P. */
const directoryName = (name: string): string => `${name.split(" ").at(-1) ?? ""} ${name}`;

/** Null: not shown. */
const numberOf = ({ sums }: TeamRow, sort: Exclude<Sort, "who">): number | null => {
  if (sort !== "share") return sums[sort];
  if (sums.judged === null || sums.inTime === null) return null;
  return sums.judged === 0 ? -1 : sums.inTime / sums.judged;
};

/**
 * In the chosen order, with the total where it belongs, at the foot; among names, who is with nobody comes before it, and among numbers those
 * that are not shown.
 */
export const sortedRows = (
  rows: readonly TeamRow[],
  sort: Sort,
  order: "asc" | "desc",
  language: Language,
): readonly TeamRow[] => {
  const { compare } = new Intl.Collator(language);
  const ascending = (a: TeamRow, b: TeamRow): number => {
    const byName = compare(directoryName(a.who), directoryName(b.who));
    return sort === "who" ? byName : (numberOf(a, sort) ?? 0) - (numberOf(b, sort) ?? 0) || byName;
  };
  const sign = order === "desc" ? -1 : 1;
  const isLast = (row: TeamRow): boolean => (sort === "who" ? row.isNobody : numberOf(row, sort) === null);
  const atFoot = (row: TeamRow): number => (row.isTotal ? 2 : isLast(row) ? 1 : 0);
  return rows.toSorted((a, b) => atFoot(a) - atFoot(b) || sign * ascending(a, b));
};
