import { daysBetween, type PlainDate } from "../../kernel/plain-date.ts";

export type Running = {
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
  readonly daysLeft: number;
  /** Due soon by a rule, also before the last quarter. */
  readonly isNear?: boolean;
};
export type ClockTone = "calm" | "due" | "late";

/** How full the clock is, and its colour: amber in the last quarter, brick past the norm (LOOK, "Clock"). */
export const clockOf = ({
  since,
  dueOn,
  daysLeft,
  isNear = false,
}: Running): { readonly tone: ClockTone; readonly filled: number } => {
  const whole = daysBetween(since, dueOn);
  const filled = daysLeft < 0 || whole <= 0 ? 1 : Math.min(1, Math.max(0, (whole - daysLeft) / whole));
  if (daysLeft < 0) return { tone: "late", filled: 1 };
  return { tone: isNear || filled >= 0.75 ? "due" : "calm", filled };
};
