import type { Entry } from "./entry.ts";
import { entryPolicies } from "./entry-policy.ts";

/**
 * The entries of which a client may be told what they say: those their kind's audience has them in. Corrections and withdrawals stay, or
 * what was wrong would be told as it was first written.
 */
export const readByClient = <E extends Entry>(entries: readonly E[]): readonly E[] =>
  entries.filter(
    ({ kind }) => kind === "entry-corrected" || kind === "entry-withdrawn" || entryPolicies[kind].audience !== "staff",
  );
