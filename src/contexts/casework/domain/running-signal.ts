import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SignalKind } from "./signal.ts";

/** An open signal with its clock as it stands on a day. */
export type RunningSignal = {
  readonly kind: SignalKind;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly daysLeft: number;
  readonly daysWaited: number;
};

type Open = Pick<RunningSignal, "kind" | "opensOn" | "dueOn">;

export const runningOn = ({ kind, opensOn, dueOn }: Open, day: PlainDate): RunningSignal => ({
  kind,
  opensOn,
  dueOn,
  daysLeft: daysBetween(day, dueOn),
  daysWaited: daysBetween(opensOn, day),
});
