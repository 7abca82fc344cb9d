import { createContext, useContext } from "react";
import { type Formats, formatsIn } from "./formats.ts";
import type { Language } from "./language.ts";
import { type Say, sayIn, type Texts } from "./texts.ts";

export const LanguageContext = createContext<{
  readonly language: Language;
  readonly choose: (language: Language) => void;
}>({ language: "nl", choose: () => undefined });

export const useLanguage = (): { readonly language: Language; readonly choose: (language: Language) => void } =>
  useContext(LanguageContext);

export const useFormats = (): Formats => formatsIn(useLanguage().language);

/** A page's sentences in the reader's language. */
export const useTexts = <Key extends string>(texts: Texts<Key>): Say<Key> => sayIn(texts, useLanguage().language);
