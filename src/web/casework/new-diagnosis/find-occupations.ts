import type { Language } from "../../languages/language.ts";
import type { Occupation } from "../diagnosis/presenter.ts";

/** So many are shown; who sees more types more. */
export const mostFound = 8;

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Occupations whose name has every word that is typed, those that begin with it first; none while nothing is typed. */
export const findOccupations = (
  occupations: readonly Occupation[],
  typed: string,
  { not, language }: { readonly not: readonly string[]; readonly language: Language },
): readonly Occupation[] => {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const begins = (each: Occupation): number => (folded(each[language]).startsWith(words[0] ?? "") ? 0 : 1);
  return occupations
    .filter(({ code }) => !not.includes(code))
    .filter((each) => words.every((word) => folded(each[language]).includes(word)))
    .toSorted((a, b) => begins(a) - begins(b) || a[language].localeCompare(b[language], language));
};
