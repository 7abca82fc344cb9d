import { planTextOf } from "../../contexts/casework/domain/plan-text.ts";
import { textHash } from "../../contexts/casework/text-hash.ts";
import type {
  FactBodies,
  OrganisationCode,
  PlanBody,
  PlanGoalCode,
  PlanTextCode,
  ProductCode,
} from "../../contexts/dossier/public.ts";
import type { EntryNumber } from "../../kernel/ids.ts";
import { mayNeedChildCare } from "./ages.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Deliverers } from "./deliverers.ts";
import type { Random } from "./random.ts";
import type { Story, Told } from "./story.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Before these years plans came with files and were not put in writing here. */
const writtenFor = 2 * 365;

/** What a goal in words works towards, and when it is reached; the first whose word is in it. */
const goals: readonly (readonly [word: RegExp, kind: string, reached: readonly string[]])[] = [
  [/schulden/, "care-first", ["er rust is over geld en u weer vooruit kunt kijken"]],
  [/vrijwilligerswerk/, "participation", ["u twee dagdelen per week meedoet en dat volhoudt"]],
  [/startkwalificatie|Nederlands/, "learn-and-work", ["u een diploma heeft waarmee u aan het werk kunt"]],
  [/./, "work", ["u een half jaar werkt zonder uitkering", "u minstens 24 uur per week werkt"]],
];
const ownDuties = [
  "U oefent elke week met een taalmaatje.",
  "U werkt uw cv bij en laat het zien in het volgende gesprek.",
  "U vraagt bij de opleiding na wanneer u kunt beginnen.",
];
/** Duties of who works towards a job: nobody applies for work to take part or to get well first. */
const ofWork: ReadonlySet<string> = new Set(["apply-weekly", "accept-work"]);
const towardsWork: ReadonlySet<string> = new Set(["work", "learn-and-work"]);

const reasons = [
  "er zijn nu meer uren mogelijk",
  "we spreken elkaar vaker tot de stage loopt",
  "de cliënt vroeg om meer tijd voor de opleiding",
];

/** What a plan is written with: codes and their words, and where the client stood when. */
type Pen = {
  readonly random: Random;
  readonly words: Vocabulary;
  readonly rungs: readonly Told[];
  readonly birthYear: number;
  /** Who was responsible when. */
  readonly life: readonly Told[];
  readonly deliverers: Deliverers;
};

/** Plans as they were put in writing, when they were made in the years in which that was done; each runs until the next at most. */
export const putInWriting = (pen: Pen, told: readonly (readonly Told[])[], today: DayNumber): readonly Told[][] => {
  const all = told.flat();
  return told.map((some) => some.map((each) => inWriting(pen, each, today, all)));
};

const inWriting = (pen: Pen, plan: Told, today: DayNumber, all: readonly Told[]): Told => {
  const { kind, from, body } = plan;
  if (kind !== "plan-made" || plan.until === null || from < today - writtenFor) return plan;
  const next = all.flatMap((each) => (each.kind === "plan-made" && each.from > from ? [each.from] : []));
  const until = Math.min(plan.until, ...next);
  const { goal = "betaald werk" } = body as PlanBody;
  return { ...plan, until, body: written(bodyOf(pen, from, until, goal), { from, until }, pen) };
};

type Hand = Pick<Pen, "words" | "deliverers">;
type Days = { readonly from: DayNumber; readonly until: DayNumber };

const written = (body: PlanBody, { from, until }: Days, { words, deliverers }: Hand): PlanBody => ({
  ...body,
  text: planTextOf({ from: dayAt(from), until: dayAt(until), body }, words.plan, deliverers.named),
});

const bodyOf = (pen: Pen, from: DayNumber, until: DayNumber, goal: string): PlanBody => {
  const { random, words, rungs, birthYear } = pen;
  const { planDuties, planSupport, planRights } = words.plan;
  const listed = (labels: Vocabulary["plan"]["planDuties"], some: number) =>
    Object.entries(labels)
      .filter(() => random.chance(some))
      .map(([code, { nl }]) => ({ code: code as PlanTextCode, text: nl }));
  const own = random.chance(0.3) ? [{ text: random.pick(ownDuties) }] : [];
  const [, kind, reached] = goals.find(([word]) => word.test(goal)) ?? [null, "work", ["u werkt"]];
  const fitting = listed(planDuties, 0.6).filter(({ code }) => towardsWork.has(kind) || !ofWork.has(code));
  const duties = [...fitting, ...own];
  const support = listed(planSupport, 0.55);
  const childCare = random.weighted({ "not-needed": 74, arranged: 18, "to-arrange": 8 } as const);
  return {
    goal,
    goalKind: kind as PlanGoalCode,
    ...rungOn(rungs, from),
    expected: random.pick(reached),
    steps: withinGoal(goal, stepsOf(pen, from, until)),
    ...(goal.includes("Nederlands") ? { integration: integrating(from) } : {}),
    contactEvery: random.pick(["P2W", "P4W", "P4W", "P6W", "P2M"]),
    ...(duties.length > 0 ? { duties } : {}),
    ...(support.length > 0 ? { support } : {}),
    rights: listed(planRights, 1),
    childCare: mayNeedChildCare(from, birthYear) ? childCare : "not-needed",
  };
};

