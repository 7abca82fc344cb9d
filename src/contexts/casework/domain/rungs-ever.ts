import { dayOfNumber, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Policy, Rung } from "../../access/public.ts";

type Ladders = Pick<Policy, "on" | "days">;

/** Every ladder there was or is to be, the latest first. */
const laddersOf = (policy: Ladders): readonly (readonly Rung[])[] =>
  [dayOfNumber(Number.NEGATIVE_INFINITY), ...policy.days].map((day) => policy.on(day).ladder.rungs).toReversed();

/**
 * A rung as the ladder of a day has it. Where that has it no more, since the ladder was changed under who stood on it, as the
 * latest ladder that had it: a stay keeps its name.
 */
export const rungAsOn = (policy: Ladders, code: string, day: PlainDate): Rung | undefined =>
  [policy.on(day).ladder.rungs, ...laddersOf(policy)].flat().find((rung) => rung.code === code);

/** Rungs of other ladders that the ladder of a day does not have: those of the latest first, each ladder's from the bottom up. */
export const rungsNotOn = (policy: Ladders, day: PlainDate): readonly Rung[] => {
  const listed = new Set(policy.on(day).ladder.rungs.map(({ code }) => code));
  const others = new Map<string, Rung>();
  for (const rung of laddersOf(policy).flat())
    if (!listed.has(rung.code) && !others.has(rung.code)) others.set(rung.code, rung);
  return [...others.values()];
};
