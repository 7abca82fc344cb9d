import { addDuration, type Duration, subtractDuration } from "../../../kernel/duration.ts";
import { contains, type PlainDate } from "../../../kernel/plain-date.ts";
import { type History, isOnBenefit, type OfferNormOn, stateOn } from "../../dossier/public.ts";
import type { Trait } from "./diagnosis-words.ts";

/** How far from work, how long on assistance, whether there was work in the two years before, and whether a diagnosis by then named limits. */
export type Situation = Readonly<Record<Trait, unknown>> & {
  readonly phase: number | null;
  readonly stay: "under-a-year" | "longer";
  readonly worked: boolean;
  /** Null: nobody had made a diagnosis. */
  readonly limits: boolean | null;
};

/** Help that began, or half a year without any, and how it stood on the day it is looked at; that day can be still to come. */
export type Followed = {
  /** The product; null for half a year without help. */
  readonly what: string | null;
  readonly from: PlainDate;
  readonly lookedOn: PlainDate;
  readonly situation: Situation;
  readonly isInWork: boolean;
  readonly isOffBenefit: boolean;
};

/** How many have all of this in common. */
export type FollowedGroup = Omit<Followed, "from" | "lookedOn"> & { readonly people: number };

/** How long after it is looked, and how long without help is a choice of its own. */
export const followedFor = "P1Y" as Duration;
const withoutHelp = "P6M" as Duration;
const workedWithin = "P2Y" as Duration;

/** Where somebody on assistance stands on a day; null for who is not on assistance then. */
export const situationOn = (history: History, day: PlainDate, normOn: OfferNormOn): Situation | null => {
  const spell = history.benefits.find(
    (each) => contains(each, day) && normOn(each.from).assistanceSchemes.includes(each.scheme),
  );
  if (spell === undefined) return null;
  return {
    stay: day < addDuration(spell.from, followedFor) ? "under-a-year" : "longer",
    ...backgroundOn(history, day),
  };
};

/** What is so of somebody whether or not they are on assistance. */
export const backgroundOn = (history: History, day: PlainDate): Omit<Situation, "stay"> => {
  const since = subtractDuration(day, workedWithin);
  const diagnosis = history.diagnoses.findLast(({ from }) => from <= day);
  return {
    phase: stateOn(history, day).phase,
    worked: history.jobs.some(({ from, until }) => from < day && (until === null || until > since)),
    limits: diagnosis === undefined ? null : (diagnosis.limits ?? []).length > 0,
  };
};

/**
 * What followed on each help somebody got on assistance, a year after it began, and on the first half year without any: the first time
 * of each product in a stay; once where two benefits run beside each other. Who got which help was not drawn by lot, so this is what
 * followed, not what the help did (page 03, "Diagnosis and profiling"; page 10). Half a year without help is looked at from its end, so
 * that nobody counts for it by leaving early.
 */
export const followedOf = (history: History, normOn: OfferNormOn): readonly Followed[] => {
  const help = [...history.trajectories, ...history.instruments].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const all = history.benefits.flatMap((spell) => {
    if (!normOn(spell.from).assistanceSchemes.includes(spell.scheme)) return [];
    const within = help.filter(({ from }) => contains(spell, from));
    const firsts = within.filter(
      ({ product }, i) => product !== null && within.findIndex((other) => other.product === product) === i,
    );
    const landmark = addDuration(spell.from, withoutHelp);
    const isHelped = help.some((each) => each.from < landmark && (each.until === null || each.until > spell.from));
    const starts = [
      ...firsts.map(({ product: what, from }) => ({ what, from })),
      ...(contains(spell, landmark) && !isHelped ? [{ what: null, from: landmark }] : []),
    ];
    return starts.flatMap((start) => followedOn(history, start, normOn) ?? []);
  });
  const isFirst = ({ what, from }: Start, i: number): boolean =>
    all.findIndex((other) => other.what === what && other.from === from) === i;
  return all.filter(isFirst);
};

type Start = Pick<Followed, "what" | "from">;

const followedOn = (history: History, { what, from }: Start, normOn: OfferNormOn): Followed | null => {
  const lookedOn = addDuration(from, followedFor);
  const situation = situationOn(history, from, normOn);
  if (situation === null) return null;
  return {
    what,
    from,
    lookedOn,
    situation,
    isInWork: history.jobs.some((job) => contains(job, lookedOn)),
    isOffBenefit: !isOnBenefit(history, lookedOn),
  };
};

export type FollowedRow = {
  readonly what: string | null;
  readonly people: number;
  readonly inWork: number;
  readonly offBenefit: number;
};

export type FollowedTable = {
  /** Those with most people first: no order of success. */
  readonly rows: readonly FollowedRow[];
  /** How many kinds of help are left out, since fewer people than the limit got them. */
  readonly withheld: number;
};

export type Compared = {
  readonly situation: Situation;
  readonly alike: readonly Trait[];
  /** The fewest people that may be shown (page 09). */
  readonly limit: number;
};

/**
 * What followed for people who are alike in some traits, by kind of help. Kinds of help with fewer people than the limit are left out, and so
 * are those of which a table with fewer traits, taken off, would leave fewer: what two tables differ by says no less than one.
 */
export const tableOf = (groups: readonly FollowedGroup[], { situation, alike, limit }: Compared): FollowedTable => {
  const rows = new Map<string | null, Counts>();
  for (const { what, situation: of, isInWork, isOffBenefit, people } of groups) {
    const row = rows.get(what) ?? { people: 0, inWork: 0, offBenefit: 0, unlike: new Map<string, number>() };
    rows.set(what, row);
    const unlike = alike.filter((trait) => of[trait] !== situation[trait]).join(" ");
    if (unlike !== "") {
      row.unlike.set(unlike, (row.unlike.get(unlike) ?? 0) + people);
      continue;
    }
    row.people += people;
    if (isInWork) row.inWork += people;
    if (isOffBenefit) row.offBenefit += people;
  }
  const found = [...rows].filter(([, { people }]) => people > 0);
  const shown = found.filter(([, counts]) => mayShow(counts, alike, limit));
  return {
    rows: shown
      .map(([what, { people, inWork, offBenefit }]) => ({ what, people, inWork, offBenefit }))
      .toSorted((a, b) => b.people - a.people || ((a.what ?? "") < (b.what ?? "") ? -1 : 1)),
    withheld: found.length - shown.length,
  };
};

/** `unlike`: how many others got it, by the traits in which they differ. */
type Counts = { people: number; inWork: number; offBenefit: number; readonly unlike: Map<string, number> };

const mayShow = ({ people, unlike }: Counts, alike: readonly Trait[], limit: number): boolean =>
  people >= limit &&
  partsOf(alike).every((left) => {
    const more = [...unlike].reduce(
      (sum, [traits, n]) => (traits.split(" ").every((trait) => left.includes(trait)) ? sum + n : sum),
      0,
    );
    return more === 0 || more >= limit;
  });

/** Every choice of traits that could be left out. */
const partsOf = (some: readonly Trait[]): readonly (readonly string[])[] => {
  const parts: (readonly string[])[] = [[]];
  for (const trait of some) parts.push(...parts.map((part) => [...part, trait]));
  return parts;
};
