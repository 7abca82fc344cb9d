import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, healthWordsIn } from "../../access/public.ts";

/** A text with the name of the field it was typed in. */
export type TextOfField = readonly [field: string, text: string];

/** Words that name an illness, each with the fields it stands in; `found` has all of them once. */
export type NamedIllness = {
  readonly code: "health-words";
  readonly found: readonly string[];
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
