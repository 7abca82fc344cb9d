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

/** What a change replaced: the one recorded for the same day before it that stood then, else what held up to its day. */
export const valueBefore = (
  { changes, presetValue }: Setting,
  { number, validFrom, recordedAt }: Pick<Change, "number" | "validFrom" | "recordedAt">,
): unknown => {
  const replaced = changes
    .filter((change) => change.validFrom === validFrom && change.number < number)
    .filter(({ withdrawn }) => withdrawn === null || withdrawn.at > recordedAt)
    .toSorted((a, b) => a.number - b.number)
    .at(-1);
  const before = replaced ?? holding(changes).findLast((change) => change.validFrom < validFrom);
  return before === undefined ? presetValue : before.value;
};

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
