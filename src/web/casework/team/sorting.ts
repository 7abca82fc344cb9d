import type { Language } from "../../languages/language.ts";
import type { teamSorts } from "../places.ts";
import type { TeamRow } from "./presenter.ts";

type Sort = (typeof teamSorts)[number];

/** A name as a directory has it: "E. Postma" under P. */
const directoryName = (name: string): string => `${name.split(" ").at(-1) ?? ""} ${name}`;

const numberOf = ({ sums }: TeamRow, sort: Exclude<Sort, "who">): number => {
  if (sort === "share") return sums.judged === 0 ? -1 : sums.inTime / sums.judged;
  return sums[sort];
};

/** In the chosen order, with the total where it belongs, at the foot; among names, who is with nobody comes before it. */
export const sortedRows = (
  rows: readonly TeamRow[],
  sort: Sort,
  order: "asc" | "desc",
  language: Language,
): readonly TeamRow[] => {
  const { compare } = new Intl.Collator(language);
  const ascending = (a: TeamRow, b: TeamRow): number => {
    const byName = compare(directoryName(a.who), directoryName(b.who));
    return sort === "who" ? byName : numberOf(a, sort) - numberOf(b, sort) || byName;
  };
  const sign = order === "desc" ? -1 : 1;
  const atFoot = ({ isTotal, isNobody }: TeamRow): number => (isTotal ? 2 : isNobody && sort === "who" ? 1 : 0);
  return rows.toSorted((a, b) => atFoot(a) - atFoot(b) || sign * ascending(a, b));
};
