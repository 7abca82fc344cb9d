import type { Language } from "./language.ts";

/** Who acted, when it was no person with a name: somebody at the command line, or the system by itself. */
const words: Readonly<Record<Language, { readonly operator: string; readonly system: string }>> = {
  nl: { operator: "beheer", system: "Trede zelf" },
  en: { operator: "operations", system: "Trede itself" },
};

/** "operator:root" -> "beheer (root)"; a person's name reads as it is. */
export const actorName = (who: string, language: Language): string => {
  if (who.startsWith("operator:")) return `${words[language].operator} (${who.slice("operator:".length)})`;
  return who.startsWith("system:") ? words[language].system : who;
};
