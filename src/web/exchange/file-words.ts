import type { ImportFileWords, ImportHead } from "../../contexts/exchange/use-cases/export-import.ts";
import { commonHeads, fileWordsOf } from "../languages/file-words.ts";
import type { Language } from "../languages/language.ts";
import { asOn, type Said, sayIn } from "../languages/texts.ts";
import { faultInWords } from "./fault-words.ts";
import { kindInWords } from "./import-detail/missing-rows-presenter.ts";
import { importDetailTexts } from "./import-detail/texts.ts";
import { fieldInWords } from "./import-words.ts";

export const importHeads: Readonly<Record<ImportHead, Said>> = {
  line: asOn(importDetailTexts, "line"),
  field: asOn(importDetailTexts, "field"),
  fault: asOn(importDetailTexts, "what"),
  found: asOn(importDetailTexts, "found"),
  expected: asOn(importDetailTexts, "expected"),
  code: { nl: "Code", en: "Code" },
  client: commonHeads.client,
  kind: asOn(importDetailTexts, "missingKind"),
  from: asOn(importDetailTexts, "missingFrom"),
  "up-to": commonHeads["up-to"],
};

/** What files about an import are written with: who sends one back speaks the language of the screen. */
export const importFileWords = (language: Language): ImportFileWords => ({
  ...fileWordsOf(importHeads, language),
  fault: (fault) => faultInWords(fault, language),
  field: (field) => (field === "" ? sayIn(importDetailTexts, language)("wholeLine") : fieldInWords(field, language)),
  kind: (kind) => kindInWords(kind, language),
});
