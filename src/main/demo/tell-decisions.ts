import type {
  FacilityCode,
  FundingCode,
  OrganisationCode,
  ReExaminationCause,
  ReExaminationOutcomeCode,
  UnmetNeedCode,
} from "../../contexts/dossier/public.ts";
import type { CampaignId } from "../../kernel/ids.ts";
import { mayNeedChildCare } from "./ages.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Deliverers } from "./deliverers.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";
import { tellDiagnosisMade } from "./tell-diagnosis.ts";
import { tellProvision } from "./tell-help.ts";

/** So many days ago the office called who had been exempt for long. */
export const campaignAgo = 92;
const exemptForDays = 365;

type Life = {
  readonly told: readonly Told[];
  readonly campaign: CampaignId;
  readonly birthYear: number;
  readonly deliverers: Deliverers;
};

/** What was decided besides benefits and help. Told after the rest and with dice of its own. */
export const tellDecisions = (story: Story, stays: readonly Stay[], life: Life): void => {
  const { told, birthYear } = life;
  for (const exemption of told) if (exemption.kind === "exemption-granted") tellReview(story, exemption, told);
  for (const stay of stays) {
    tellReExaminations(story, stay, life);
    tellNeed(story, stay, birthYear);
  }
  for (const each of told) tellFacility(story, each);
};

const notChanged = "de situatie is niet veranderd";

/** Why an exemption goes on, by what it was granted for. */
const goesOn: Readonly<Record<string, readonly string[]>> = {
  medical: [notChanged, "de behandeling loopt nog"],
  "informal-care": [notChanged, "de zorg thuis duurt nog"],
  "single-parent-young-child": [notChanged, "het jongste kind is nog geen vijf"],
};

/** Some exemptions that still run were looked at, with the next time about now and before they end. */
const tellReview = (story: Story, exemption: Told, told: readonly Told[]): void => {
  const { random, today } = story;
  const isEnded = told.some((each) => each.kind === "exemption-ended" && each.about === exemption);
  const runsOn = !isEnded && (exemption.until === null || exemption.until > today + 40);
  const isShort = exemption.from > today - 90;
  if (!runsOn || isShort || !random.chance(0.5)) return;
  const day = random.between(Math.max(exemption.from + 30, today - 300), today - 50);
  const reviewOn = dayAt(today + random.between(-25, 35));
  const { ground } = exemption.body as { readonly ground: string };
  const why = random.pick(goesOn[ground] ?? [notChanged]);
  story.tell("exemption-reviewed", day, { why, reviewOn }, { about: exemption });
};

/** Called in the campaign when exempt for long then, else now and then since it was time or something came up. */
const tellReExaminations = (story: Story, stay: Stay, { told, campaign, birthYear, deliverers }: Life): void => {
  const { random, today } = story;
  if (stay.scheme === null) return;
  const called = today - campaignAgo;
  const isThere = stay.from < called && (stay.until === null || stay.until > called);
  if (isThere && wasExempt(told, called)) {
    const look = tellLook(story, called, "campaign", campaign);
    if (look !== null) tellFollowed(story, stay, { ...look, birthYear, deliverers });
    return;
  }
  const day = stay.from + random.between(400, 900);
  if (!random.chance(0.25) || day >= lastDay(story, stay) || day > today - 10) return;
  tellLook(story, day, random.pick(["periodic", "signal", "request"] as const), null);
  if (day < today - 200 && random.chance(0.1) && stay.until === null)
    tellLook(story, today - random.between(5, 80), "signal", null);
};

/** Judged for this person, and for long without a break, as far as the office knew. */
const wasExempt = (told: readonly Told[], day: DayNumber): boolean =>
  told.some((each) => {
    if (each.kind !== "exemption-granted" || each.knownOn > day) return false;
    const ended = told.find((end) => end.kind === "exemption-ended" && end.about === each)?.from;
    const until = Math.min(each.until ?? Number.POSITIVE_INFINITY, ended ?? Number.POSITIVE_INFINITY);
    return each.from <= day - exemptForDays / 2 && until > day;
  });

/** Of ten who were called one could not be reached. */
const outcomes = [
  ...["unchanged", "unchanged", "still-exempt", "still-exempt", "still-exempt"],
  ...["obliged-again", "obliged-again", "help-agreed", "help-agreed", "not-reached"],
] as const;

type Outcome = (typeof outcomes)[number];
type Looked = { readonly spokenOn: DayNumber; readonly closedOn: DayNumber; readonly outcome: Outcome };

