import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { fewestForShare } from "../ui/range-shown.ts";
import { type Fraction, shareInWords } from "./share.ts";

type Measured = Fraction & { readonly low: number | null; readonly high: number | null };

/** With a sign that keeps a line from ending between the two. */
const dash = "–\u2060";

/** "48,1 % (39,0–57,3)": never without its interval; under 30 cases "5 van de 12" says how few there are. */
export const measuredInWords = (measured: Measured, language: Language): string => {
  const share = shareInWords(measured, language);
  const { low, high, denominator } = measured;
  if (low === null || high === null || denominator < fewestForShare) return share;
  const { shareWithoutSign } = formatsIn(language);
  return `${share} (${shareWithoutSign(low)}${dash}${shareWithoutSign(high)})`;
};

const words = {
  nl: { few: "te\u00a0weinig", atLeast: "of\u00a0meer", atMost: "hoogstens" },
  en: { few: "too\u00a0few", atLeast: "or\u00a0more", atMost: "at\u00a0most" },
} as const satisfies Record<Language, unknown>;

type Range = { readonly low: number | null; readonly high: number | null };

/** "6 (4–9)", "20 (8 of meer)", "6 (te weinig)"; null of nobody. */
export const daysInWords = (days: number | null, { low, high }: Range, language: Language): string | null => {
  if (days === null) return null;
  const { number } = formatsIn(language);
  const { few, atLeast, atMost } = words[language];
  const between = (): string => {
    if (low !== null && high !== null) return `${number(low)}${dash}${number(high)}`;
    if (low !== null) return `${number(low)}\u00a0${atLeast}`;
    return high === null ? few : `${atMost}\u00a0${number(high)}`;
  };
  return `${number(days)} (${between()})`;
};
