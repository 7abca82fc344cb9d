import type { FactBodies, FactKind } from "../../contexts/dossier/public.ts";
import type { DayNumber } from "./day-numbers.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How a fact came in: with the administration of its month, or when old files were checked for exemptions. */
export type Source = "administration" | "file-check";

/** A fact as the office came to know it. */
export type Told = {
  readonly kind: FactKind;
  readonly from: DayNumber;
  readonly until: DayNumber | null;
  readonly body: FactBodies[FactKind];
  readonly knownOn: DayNumber;
  readonly source: Source;
  /** What this ends or changes; null when it stands by itself. */
  readonly about: Told | null;
  /** Of a plan: the version that was shown or signed. */
  readonly version?: Told | undefined;
  /** Of a difference with a delivery: what it is about. */
  readonly entry?: Told | undefined;
};

type How = {
  readonly until?: DayNumber | null;
  readonly about?: Told;
  readonly version?: Told;
  readonly entry?: Told;
  /** When it was recorded; a few days after it came true when left out. */
  readonly knownOn?: DayNumber;
  readonly source?: Source;
  /** Told before it comes true: an appointment. */
  readonly isAhead?: boolean;
};

/** One client's life as far as the office gets to hear it. */
export type Story = {
  readonly random: Random;
  readonly today: DayNumber;
  readonly words: Vocabulary;
  readonly told: readonly Told[];
  /** Null for what has not happened yet. */
  readonly tell: <K extends FactKind>(kind: K, from: DayNumber, body: FactBodies[K], how?: How) => Told | null;
};

export const beginStory = (random: Random, today: DayNumber, words: Vocabulary): Story => {
  const told: Told[] = [];
  return {
    random,
    today,
    words,
    told,
    tell: (
      kind,
      from,
      body,
      {
        until = null,
        about,
        version,
        entry,
        knownOn = from + delay(random),
        source = "administration",
        isAhead = false,
      } = {},
    ) => {
      if (from > today && !isAhead) return null;
      // nobody records the end of something that was not recorded yet
      const first = Math.max(knownOn, about?.knownOn ?? 0, version?.knownOn ?? 0, entry?.knownOn ?? 0);
      const fact = {
        kind,
        from,
        until,
        body,
        knownOn: Math.min(first, today),
        source,
        about: about ?? null,
        version,
        entry,
      };
      told.push(fact);
      return fact;
    },
  };
};

/** Days between what happens and what is typed in: mostly the same week, at times after a holiday. */
const delay = (random: Random): number => (random.chance(0.9) ? random.between(0, 6) : random.between(7, 25));
