import type { ConclusionCode, ContactWay, SignalRuleCode } from "../../contexts/dossier/public.ts";
import type { DayNumber } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/** Before these years contacts were not recorded here. */
const recordedFor = 2 * 365;

const ways: Readonly<Record<ContactWay, number>> = { "in-person": 46, phone: 38, video: 6, "in-writing": 10 };

const subjects = [
  "voortgang en afspraken voor de komende weken",
  "sollicitaties en reacties daarop",
  "hoe het op de werkplek gaat",
  "vervoer naar de opleiding",
  "kinderopvang in de schoolvakantie",
  "uitnodiging voor het volgende gesprek",
  "wat er nog nodig is om te kunnen starten",
  "wensen voor werk en uren",
];

/** What the rest of the story tells, which contacts and signals have to agree with. */
export type ContactFacts = { readonly told: readonly Told[] };

/**
 * Contacts of the last two years, and what was done about signals. Told after the rest and with dice of its own, so that
 * benefits, plans and help are what they were without it.
 */
export const tellContacts = (story: Story, stays: readonly Stay[], { told }: ContactFacts): void => {
  for (const [i, stay] of stays.entries())
    tellTalks(story, stay, { isBack: i > 0, helpEnded: helpEndedOn(stay, told) });
  for (const job of told.filter(({ kind }) => kind === "job-started")) tellAftercare(story, job);
  for (const each of told.filter(({ kind }) => kind === "trajectory-started")) tellLongTrajectory(story, each, told);
  const last = stays.at(-1);
  if (last !== undefined && last.until === null) tellRest(story, last, told);
};

const contact = (story: Story, on: DayNumber): void => {
  const { random } = story;
  const about = random.chance(0.7) ? { about: random.pick(subjects) } : {};
  story.tell("contact-recorded", on, { how: random.weighted(ways), ...about }, { knownOn: on });
};

type Talks = { readonly isBack: boolean; readonly helpEnded: DayNumber | null };

/**
 * Every month or two, soon after somebody came; who came back is often thought to be known and waits longer. Some are lost
 * from sight after a while, mostly when help has ended and nothing follows, and nobody calls.
 */
const tellTalks = (story: Story, stay: Stay, { isBack, helpEnded }: Talks): void => {
  const { random, today } = story;
  const somewhen = random.chance(0.12) ? stay.from + random.between(30, 500) : Number.POSITIVE_INFINITY;
  // nobody is lost from sight for more than two years: then somebody calls after all
  const latest = today - random.between(95, recordedFor - 100);
  const lostOn = Math.max(helpEnded !== null && random.chance(0.6) ? helpEnded : somewhen, latest);
  const first = isBack && random.chance(0.65) ? random.between(60, 500) : random.between(0, 14);
  for (
    let day = stay.from + first;
    day < lastDay(story, stay);
    day += random.between(21, random.chance(0.9) ? 75 : 110)
  ) {
    if (day > lostOn) return;
    if (day >= today - recordedFor) contact(story, day);
  }
};

/** The day the last help of a stay ended; null while some runs, or when there was none. */
const helpEndedOn = (stay: Stay, told: readonly Told[]): DayNumber | null => {
  const help = told.filter(({ kind, from }) => /^(trajectory|instrument)-started$/.test(kind) && from >= stay.from);
  const ends = help.map((each) => told.find(({ about }) => about === each)?.from ?? null);
  return ends.reduce<DayNumber | null>(
    (last, end) => (end === null || last === null ? null : Math.max(last, end)),
    ends[0] ?? null,
  );
};

/** Three months into a job somebody calls to close; mostly nobody does. */
const tellAftercare = (story: Story, job: Told): void => {
  const { random, today } = story;
  const day = job.from + random.between(78, 91);
  if (day >= today - recordedFor && random.chance(0.25)) contact(story, day);
};

/** What runs on beyond half a year is looked at, and mostly found to be in order. */
const tellLongTrajectory = (story: Story, started: Told, told: readonly Told[]): void => {
  const { random, today } = story;
  const day = started.from + random.between(160, 183);
  const ended = told.find(({ about }) => about === started)?.from ?? Number.POSITIVE_INFINITY;
  if (day < today - recordedFor || day >= ended || random.chance(0.5)) return;
  const isFine = random.chance(0.8);
  const said = isFine
    ? { conclusion: "no-action" as ConclusionCode, note: "loopt volgens afspraak door tot het einde" }
    : { conclusion: "action-taken" as ConclusionCode, note: "vervolg besproken met de aanbieder" };
  const rule = "trajectory-long" as SignalRuleCode;
  story.tell("signal-concluded", day, { rule, ...said }, { about: started, knownOn: day });
};

const reasons = ["wacht op het medisch advies", "intake bij de aanbieder is gepland", "cliënt is op vakantie"];

/** A newcomer whose offer can wait a little, with the reason. */
const tellRest = (story: Story, stay: Stay, told: readonly Told[]): void => {
  const { random, today } = story;
  const benefit = told.find(({ kind, from }) => kind === "benefit-started" && from === stay.from);
  const isHelped = told.some(({ kind, from }) => /^(plan-made|trajectory|instrument)/.test(kind) && from >= stay.from);
  if (benefit === undefined || isHelped || stay.from < today - 400 || !random.chance(0.35)) return;
  const day = today - random.between(0, 6);
  if (day <= stay.from) return;
  const rule = "no-offer" as SignalRuleCode;
  const until = today + random.between(3, 25);
  story.tell("signal-rested", day, { rule, reason: random.pick(reasons) }, { about: benefit, until, knownOn: day });
};
