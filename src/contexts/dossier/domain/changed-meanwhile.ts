import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { EntryKind } from "./entry.ts";

export type ChangedMeanwhile = {
  readonly code: "changed-meanwhile";
  readonly entries: readonly EntryNumber[];
  /** The last of them: what it is, who recorded it, and when it came to be seen; null when something is gone instead. */
  readonly newest: { readonly kind: EntryKind; readonly by: string; readonly at: Instant } | null;
};

export const isChangedMeanwhile = (refusal: Refusal): refusal is ChangedMeanwhile =>
  refusal.code === "changed-meanwhile" && "newest" in refusal;

type Seen = {
  readonly number: EntryNumber;
  readonly kind: EntryKind;
  readonly seenFrom: Instant;
  readonly recordedBy: string;
};

/**
 * Refuses when entries of kinds the decision read came to be seen after what somebody had on screen: then they decide
 * again. `shown` is how many entries could be seen then: numbers don't tell, since those of a batch are given out long
 * before it is applied. `reads` null means every kind.
 */
export const unchangedSince = (
  entries: readonly Seen[],
  shown: number,
  reads: ReadonlySet<EntryKind> | null,
): Result<true, ChangedMeanwhile> => {
  const since = entries
    .toSorted((a, b) => (a.seenFrom === b.seenFrom ? a.number - b.number : a.seenFrom < b.seenFrom ? -1 : 1))
    .slice(shown)
    .filter(({ kind }) => reads === null || reads.has(kind));
  if (since.length === 0 && shown <= entries.length) return ok(true);
  const last = since.at(-1);
  return refuse({
    code: "changed-meanwhile",
    entries: since.map(({ number }) => number),
    newest: last === undefined ? null : { kind: last.kind, by: last.recordedBy, at: last.seenFrom },
  });
};
