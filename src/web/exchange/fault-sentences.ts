import type { FaultCode } from "../../contexts/exchange/domain/fault.ts";

export type FaultFacts = Readonly<Record<string, unknown>>;

/** What is the matter, and what was expected. */
export type FaultWords = { readonly what: string; readonly expected: string };

/** One per language; a fault the server may report without a sentence does not compile. */
export type FaultSentences = Readonly<Record<FaultCode, (facts: FaultFacts) => FaultWords>>;
