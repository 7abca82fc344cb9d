import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";

export type Fraction = { readonly numerator: number; readonly denominator: number };

/** Under this many cases a percentage suggests more than is known (LOOK.md, Range). */
const fewest = 30;

/** "48,1 %", under 30 cases "5 van de 12", over nobody a dash. */
export const shareInWords = ({ numerator, denominator }: Fraction, language: Language): string => {
  const formats = formatsIn(language);
  if (denominator === 0) return "–";
  if (denominator >= fewest) return formats.share(numerator / denominator);
  const between = language === "nl" ? "van de" : "of";
  return `${formats.number(numerator)} ${between} ${formats.number(denominator)}`;
};

export const isManyEnough = ({ denominator }: Fraction): boolean => denominator >= fewest;
