import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Setting } from "./settings-reply.ts";

export type Change = Setting["changes"][number];

/** Another was recorded for the same day after it, and was not taken back: that one holds. */
export const isReplaced = (change: Change, changes: readonly Change[]): boolean =>
  change.withdrawn === null &&
  changes.some(
    (other) => other.withdrawn === null && other.validFrom === change.validFrom && other.number > change.number,
  );

/** What holds from some day on, in the order of those days. */
const holding = (changes: readonly Change[]): readonly Change[] =>
  changes
    .filter((change) => change.withdrawn === null && !isReplaced(change, changes))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

/** The first change that takes effect after a day: from then on its own, whole value holds. */
export const nextAfter = (changes: readonly Change[], day: PlainDate): Change | undefined =>
  holding(changes).find(({ validFrom }) => validFrom > day);

/** What a change was laid over when it was recorded: what then held on its own day. What came later, also for an earlier day, is left out. */
export const valueBefore = (
  { changes, presetValue }: Setting,
  { number, validFrom, recordedAt }: Pick<Change, "number" | "validFrom" | "recordedAt">,
): unknown => {
  const then = changes
    .filter((change) => change.validFrom <= validFrom && change.number < number)
    .filter(({ withdrawn }) => withdrawn === null || withdrawn.at > recordedAt)
    .toSorted((a, b) => (a.validFrom === b.validFrom ? a.number - b.number : a.validFrom < b.validFrom ? -1 : 1));
  return then.length === 0 ? presetValue : then.at(-1)?.value;
};

/** A value that held once, to be used again; without a day it is the preset's. */
export type HeldOnce = { readonly value: unknown; readonly validFrom: PlainDate | null };

/** Whether a value held once and does not now: it can be used again. */
export const heldOnce = (
  { kind, changes, value }: Pick<Setting, "kind" | "changes" | "value">,
  held: HeldOnce,
  today: PlainDate,
): boolean => {
  if (written(held.value, kind) === written(value, kind)) return false;
  if (held.validFrom === null) return changes.length > 0;
  return held.validFrom <= today;
};

/** As text, the fields of each record in one order; the order of a list of codes counts, since people choose in it. */
const written = (value: unknown, kind: Setting["kind"]): string =>
  JSON.stringify(kind === "codes" ? Object.entries(value ?? {}) : value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What comes into force on its day when a change is taken back; `wasPlanned` when that was recorded for the same day before it. */
export const valueInstead = (
  { changes, presetValue }: Setting,
  { number, validFrom }: Pick<Change, "number" | "validFrom">,
): { readonly value: unknown; readonly wasPlanned: boolean } => {
  const left = holding(changes.filter((change) => change.number !== number));
  const instead = left.findLast((change) => change.validFrom <= validFrom);
  return instead === undefined
    ? { value: presetValue, wasPlanned: false }
    : { value: instead.value, wasPlanned: instead.validFrom === validFrom };
};
