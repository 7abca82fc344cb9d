import i18next from "i18next";
import type { Language } from "./language.ts";

export type Texts<Key extends string> = {
  readonly namespace: string;
  readonly nl: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
};

/** "days_one" and "days_other" are asked for as "days" with a count. */
type Asked<Key extends string> = Key extends `${infer Name}_${"one" | "other"}` ? Name : Key;

export type Facts = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Asked<Key>, facts?: Facts) => string;

/** Sentences of one page, in both languages: a key that is missing in either does not compile. */
export const defineTexts = <const Key extends string>(
  namespace: string,
  said: { readonly nl: Readonly<Record<Key, string>>; readonly en: Readonly<Record<NoInfer<Key>, string>> },
): Texts<Key> => ({ namespace, ...said });

/** An instance of its own, so that no other library's texts get in. Escaping is React's work. */
const i18n = i18next.createInstance();
void i18n.init({
  lng: "nl",
  fallbackLng: false,
  resources: {},
  initAsync: false,
  returnNull: false,
  interpolation: { escapeValue: false },
});

const locales: Readonly<Record<Language, string>> = { nl: "nl", en: "en" };

export const sayIn = <Key extends string>(texts: Texts<Key>, language: Language): Say<Key> => {
  if (!i18n.hasResourceBundle(language, texts.namespace))
    i18n.addResourceBundle(language, texts.namespace, texts[language]);
  const say = i18n.getFixedT(locales[language], texts.namespace);
  return (key, facts) => say(key as string, { ...facts, nsSeparator: false, keySeparator: false });
};

/** What is said in each language. */
export type Said = Readonly<Record<Language, string>>;

/** A sentence without facts as another page has it, in both languages. */
export const asOn = <Key extends string>(texts: Texts<Key>, key: Key): Said => ({
  nl: texts.nl[key],
  en: texts.en[key],
});