/** Nobody is asked for more hours than what they work towards. */
const withinGoal = (goal: string, steps: NonNullable<PlanBody["steps"]>): NonNullable<PlanBody["steps"]> =>
  goal.includes("dagdelen")
    ? steps.map((step) => ({ ...step, hoursPerWeek: Math.min(step.hoursPerWeek ?? halfDays, halfDays) }))
    : steps;

/** Two half-days, in hours. */
const halfDays = 8;

/** Where the client stands when the plan is made, when somebody had put them on a rung by then. */
const rungOn = (rungs: readonly Told[], day: DayNumber): Pick<PlanBody, "rung"> => {
  const rung = (rungs.findLast(({ from }) => from <= day)?.body as FactBodies["rung-set"] | undefined)?.rung;
  return rung == null ? {} : { rung };
};

const integrating = (from: DayNumber): NonNullable<PlanBody["integration"]> => ({
  from: dayAt(from - 45),
  says: "u leert Nederlands tot niveau B1 bij het taalhuis",
  hoursPerWeek: 12,
});

const stepsOf = (
  { random, words: { modules }, life, deliverers }: Pen,
  from: DayNumber,
  until: DayNumber,
): NonNullable<PlanBody["steps"]> => {
  const first = from + random.between(3, 21);
  const between = first + random.between(28, 91);
  const step = (product: string, start: DayNumber, end: DayNumber) => {
    const by = random.weighted({ commissioner: 60, provider: 40 } as const) as unknown as OrganisationCode;
    return {
      ...{ product: product as ProductCode, by, ...deliverers.whoDoes(by, product, from, life) },
      from: dayAt(start),
      until: dayAt(Math.min(end, until)),
      hoursPerWeek: random.pick(product === "diagnosis" ? [2, 4] : [4, 8, 12, 16, 20, 24]),
    };
  };
  // a diagnosis comes before the help it leads to, and help is not agreed twice
  const second = random.weighted(without(modules, "diagnosis"));
  if (between >= until || random.chance(0.4)) return [step(second, first, until)];
  return [step(random.weighted(without(modules, second)), first, between), step(second, between, until)];
};

const without = (modules: Vocabulary["modules"], product: string): Vocabulary["modules"] =>
  Object.fromEntries(Object.entries(modules).filter(([code]) => code !== product));

/**
 * How plans in writing were shown and signed; some were changed, and signed again or not yet. Told after the rest and with dice of
 * its own, so that everything else is what it was without it.
 */
export const tellSignatures = (story: Story & Hand, told: readonly Told[]): void => {
  for (const plan of told) {
    const { text } = plan.body as PlanBody;
    if (plan.kind !== "plan-made" || text === undefined) continue;
    agree(story, plan, { version: plan, text }, plan.from);
    const changedOn = plan.from + story.random.between(40, 200);
    if (plan.until !== null && changedOn < plan.until && story.random.chance(0.25)) revise(story, plan, changedOn);
  }
};

type Version = { readonly version: Told; readonly text: string };

/** Shown in the talk; the client signs then, at home, or later on paper; a few would rather not, some still have to. */
const agree = (story: Story, plan: Told, { version, text }: Version, on: DayNumber): void => {
  const { random } = story;
  const of = { version: 0 as EntryNumber, hash: textHash(text) };
  const how = (day: DayNumber) => ({ about: plan, version, knownOn: day });
  story.tell("plan-shown", on, { ...of, how: random.weighted({ "in-person": 85, "by-post": 15 } as const) }, how(on));
  if (random.chance(0.96)) {
    const day = on + random.between(0, 3);
    story.tell("plan-signed", day, { ...of, by: "commissioner", how: "signed-in" }, how(day));
  }
  const day = on + random.between(0, 16);
  const isNew = on > story.today - 45;
  const does = random.weighted({ paper: 52, "signed-in": 36, refuses: isNew ? 30 : 4, waits: isNew ? 34 : 4 });
  if (does === "refuses") story.tell("plan-refused", day, { ...of, reason: "het zijn te veel uren" }, how(day));
  if (does === "signed-in") story.tell("plan-signed", day, { ...of, by: "client", how: "signed-in" }, how(day));
  if (does !== "paper") return;
  const reference = `scan ${dayAt(day).slice(0, 4)}-${random.between(1000, 9999)}`;
  story.tell("plan-signed", day, { ...of, by: "client", how: "on-paper", reference }, how(day));
};

const revise = (story: Story & Hand, plan: Told, on: DayNumber): void => {
  const { random } = story;
  const { until } = plan;
  const before = plan.body as PlanBody;
  if (until === null) return;
  const { contactEvery } = before;
  const body: PlanBody = random.chance(0.5)
    ? { ...before, contactEvery: contactEvery === "P2W" ? "P4W" : "P2W" }
    : { ...before, duties: [...(before.duties ?? []), { text: "U bent er vijf dagen per week." }] };
  const revised = written(body, { from: plan.from, until }, story);
  const says: FactBodies["plan-revised"] = { ...revised, why: random.pick(reasons) };
  const version = story.tell("plan-revised", on, says, { about: plan, until, knownOn: on });
  if (version !== null) agree(story, plan, { version, text: revised.text ?? "" }, on);
};
