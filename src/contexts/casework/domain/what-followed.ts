import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { contains, type PlainDate } from "../../../kernel/plain-date.ts";
import { type History, isOnBenefit, type OfferNormOn, stateOn } from "../../dossier/public.ts";

/** In what two people are alike here: how far from work, and how long on assistance. Nothing about who somebody is. */
export type Situation = { readonly phase: number | null; readonly stay: "under-a-year" | "longer" };

/** What is counted after help began, or after half a year without any. */
export type Followed = {
  /** The product; null for half a year without help. */
  readonly what: string | null;
  readonly situation: Situation;
  readonly isInWork: boolean;
  readonly isOffBenefit: boolean;
};

/** How long after it is looked, and how long without help is a choice of its own. */
export const followedFor = "P1Y" as Duration;
const withoutHelp = "P6M" as Duration;

/** Where somebody on assistance stands on a day; null for who is not on assistance then. */
export const situationOn = (history: History, day: PlainDate, normOn: OfferNormOn): Situation | null => {
  const spell = history.benefits.find(
    (each) => contains(each, day) && normOn(each.from).assistanceSchemes.includes(each.scheme),
  );
  if (spell === undefined) return null;
  const stay = day < addDuration(spell.from, followedFor) ? "under-a-year" : "longer";
  return { phase: stateOn(history, day).phase, stay };
};

/**
 * What followed on each help somebody got on assistance, a year after it began, and on the first half year without any: the first time
 * of each product in a stay. Only what has had its year by `until` counts. Who got which help was not drawn by lot, so this is what
 * followed, not what the help did (page 03, "Diagnosis and profiling"; page 10). Half a year without help is looked at from its end, so
 * that nobody counts for it by leaving early.
 */
export const followedOf = (history: History, until: PlainDate, normOn: OfferNormOn): Followed[] => {
  const help = [...history.trajectories, ...history.instruments].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return history.benefits.flatMap((spell) => {
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
    return starts.flatMap(({ what, from }) => followedOn(history, { what, from, until }, normOn) ?? []);
  });
};

type Start = { readonly what: string | null; readonly from: PlainDate; readonly until: PlainDate };

const followedOn = (history: History, { what, from, until }: Start, normOn: OfferNormOn): Followed | null => {
  const later = addDuration(from, followedFor);
  const situation = situationOn(history, from, normOn);
  if (later > until || situation === null) return null;
  return {
    what,
    situation,
    isInWork: history.jobs.some((job) => contains(job, later)),
    isOffBenefit: !isOnBenefit(history, later),
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

/** What followed for people in one situation, by kind of help; kinds with fewer people than the limit are left out (page 09). */
export const tableOf = (followed: Iterable<Followed>, situation: Situation, limit: number): FollowedTable => {
  const rows = new Map<string | null, { people: number; inWork: number; offBenefit: number }>();
  for (const { what, situation: of, isInWork, isOffBenefit } of followed) {
    if (of.phase !== situation.phase || of.stay !== situation.stay) continue;
    const row = rows.get(what) ?? { people: 0, inWork: 0, offBenefit: 0 };
    row.people += 1;
    if (isInWork) row.inWork += 1;
    if (isOffBenefit) row.offBenefit += 1;
    rows.set(what, row);
  }
  const all = [...rows].map(([what, counts]) => ({ what, ...counts }));
  const shown = all.filter(({ people }) => people >= limit);
  return {
    rows: shown.toSorted((a, b) => b.people - a.people || ((a.what ?? "") < (b.what ?? "") ? -1 : 1)),
    withheld: all.length - shown.length,
  };
};
