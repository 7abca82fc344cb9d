import type { Instant } from "../../../../kernel/instant.ts";
import type { PlainDate } from "../../../../kernel/plain-date.ts";
import type { Policy, SettingKey } from "../../../access/public.ts";
import type { Entry, History } from "../../../dossier/public.ts";

/** Two sets of settings, as they are and as they would be with one change, and when to look. */
export type Asked = {
  readonly key: SettingKey;
  readonly now: Policy;
  readonly changed: Policy;
  /** The day that is looked at: today, or the first day of the change when that is later. */
  readonly on: PlainDate;
  readonly today: PlainDate;
  /** The first day of the change. */
  readonly from: PlainDate;
  /** The first day of the year that is looked back over: what holds for entries to come alone is shown on those of that year. */
  readonly since: PlainDate;
  readonly dayOf: (moment: Instant) => PlainDate;
};

export type Looked = { readonly entries: readonly Entry[]; readonly history: History };

/** By the settings as they are, and as they would be. */
export type Compared = { readonly now: number; readonly changed: number };

/** What one dossier counts for under each, a word for every time. */
export type Found = { readonly now: readonly string[]; readonly changed: readonly string[] };

/** How often over all dossiers, and in how many of them. */
export type Sum = Compared & { readonly people: Compared };
export type Sums = (word: string) => Sum;

/** How a change of a setting shows: looked for in one dossier, by the functions the product itself goes by, and told of all. */
export type Effect<T> = {
  readonly inDossier: (looked: Looked) => Found;
  readonly told: (sums: Sums) => T;
};

/** A code of a setting with its words. */
export type Named = { readonly code: string; readonly nl: string; readonly en: string };

const sides = ["now", "changed"] as const;
type Side = { times: number; people: number };

/** Adds up dossiers one by one, so that none is held. */
export const adding = (): { readonly add: (found: Found) => void; readonly sums: Sums } => {
  const kept = new Map<string, Record<(typeof sides)[number], Side>>();
  return {
    add: (found) => {
      for (const side of sides)
        for (const [word, times] of timesIn(found[side])) {
          const sum = kept.get(word) ?? { now: { times: 0, people: 0 }, changed: { times: 0, people: 0 } };
          sum[side].times += times;
          sum[side].people += 1;
          kept.set(word, sum);
        }
    },
    sums: (word) => {
      const { now, changed } = kept.get(word) ?? { now: { times: 0, people: 0 }, changed: { times: 0, people: 0 } };
      return { now: now.times, changed: changed.times, people: { now: now.people, changed: changed.people } };
    },
  };
};

const timesIn = (words: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
};

export const compared = ({ now, changed }: Compared): Compared => ({ now, changed });
