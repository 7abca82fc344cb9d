import type { FactBodies, OrganisationCode, RungCode } from "../../contexts/dossier/public.ts";
import type { DayNumber } from "./day-numbers.ts";
import type { Random } from "./random.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/** Before these years nobody was put on a rung here. */
const recordedFor = 4 * 365;

const reasons = ["er kwam zorg thuis tussen", "de plek paste niet", "eerst weer wennen aan een vast ritme"];
const workEnded = "het werk hield op";

/** Rungs of who works; a ladder without them says nothing of work. */
const rungOfWork: Readonly<Record<"beside-benefit" | "most-of-the-week", string>> = {
  "beside-benefit": "supported-work",
  "most-of-the-week": "paid-work",
};
const mostOfTheWeek = 20;

type Days = { readonly from: DayNumber; readonly until: DayNumber };

/**
 * Stays on the ladder, from where somebody stood when they came, or when the office began to record it: mostly a rung at a time and in
 * time, some longer than they should, some down again. The rung fits what runs: on a rung of work stands who works, and on the one below it
 * who is helped. Told after the rest and with dice of its own.
 */
export const tellRungs = (story: Story, stays: readonly Stay[], told: readonly Told[]): void => {
  const { today } = story;
  for (const stay of stays) {
    tellStay(story, stay, told);
    if (stay.until !== null && stay.until > today - recordedFor && stay.until <= today)
      say(story, null, stay.until, null);
  }
};

const tellStay = (story: Story, stay: Stay, told: readonly Told[]): void => {
  const { random, today, words } = story;
  const codes = words.plan.ladder.rungs.map(({ code }) => code as string);
  const works = Object.values(rungOfWork);
  const rungs = codes.filter((code) => !works.includes(code));
  const jobs = works.every((code) => codes.includes(code)) ? daysOf(told, "job-started", "job-ended") : [];
  const help = [
    ...daysOf(told, "trajectory-started", "trajectory-ended"),
    ...daysOf(told, "instrument-started", "instrument-ended"),
  ];
  const topOn = (day: DayNumber): number => Math.max(0, rungs.length - (help.some((each) => isIn(each, day)) ? 1 : 2));
  const last = lastDay(story, stay);
  let at = random.between(0, Math.min(2, topOn(stay.from)));
  let day: DayNumber = Math.max(stay.from + random.between(10, 60), today - recordedFor);
  let why: string | null = null;
  let before: string | null = null;
  while (day < last) {
    const job = jobs.find((each) => isIn(each, day));
    const rung = job === undefined ? (rungs[at] ?? null) : rungOf(job);
    if (rung !== before) say(story, rung, day, why);
    before = rung;
    const next = job?.until ?? stepFrom(random, day, jobs);
    const worked = job !== undefined;
    const step = worked || jobs.some(({ from }) => from === next) ? 0 : stepAt(random, at, topOn(next));
    at = Math.min(at + step, Math.max(0, rungs.length - 1));
    why = worked ? workEnded : step < 0 ? random.pick(reasons) : null;
    day = next;
  }
};

/** Up, or down again; who reached the highest that fits what runs stays there for now, and from above it comes down. */
const stepAt = (random: Random, at: number, top: number): number => {
  if (at > top || (at > 0 && random.chance(at === top ? 0.5 : 0.15))) return -1;
  return at < top ? 1 : 0;
};

/** The day of the next move: mostly in time, and at the latest when work begins. */
const stepFrom = (random: Random, day: DayNumber, jobs: readonly Job[]): DayNumber => {
  const later = day + (random.chance(0.85) ? random.between(150, 360) : random.between(370, 800));
  return Math.min(later, ...jobs.map(({ from }) => from).filter((from) => from > day));
};

type Job = Days & { readonly hours: number };

const rungOf = ({ hours }: Job): string => rungOfWork[hours < mostOfTheWeek ? "beside-benefit" : "most-of-the-week"];

const isIn = ({ from, until }: Days, day: DayNumber): boolean => from <= day && day < until;

/** What began, until it ended as far as was told. */
const daysOf = (told: readonly Told[], begin: Told["kind"], end: Told["kind"]): readonly Job[] =>
  told
    .filter(({ kind }) => kind === begin)
    .map((begun) => {
      const ended = told.find((each) => each.kind === end && each.about === begun);
      const { hoursPerWeek = 0 } = begun.body as { readonly hoursPerWeek?: number };
      return { from: begun.from, until: ended?.from ?? Number.POSITIVE_INFINITY, hours: hoursPerWeek };
    });

const say = (story: Story, rung: string | null, day: DayNumber, why: string | null): void => {
  const body: FactBodies["rung-set"] = {
    rung: rung as RungCode | null,
    by: "commissioner" as OrganisationCode,
    ...(why === null ? {} : { why }),
  };
  story.tell("rung-set", day, body, { knownOn: day });
};
