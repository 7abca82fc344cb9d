import type { Language } from "./language.ts";
import type { KnownProblemCode, ProblemFacts, ProblemTexts, ProblemWords, Sentences } from "./problem-codes.ts";
import { englishProblems } from "./problems-en.ts";
import { dutchProblems } from "./problems-nl.ts";

const own: ProblemTexts<KnownProblemCode> = { nl: dutchProblems, en: englishProblems };

/** A page's own sentences come first; a code nobody knows reads as a fault of the server. */
export const problemWords = (
  problem: { readonly code: string; readonly facts: ProblemFacts },
  language: Language,
  texts?: ProblemTexts<string>,
): ProblemWords => {
  const table: Sentences<string> = own[language];
  const sentence = texts?.[language][problem.code] ?? table[problem.code] ?? own[language]["server-fault"];
  return sentence(problem.facts);
};
