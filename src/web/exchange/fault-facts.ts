/** Facts come over the line as anything; a sentence asks for one by name and gets text, or nothing. */
export const factIn = (facts: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const fact = facts[name];
  if (typeof fact === "string" && fact !== "") return fact;
  if (typeof fact === "number") return String(fact);
  if (Array.isArray(fact) && fact.length > 0) return fact.map(String).join(", ");
  return undefined;
};

/** `said` with the fact in it, or `otherwise` when the fact did not come along. */
export const withFact = (
  facts: Readonly<Record<string, unknown>>,
  name: string,
  said: (fact: string) => string,
  otherwise = "",
): string => {
  const fact = factIn(facts, name);
  return fact === undefined ? otherwise : said(fact);
};
