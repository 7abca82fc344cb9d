import { codeLabels } from "./code-labels.ts";
import type { Language } from "./language.ts";

export type CodeList = keyof typeof codeLabels;

const table = (list: CodeList, language: Language): Readonly<Record<string, string>> => codeLabels[list][language];

/** The label of a code in the reader's language; the code itself where there is none. */
export const labelOf = (list: CodeList, code: string, language: Language): string =>
  table(list, language)[code] ?? code;

/** To choose from, in the order of the list; `also` keeps a code that is not in it choosable. */
export const choicesOf = (
  list: CodeList,
  language: Language,
  also: readonly string[] = [],
): readonly { readonly value: string; readonly label: string }[] =>
  [...new Set([...Object.keys(table(list, language)), ...also])].map((code) => ({
    value: code,
    label: labelOf(list, code, language),
  }));

/** The codes of a list, to check that both languages have them all. */
export const codesOf = (list: CodeList, language: Language): readonly string[] => Object.keys(table(list, language));

export const codeLists = Object.keys(codeLabels) as readonly CodeList[];

const phases: Readonly<Record<Language, string>> = { nl: "fase", en: "phase" };

export const phaseOf = (phase: number, language: Language): string => `${phases[language]} ${phase}`;

const clients: Readonly<Record<Language, string>> = { nl: "cliënt", en: "client" };

/** How a client is called: by name, or "cliënt 10482" when no name is known. */
export const clientName = (
  client: { readonly name: string | null; readonly clientNumber: number },
  language: Language,
): string => client.name ?? `${clients[language]} ${client.clientNumber}`;
