import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, healthWordsIn } from "../../access/public.ts";

/** A text with the name of the field it was typed in. */
export type TextOfField = readonly [field: string, text: string];

/** A text that names an illness, with the words that do. */
export type IllnessNamed = { readonly code: "health-words"; readonly found: readonly string[] };

/** Each of the words with the fields it stands in as well; `found` has all of them once. */
export type NamedIllness = IllnessNamed & {
  readonly named: readonly { readonly field: string; readonly words: readonly string[] }[];
};

/** Free text has what somebody can and can't do, never an illness (page 12, "Provider"): the refusal says where one is named, and which. */
export const illnessByField = (
  texts: readonly TextOfField[],
  { healthWords }: { readonly healthWords: CodeLabels },
  on: PlainDate,
): NamedIllness | undefined => {
  const byField = Map.groupBy(texts, ([field]) => field);
  const named = [...byField].flatMap(([field, own]) => {
    const words = healthWordsIn(
      own.map(([, text]) => text),
      healthWords,
      on,
    );
    return words.length > 0 ? [{ field, words }] : [];
  });
  const said = texts.map(([, text]) => text);
  return named.length > 0 ? { code: "health-words", found: healthWordsIn(said, healthWords, on), named } : undefined;
};

/** The same of texts whose field needs no saying; null is no text. */
export const illnessIn = (
  texts: readonly (string | null)[],
  { healthWords }: { readonly healthWords: CodeLabels },
  on: PlainDate,
): IllnessNamed | undefined => {
  const said = texts.filter((text) => text !== null);
  const found = healthWordsIn(said, healthWords, on);
  return found.length > 0 ? { code: "health-words", found } : undefined;
};
