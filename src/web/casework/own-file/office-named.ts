import { useSession } from "../../client/session.ts";
import { capital } from "../../languages/capital.ts";
import type { Language } from "../../languages/language.ts";
import { defineTexts, sayIn } from "../../languages/texts.ts";
import { useLanguage } from "../../languages/use-language.ts";

type Commissioner = { readonly name: string; readonly isMunicipality: boolean };

/** What the office is called within a sentence, and at the head of one. */
export type OfficeNamed = { readonly within: string; readonly first: string };

const officeTexts = defineTexts("casework/office-named", {
  nl: { municipality: "de gemeente {{name}}" },
  en: { municipality: "the municipality of {{name}}" },
});

/** "de gemeente Nieuwedijk" to who does not speak of it every day; a commissioner of another name keeps that as it is. */
export const officeNamed = ({ name, isMunicipality }: Commissioner, language: Language): OfficeNamed => {
  if (!isMunicipality) return { within: name, first: name };
  const within = sayIn(officeTexts, language)("municipality", { name });
  return { within, first: capital(within) };
};

export const useOfficeNamed = (): OfficeNamed => officeNamed(useSession().commissioner, useLanguage().language);
