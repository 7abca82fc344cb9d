import { contains, type PlainDate } from "../../../../kernel/plain-date.ts";
import type { Policy } from "../../../access/public.ts";
import type { History } from "../../../dossier/public.ts";
import { isBeyondUsual, isOverstaying, rungStaysOf } from "../rung-stays.ts";
import { type Asked, type Compared, compared, type Effect, type Named } from "./effect.ts";

export type RungsTold = {
  readonly of: "rungs";
  readonly rungs: readonly (Named & {
    /** Who stand on it. */
    readonly people: number;
    readonly beyondUsual: Compared;
    readonly tooLong: Compared;
    /** It would not be on the ladder any more: who stands on it stays until somebody moves them. */
    readonly goes: boolean;
  })[];
};

/** Who would stand on a rung longer than usual, or than the longest stay; a stay keeps the ladder of its first day. */
export const rungEffect = ({ now, changed, on }: Asked): Effect<RungsTold> => ({
  inDossier: ({ history }) => ({ now: standingBy(history, now, on), changed: standingBy(history, changed, on) }),
  told: (sums) => {
    const [then, before] = [changed.on(on).ladder.rungs, now.on(on).ladder.rungs];
    const goes = (code: string): boolean => !then.some((each) => each.code === code);
    const rungs = [...then, ...before.filter(({ code }) => goes(code))].map(({ code, nl, en }) => ({
      code,
      nl,
      en,
      people: sums(`on ${code}`).now,
      beyondUsual: compared(sums(`usual ${code}`)),
      tooLong: compared(sums(`longest ${code}`)),
      goes: goes(code),
    }));
    return { of: "rungs", rungs };
  },
});

const standingBy = (history: History, policy: Policy, on: PlainDate): readonly string[] =>
  rungStaysOf(history, policy.on)
    .filter((stay) => contains(stay, on))
    .flatMap((stay) => [
      `on ${stay.rung}`,
      ...(isBeyondUsual(stay, on) ? [`usual ${stay.rung}`] : []),
      ...(isOverstaying(stay, on) ? [`longest ${stay.rung}`] : []),
    ]);
