import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { type RecordedChange, versionOf } from "../settings-store.ts";
import { listPeople } from "../store.ts";

/** Somebody changed the same setting, or took a change of it back, after whoever changes it now looked at it; what stands since. */
export type SettingChangedMeanwhile = {
  readonly code: "setting-changed-meanwhile";
  readonly by: string;
  readonly at: Instant;
  readonly validFrom: PlainDate;
  readonly value: unknown;
  readonly isWithdrawn: boolean;
  readonly version: number;
};

/** What was done last to this setting after `seen`; undefined when nothing was. */
export const changedMeanwhile = async (
  tx: Tx,
  history: readonly RecordedChange[],
  key: string,
  seen: number,
): Promise<SettingChangedMeanwhile | undefined> => {
  const lastDone = (change: RecordedChange): number => change.withdrawn?.number ?? change.number;
  const [last] = history
    .filter((change) => change.key === key && lastDone(change) > seen)
    .toSorted((a, b) => lastDone(b) - lastDone(a));
  if (last === undefined) return undefined;
  const { validFrom, value, withdrawn } = last;
  const { by, at } = withdrawn ?? { by: last.recordedBy, at: last.recordedAt };
  const nameOf = await recorderNames(tx);
  const isWithdrawn = withdrawn !== null;
  return {
    code: "setting-changed-meanwhile",
    by: nameOf(by),
    at,
    validFrom,
    value,
    isWithdrawn,
    version: versionOf(history),
  };
};

/** Who recorded something, by name; a system or operator as the ledger calls it. */
export const recorderNames = async (tx: Tx): Promise<(actor: string) => string> => {
  const names = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person.name]));
  return (actor) => names.get(actor) ?? actor;
};