/** Null when nobody was spoken, or nothing was written down. */
const tellLook = (
  story: Story,
  day: DayNumber,
  cause: ReExaminationCause,
  campaign: CampaignId | null,
): Looked | null => {
  const { random, today } = story;
  const why = cause === "signal" ? { why: "een bericht over de woonsituatie" } : {};
  const opened = story.tell(
    "re-examination-opened",
    day,
    { cause, ...(campaign === null ? {} : { campaign }), ...why },
    { knownOn: day },
  );
  const closes = day + random.between(8, 80);
  if (opened === null || closes > today) return null;
  // one that is forgotten is of this year
  if (day > today - 250 && random.chance(0.3)) return null;
  const isTold = random.chance(0.8);
  const outcome = random.pick(outcomes);
  const spokenOn = Math.max(day, closes - 3);
  const isSpoken = isTold && outcome !== "not-reached";
  if (isSpoken) story.tell("contact-recorded", spokenOn, { how: "in-person" });
  const body = { outcome: outcome as ReExaminationOutcomeCode };
  story.tell("re-examination-closed", closes, body, { about: opened, knownOn: closes });
  return isSpoken ? { spokenOn, closedOn: closes, outcome } : null;
};

/** How often a talk in the campaign led to a diagnosis, and then to help: what somebody can do is looked at before it is offered. */
const diagnosedOften: Readonly<Record<Outcome, number>> = {
  unchanged: 0.15,
  "still-exempt": 0.3,
  "obliged-again": 0.75,
  "help-agreed": 1,
  "not-reached": 0,
};

type Look = Looked & { readonly birthYear: number; readonly deliverers: Deliverers };

const tellFollowed = (story: Story, stay: Stay, look: Look): void => {
  const { random, words } = story;
  const { spokenOn, closedOn, outcome, birthYear, deliverers } = look;
  if (!random.chance(diagnosedOften[outcome])) return;
  tellDiagnosisMade(story, random.between(spokenOn, closedOn), "commissioner" as OrganisationCode, birthYear);
  const from = closedOn + random.between(2, 14);
  const isOffered = outcome === "help-agreed" || (outcome === "obliged-again" && random.chance(0.4));
  if (!isOffered || from >= lastDay(story, stay)) return;
  const product = random.weighted(words.modules);
  const until = from + random.between(60, 200);
  tellProvision({ ...story, deliverers }, stay, "instrument", { product, from, until });
};

const needsOf: Readonly<Record<number, readonly string[]>> = {
  2: ["language-at-work", "part-time-work", "child-care"],
  3: ["simulation-workshop", "language-at-work", "part-time-work", "child-care"],
  4: ["illness-and-addiction", "illness-and-addiction", "day-activities", "simulation-workshop"],
};

const tellNeed = (story: Story, stay: Stay, birthYear: number): void => {
  const { random, today } = story;
  const needs = needsOf[stay.phase];
  const last = lastDay(story, stay);
  if (needs === undefined || !random.chance(stay.phase === 4 ? 0.3 : 0.14)) return;
  const day = Math.max(stay.from + random.between(30, 300), today - 700);
  if (day >= last) return;
  const drawn = random.pick(needs);
  const need = drawn !== "child-care" || mayNeedChildCare(day, birthYear) ? drawn : "part-time-work";
  const missing = story.tell("need-unmet", day, { need: need as UnmetNeedCode });
  if (missing !== null && random.chance(0.25))
    story.tell("need-ended", day + random.between(40, 200), { reason: "in de regio gevonden" }, { about: missing });
};

/** A premium on work, and travel costs while help goes on. */
const tellFacility = (story: Story, each: Told): void => {
  const { random, today } = story;
  if (each.from < today - 900) return;
  if (each.kind === "job-started" && random.chance(0.3))
    decide(story, each.from, {
      facility: "premium-work",
      why: "drie maanden aan het werk",
      amount: 40_000,
      per: "once",
    });
  if (each.kind !== "trajectory-started" || !random.chance(0.35)) return;
  const given = { facility: "travel", why: "de plek ligt buiten de stad", amount: random.pick([3_500, 5_250, 8_000]) };
  if (random.chance(0.15)) decide(story, each.from, { ...given, amount: null, per: null });
  else decide(story, each.from, { ...given, per: "month" }, each.from + random.pick([91, 182]));
};

type Given = {
  readonly facility: string;
  readonly why: string;
  readonly amount: number | null;
  readonly per: "once" | "month" | null;
};

const decide = (
  story: Story,
  day: DayNumber,
  { facility, why, amount, per }: Given,
  until: DayNumber | null = null,
): void => {
  const [source] = Object.keys(story.words.fundingSources);
  const paid =
    amount === null || per === null || source === undefined
      ? { granted: false }
      : { granted: true, decidedOn: dayAt(day), amount, per, source: source as FundingCode };
  story.tell("facility-decided", day, { facility: facility as FacilityCode, why, ...paid }, { until });
};
