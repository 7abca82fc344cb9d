import type { PlainDate } from "../../kernel/plain-date.ts";
import { capital } from "../languages/capital.ts";
import { labelOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";

/** Which signal, and of a step at the gate: which step. */
export type Named = { readonly rule: string; readonly about: string | null };

/** What is the matter, as the commissioner's rule says it, today or on a day; of a step at the gate which one. */
export const signalLabel = ({ rule, about }: Named, language: Language, on?: PlainDate): string => {
  const matter = labelOf("signal-rule", rule, language, on);
  return about === null ? matter : `${matter}: ${labelOf("gate-step", about, language, on)}`;
};

/** What is waited for. */
export const asksLabel = ({ rule, about }: Named, language: Language, on?: PlainDate): string =>
  about === null ? labelOf("signal-asks", rule, language, on) : capital(labelOf("gate-step", about, language, on));
