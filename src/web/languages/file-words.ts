import type { Language } from "./language.ts";
import type { Said } from "./texts.ts";

/** Why a cell is empty: under how many people nothing is told. */
const withheldWords: Readonly<Record<Language, (limit: number) => string>> = {
  nl: (limit) => `zou over minder dan ${limit} mensen iets zeggen`,
  en: (limit) => `would tell of fewer than ${limit} people`,
};

/** Heads that files of more than one kind have. */
export const commonHeads = {
  client: { nl: "Cliëntnummer", en: "Client number" },
  name: { nl: "Naam", en: "Name" },
  figure: { nl: "Cijfer", en: "Figure" },
  value: { nl: "Waarde", en: "Value" },
  numerator: { nl: "Teller", en: "Numerator" },
  denominator: { nl: "Noemer", en: "Denominator" },
  "low-95": { nl: "Ondergrens 95 %", en: "Lower bound 95%" },
  "high-95": { nl: "Bovengrens 95 %", en: "Upper bound 95%" },
  "withheld-because": { nl: "Waarom niet getoond", en: "Why not shown" },
  definition: { nl: "Definitie", en: "Definition" },
  version: { nl: "Versie", en: "Version" },
  from: { nl: "Van", en: "From" },
  "up-to": { nl: "Tot en met", en: "Up to and including" },
  "known-at": { nl: "Zoals bekend op (UTC)", en: "As known at (UTC)" },
  "incomplete-before": {
    nl: "Zonder dossiers die eindigden voor",
    en: "Without dossiers that ended before",
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What every file is written with: its language, its heads and why a cell is empty. */
export const fileWordsOf = <Head extends string>(heads: Readonly<Record<Head, Said>>, language: Language) => ({
  language,
  head: (head: Head): string => heads[head][language],
  withheld: withheldWords[language],
});
