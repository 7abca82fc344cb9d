import type { Language } from "./language.ts";

/** What happened, what is safe, what to do. */
export type ProblemWords = { readonly what: string; readonly safe: string; readonly next: string };
export type ProblemFacts = Readonly<Record<string, unknown>>;
export type Sentences<Code extends string> = Readonly<Record<Code, (facts: ProblemFacts) => ProblemWords>>;

/** One table per language; a code that is missing in either does not compile. */
export type ProblemTexts<Code extends string> = { readonly [L in Language]: Sentences<Code> };

export const knownProblemCodes = [
  "client-not-found",
  "no-such-entry",
  "already-withdrawn",
  "not-a-fact",
  "unknown-code",
  "ends-before-start",
  "no-end-of-its-own",
  "never-begins",
  "nothing-changed",
  "day-out-of-bounds",
  "known-at-too-recent",
  "no-citizen-number",
  "no-such-worker",
  "no-such-commissioner",
  "not-permitted",
  "signed-out",
  "csrf-token-missing",
  "invalid-request",
  "too-many-requests",
  "too-many-rows",
  "no-such-page",
  "no-such-method",
  "not-this-media-type",
  "request-too-large",
  "stopping",
  "no-connection",
  "server-fault",
] as const;
export type KnownProblemCode = (typeof knownProblemCodes)[number];
