import type { EndReasonCode, ProductCode } from "../../contexts/dossier/public.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import { type Deliverers, helpBy } from "./deliverers.ts";
import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";
import type { Free } from "./tell-exemptions.ts";

const goals = [
  "betaald werk, minstens 24 uur per week",
  "betaald werk in de zorg",
  "betaald werk in techniek of logistiek",
  "startkwalificatie halen",
  "deeltijdwerk naast de zorg voor de kinderen",
  "werkritme opbouwen, daarna werkstage",
  "Nederlands tot niveau B1, daarna werk",
  "vrijwilligerswerk, twee dagdelen per week",
  "eerst schulden op orde, dan werk",
];

/** How long a module takes, in days; the others one to four months. */
const durations: Readonly<Record<string, readonly [number, number]>> = {
  diagnosis: [14, 42],
  "job-application-training": [35, 90],
  schooling: [120, 400],
  "language-training": [120, 300],
  "work-placement": [60, 180],
  "volunteer-work": [180, 500],
  participation: [180, 500],
  "social-activation": [180, 500],
  "subsidised-work": [182, 365],
  "sheltered-work": [365, 900],
  "wage-cost-subsidy": [182, 730],
};

/** A life, with who there is to help. */
type Helped = Story & { readonly deliverers: Deliverers };

/**
 * What is done for a client during a stay: rounds of a plan with or without what carries it out. Most get their first
 * offer within the norm, some late, some never; who is exempt mostly waits until that is over.
 */
export const tellHelp = (life: Story, stay: Stay, free: readonly Free[], deliverers: Deliverers): void => {
  const story = { ...life, deliverers };
  const { random } = story;
  let day = firstOffer(story, obligedFrom(story, stay, free));
  for (let round = 0; day !== null && day < lastDay(story, stay) && round < 20; round += 1) {
    const ends = tellRound(story, stay, day);
    // one in seven is out of sight for long
    day = ends + (random.chance(0.86) ? random.between(5, 150) : random.between(200, 900));
  }
};

/** From when somebody may expect an offer. A few exempt people ask for help themselves. */
const obligedFrom = ({ random }: Story, stay: Stay, free: readonly Free[]): DayNumber | null => {
  const [first] = free;
  if (first === undefined || first.from > stay.from + 30 || random.chance(0.2)) return stay.from;
  return first.until;
};

const firstOffer = ({ random }: Story, from: DayNumber | null): DayNumber | null => {
  if (from === null) return null;
  const wait = random.weighted({ "in time": 63, late: 27, "very late": 8, never: 2 });
  if (wait === "never") return null;
  const [least, most] = waits[wait];
  return from + random.between(least, most);
};

/** Days until the first offer, where the norm is eight weeks. */
const waits = { "in time": [4, 53], late: [57, 330], "very late": [330, 900] } as const;

/** Tells one round and gives the day it ends. */
const tellRound = (story: Helped, stay: Stay, day: DayNumber): DayNumber => {
  const shape = story.random.weighted({ modules: 55, "plan only": 9, trajectory: 18, "no plan": 18 });
  const planned = shape === "no plan" ? day : tellPlan(story, day);
  if (shape === "plan only") return planned;
  const start = shape === "no plan" ? day : day + lag(story);
  return Math.max(start, shape === "trajectory" ? tellTrajectory(story, stay, start) : tellModules(story, stay, start));
};

/** Plan to start: mostly within the norm of six weeks. */
const lag = ({ random }: Story): number => (random.chance(0.75) ? random.between(5, 38) : random.between(43, 110));

/** Mostly with a day it runs to, so that an old plan is not taken for help in a new stay. */
const tellPlan = (story: Story, day: DayNumber): DayNumber => {
  const { random } = story;
  const until = day + random.pick([182, 273, 365, 365, 545]);
  story.tell("plan-made", day, { goal: random.pick(goals) }, { until: random.chance(0.92) ? until : null });
  return until;
};

const tellTrajectory = (story: Helped, stay: Stay, day: DayNumber): DayNumber => {
  const { random, words } = story;
  const product = random.weighted(words.trajectories);
  const until = day + 60 + Math.min(random.days(180), 640);
  tellProvision(story, stay, "trajectory", { product, from: day, until });
  if (random.chance(0.5)) tellModules(story, stay, day + random.between(5, 40));
  return until;
};

/** One to three modules, one after the other. */
const tellModules = (story: Helped, stay: Stay, day: DayNumber): DayNumber => {
  const { random, words } = story;
  let from = day;
  let until = day;
  for (let left = random.pick([1, 1, 2, 2, 3]); left > 0; left -= 1) {
    const product = random.weighted(words.modules);
    until = from + random.between(...(durations[product] ?? ([28, 120] as const)));
    tellProvision(story, stay, "instrument", { product, from, until });
    from = until + random.between(3, 45);
  }
  return until;
};

type Provision = { readonly product: string; readonly from: DayNumber; readonly until: DayNumber };

/** Help that begins, and ends when it is done or the client leaves. */
export const tellProvision = (
  story: Helped,
  stay: Stay,
  kind: "trajectory" | "instrument",
  { product, from, until }: Provision,
): void => {
  if (from >= lastDay(story, stay)) return;
  const started = story.tell(`${kind}-started`, from, {
    product: product as ProductCode,
    ...helpBy(story.deliverers, { kind, product, from, until: dayAt(until) }, story),
  });
  if (started === null) return;
  const leaves = stay.until !== null && stay.until < until && story.random.chance(0.8);
  const on = leaves && stay.until !== null ? stay.until : until;
  const reason = leaves && stay.exit !== null ? reasonOfLeaver(stay.exit) : usualReason(story);
  if (on > from) story.tell(`${kind}-ended`, on, { reason: reason as EndReasonCode }, { about: started });
};

const reasonOfLeaver = (exit: string): string =>
  exit === "work" || exit === "moved" || exit === "death" ? exit : "stopped-early";

const usualReason = ({ random }: Story): string => random.weighted({ finished: 76, "stopped-early": 16, other: 8 });
