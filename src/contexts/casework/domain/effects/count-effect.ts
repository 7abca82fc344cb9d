import type { Policy } from "../../../access/public.ts";
import type { CountWord } from "./count-words.ts";
import type { Asked, Compared, Effect, Looked } from "./effect.ts";

export type CountsTold = {
  readonly of: "counts";
  readonly counts: readonly (Compared & {
    readonly what: CountWord;
    /** In how many dossiers; null where it is not counted over dossiers. */
    readonly people: Compared | null;
  })[];
};

/** How often in a dossier, by one set of settings. */
type Times = (looked: Looked, policy: Policy, asked: Asked) => number;

/** An effect that is a number, or some. */
export const counting =
  (...some: readonly (readonly [what: CountWord, times: Times])[]) =>
  (asked: Asked): Effect<CountsTold> => ({
    inDossier: (looked) => {
      const by = (policy: Policy): readonly CountWord[] =>
        some.flatMap(([what, times]) => Array.from({ length: times(looked, policy, asked) }, () => what));
      return { now: by(asked.now), changed: by(asked.changed) };
    },
    told: (sums) => ({ of: "counts", counts: some.map(([what]) => ({ what, ...sums(what) })) }),
  });
