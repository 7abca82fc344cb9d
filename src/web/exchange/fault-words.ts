import type { FaultCode } from "../../contexts/exchange/domain/fault.ts";
import type { Language } from "../languages/language.ts";
import type { FaultFacts, FaultSentences, FaultWords } from "./fault-sentences.ts";
import { englishFaults } from "./fault-words-en.ts";
import { dutchFaults } from "./fault-words-nl.ts";

const sentences: Readonly<Record<Language, FaultSentences>> = { nl: dutchFaults, en: englishFaults };

const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(dutchFaults, code);

/** A code that is newer than this page is shown as it is, so that no fault is hidden. */
export const faultInWords = (
  fault: { readonly code: string; readonly facts: FaultFacts },
  language: Language,
): FaultWords =>
  isFaultCode(fault.code) ? sentences[language][fault.code](fault.facts) : { what: fault.code, expected: "" };
