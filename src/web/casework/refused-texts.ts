import type { Problem } from "../../platform/endpoint.ts";
import type { Language } from "../languages/language.ts";
import { problemWords } from "../languages/problems.ts";

export type RefusedText = { readonly field: string; readonly message: string };

type Named = { readonly field: string; readonly words: readonly string[] };
const isNamed = (value: unknown): value is Named =>
  typeof value === "object" && value !== null && "field" in value && "words" in value && Array.isArray(value.words);

/**
 * The fields whose text the server refused since it names an illness, each with its own words; none when the refusal is about something else.
 * `only` is the field of a form that has one text.
 */
export const refusedTexts = (
  problem: Pick<Problem, "code" | "facts"> | null,
  language: Language,
  only?: string,
): readonly RefusedText[] => {
  if (problem === null || problem.code !== "health-words") return [];
  const { found, named } = problem.facts;
  const one = only === undefined ? [] : [{ field: only, words: Array.isArray(found) ? found.map(String) : [] }];
  const fields = Array.isArray(named) ? named.filter(isNamed) : one;
  return fields.map(({ field, words }) => {
    const { what, next } = problemWords({ code: problem.code, facts: { found: words } }, language);
    return { field, message: `${what} ${next}` };
  });
};
