import type { Language } from "./language.ts";

/** Who acted, when it was no person with a name: somebody at the command line, or the system by itself. */
const words: Readonly<Record<Language, Readonly<Record<"operator" | "system" | "colleague", string>>>> = {
  nl: { operator: "beheer", system: "Trede zelf", colleague: "een collega" },
  en: { operator: "operations", system: "Trede itself", colleague: "a colleague" },
};

/** "operator:root" -> "beheer (root)"; a person's name reads as it is, and who has none any more is a colleague. */
export const actorName = (who: string, language: Language): string => {
  if (who.startsWith("operator:")) return `${words[language].operator} (${who.slice("operator:".length)})`;
  if (who.startsWith("person:")) return words[language].colleague;
  return who.startsWith("system:") ? words[language].system : who;
};
