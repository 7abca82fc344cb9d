import { capital } from "../languages/capital.ts";
import { labelOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";

/** Which signal, and of a step at the gate: which step. */
export type Named = { readonly rule: string; readonly about: string | null };

/** What is the matter, as the commissioner's rule says it; of a step at the gate which one. */
export const signalLabel = ({ rule, about }: Named, language: Language): string => {
  const matter = labelOf("signal-rule", rule, language);
  return about === null ? matter : `${matter}: ${labelOf("gate-step", about, language)}`;
};

/** What is waited for. */
export const asksLabel = ({ rule, about }: Named, language: Language): string =>
  about === null ? labelOf("signal-asks", rule, language) : capital(labelOf("gate-step", about, language));
