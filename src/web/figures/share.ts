import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { fewestForShare } from "../ui/range-shown.ts";

export type Fraction = { readonly numerator: number; readonly denominator: number };

/** "48,1 %", under 30 cases "5 van de 12", over nobody a dash. */
export const shareInWords = ({ numerator, denominator }: Fraction, language: Language): string => {
  const formats = formatsIn(language);
  if (denominator === 0) return "–";
  if (denominator >= fewestForShare) return formats.share(numerator / denominator);
  const between = language === "nl" ? "van de" : "of";
  return `${formats.number(numerator)} ${between} ${formats.number(denominator)}`;
};

export const isManyEnough = ({ denominator }: Fraction): boolean => denominator >= fewestForShare;
