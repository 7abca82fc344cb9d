import { type ReactElement, type ReactNode, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { type Language, rememberedLanguage, rememberLanguage } from "./language.ts";
import { LanguageContext } from "./use-language.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export const LanguageProvider = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  );
};
