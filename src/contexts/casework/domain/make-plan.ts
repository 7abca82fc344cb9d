import type { Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn, type PlanPart } from "../../access/public.ts";
import type { Agreement, History, NewEntry, PlanBody, PlanSpell, PlanStep, PlanVersion } from "../../dossier/public.ts";
import { type DelivererFault, type Deliverers, faultOfDeliverer } from "./deliverers.ts";
import { countingOn } from "./diagnose.ts";
import { departsFrom } from "./plan-advice.ts";
import { faultOfHours, type HoursFault } from "./plan-hours.ts";
import { agreementsOf } from "./plan-signing.ts";
import { type PlanWords, planTextOf } from "./plan-text.ts";
import { beyondWording, changedParts } from "./plan-versions.ts";

/** By what a plan of a day is judged (policy settings). */
export type PlanRules = PlanWords & {
  readonly planDuties: CodeLabels;
  readonly planSupport: CodeLabels;
  readonly planRights: CodeLabels;
  readonly planSignedParts: readonly PlanPart[];
  readonly planTypoAtMost: number;
  readonly intakeCountsFor: Duration;
  readonly deliverers: Deliverers;
};

export type PlanRefusal =
  | { readonly code: "plan-runs"; readonly on: PlainDate }
  | { readonly code: "no-such-plan" }
  | { readonly code: "plan-ends-before-start" }
  | { readonly code: "revised-before"; readonly last: PlainDate }
  | { readonly code: "nothing-agreed" }
  | { readonly code: "revision-to-come"; readonly today: PlainDate }
  | { readonly code: "plan-over"; readonly until: PlainDate }
  | { readonly code: "nothing-changed" }
  | { readonly code: "deviation-unsaid"; readonly on: PlainDate; readonly by: string }
  | { readonly code: "more-than-wording"; readonly parts: readonly PlanPart[] }
  | { readonly code: "step-outside-plan"; readonly step: number }
  | { readonly code: "step-ends-before-start"; readonly step: number }
  | { readonly code: DelivererFault; readonly step: number }
  | HoursFault
  | { readonly code: "no-such-goal"; readonly found: string }
  | { readonly code: "no-such-rung"; readonly found: string }
  | { readonly code: "no-such-product"; readonly found: string }
  | { readonly code: "no-such-organisation"; readonly found: string }
  | { readonly code: "no-such-sentence"; readonly found: string }
  | { readonly code: "other-sentence"; readonly found: string; readonly on: PlainDate };

/** A plan in writing says all of this; the lists may be empty. */
export type WrittenPlan = Omit<PlanBody, "text"> & Required<Pick<PlanBody, "goal" | "goalKind" | "expected">>;

/** From `on` until the first day it no longer runs. */
export type PlanAsked = { readonly on: PlainDate; readonly until: PlainDate; readonly body: WrittenPlan };

/**
 * Puts a plan in writing (page 03, "The plan"). One that runs in writing is revised instead, so that its versions and signatures
 * stay together; one that came with a file gives way.
 */
export const makePlan = (history: History, asked: PlanAsked, rules: PlanRules): Result<NewEntry, PlanRefusal> => {
  const runs = runningWithin(history, asked);
  if (runs !== undefined) return refuse({ code: "plan-runs", on: runs.from });
  const fits = fitsItself(asked, rules, []);
  if (!fits.ok) return fits;
  const unsaid = unsaidDeviation(history, asked, rules);
  if (unsaid !== undefined) return refuse(unsaid);
  const { on: validFrom, until: validUntil, body } = asked;
  return ok({
    kind: "plan-made",
    subject: "own",
    validFrom,
    validUntil,
    body: { ...body, text: textOf(asked, rules) },
  });
};

/** Another plan in writing that runs on one of these days. */
const runningWithin = (
  { plans }: History,
  { on, until }: Pick<PlanAsked, "on" | "until">,
  but: EntryNumber | null = null,
): PlanSpell | undefined =>
  plans.find((plan) => plan.id !== but && isWritten(plan) && plan.from < until && (plan.until ?? until) > on);

export type Revising = PlanAsked & { readonly plan: EntryNumber; readonly why: string; readonly wordingOnly: boolean };

/**
 * The plan reads otherwise from a day on. Whether that is agreed anew follows from what changed (plan-versions.ts); who says that
 * only the wording did is held to what a slip of the pen can be.
 */
export const revisePlan = (
  history: History,
  { plan: id, why, wordingOnly, ...asked }: Revising,
  rules: PlanRules,
  today: PlainDate,
): Result<NewEntry, PlanRefusal> => {
  const plan = history.plans.find((each) => each.id === id);
  const last = plan?.versions.at(-1);
  if (plan === undefined || last === undefined) return refuse({ code: "no-such-plan" });
  const untimely = untimelyRevision(history, { plan, last, asked }, today);
  if (untimely !== undefined) return refuse(untimely);
  const fits = fitsItself(asked, rules, plan.versions);
  if (!fits.ok) return fits;
  if (changedParts(last, asked).length === 0 && last.body.text !== undefined)
    return refuse({ code: "nothing-changed" });
  const unsaid = unsaidDeviation(history, asked, rules);
  if (unsaid !== undefined) return refuse(unsaid);
  // against what was signed, so that slips do not add up to something else
  const [signed] = agreementsOf(plan, () => rules).at(-1)?.versions ?? [last];
  const parts = wordingOnly ? beyondWording(signed, asked, rules.planTypoAtMost) : [];
  if (parts.length > 0) return refuse({ code: "more-than-wording", parts });
  const { on: validFrom, until: validUntil } = asked;
  // its first day stays the plan's own
  const text = textOf({ ...asked, on: plan.from }, rules);
  const body = { ...asked.body, text, why, ...(wordingOnly ? { wordingOnly: true as const } : {}) };
  return ok({ kind: "plan-revised", subject: id, validFrom, validUntil, body });
};

/**
 * A change holds from the day it is written down, or one gone by: until then the plan is what was signed. Of a plan that is still to begin
 * it may be its first day. Nothing goes on beyond the end of a plan, or over the next one.
 */
const untimelyRevision = (
  history: History,
  { plan, last, asked }: { readonly plan: PlanSpell; readonly last: PlanVersion; readonly asked: PlanAsked },
  today: PlainDate,
): PlanRefusal | undefined => {
  if (asked.on < last.from) return { code: "revised-before", last: last.from };
  if (asked.on > today && asked.on > plan.from) return { code: "revision-to-come", today };
  if (plan.until !== null && asked.on >= plan.until) return { code: "plan-over", until: plan.until };
  const other = runningWithin(history, asked, plan.id);
  return other === undefined ? undefined : { code: "plan-runs", on: other.from };
};

const unsaidDeviation = (
  history: History,
  { on, body: { steps = [], deviates } }: PlanAsked,
  { intakeCountsFor }: PlanRules,
): PlanRefusal | undefined => {
  const advice = countingOn(history, on, intakeCountsFor);
  if (advice === undefined || deviates !== undefined) return undefined;
  const products = steps.map(({ product }) => product);
  return departsFrom(advice, products) ? { code: "deviation-unsaid", on: advice.from, by: advice.by } : undefined;
};

export const isWritten = ({ versions }: PlanSpell): boolean => versions.at(-1)?.body.text !== undefined;

const textOf = ({ on: from, until, body }: PlanAsked, rules: PlanRules): string =>
  planTextOf({ from, until, body }, rules, rules.deliverers);

/** A code that an earlier version has may stay, also when it is no longer given out. */
const fitsItself = (
  { on, until, body }: PlanAsked,
  rules: PlanRules,
  versions: readonly PlanVersion[],
): Result<Done, PlanRefusal> => {
  const start = versions[0]?.from ?? on;
  if (until <= on) return refuse({ code: "plan-ends-before-start" });
  if (saysNothing(body)) return refuse({ code: "nothing-agreed" });
  const stray = strayCode(
    body,
    on,
    rules,
    versions.map((version) => version.body),
  );
  if (stray !== undefined) return refuse(stray);
  const namedBefore = versions.flatMap((version) => version.body.steps ?? []);
  for (const [i, step] of (body.steps ?? []).entries()) {
    const fault = faultOfStep(step, { start, until }) ?? faultOfDeliverer(step, rules.deliverers, namedBefore);
    if (fault !== undefined) return refuse({ code: fault, step: i + 1 });
  }
  const hours = faultOfHours({ steps: body.steps ?? [], integration: body.integration });
  if (hours !== undefined) return refuse(hours);
  return done;
};

/** A goal alone is no plan: nobody knows what is done towards it. */
const saysNothing = ({ steps = [], duties = [], integration }: WrittenPlan): boolean =>
  steps.length === 0 && duties.length === 0 && integration === undefined;

const faultOfStep = (
  { from, until: ends }: PlanStep,
  { start, until }: { readonly start: PlainDate; readonly until: PlainDate },
): "step-outside-plan" | "step-ends-before-start" | undefined => {
  if (ends !== undefined && ends <= from) return "step-ends-before-start";
  return from < start || from >= until || (ends !== undefined && ends > until) ? "step-outside-plan" : undefined;
};

const strayCode = (
  body: WrittenPlan,
  on: PlainDate,
  rules: PlanRules,
  before: readonly PlanBody[],
): PlanRefusal | undefined => {
  const strayIn = (codesOf: (plan: PlanBody) => readonly string[], labels: CodeLabels): string | undefined => {
    const known = new Set([...givenOutOn(labels, on), ...before.flatMap(codesOf)]);
    return codesOf(body).find((code) => !known.has(code));
  };
  const sentences = (part: AgreementPart) => (plan: PlanBody) => codesOf(plan[part]);
  const strays = [
    ["no-such-goal", strayIn(({ goalKind }) => (goalKind === undefined ? [] : [goalKind]), rules.planGoals)],
    ["no-such-rung", strayIn(({ rung }) => (rung === undefined ? [] : [rung]), rungsOf(rules))],
    ["no-such-product", strayIn(({ steps = [] }) => steps.map(({ product }) => product), rules.products)],
    ["no-such-organisation", strayIn(({ steps = [] }) => steps.map(({ by }) => by), rules.organisations)],
    ["no-such-sentence", strayIn(sentences("duties"), rules.planDuties)],
    ["no-such-sentence", strayIn(sentences("support"), rules.planSupport)],
    ["no-such-sentence", strayIn(sentences("rights"), rules.planRights)],
  ] as const;
  for (const [code, found] of strays) if (found !== undefined) return { code, found };
  return alteredSentence(body, on, rules, before);
};

/** Rungs as codes of a list: they have no day from which they are given out. */
const rungsOf = ({ ladder }: PlanRules): CodeLabels =>
  Object.fromEntries(ladder.rungs.map(({ code, nl, en }) => [code, { nl, en }]));

const agreementParts = { duties: "planDuties", support: "planSupport", rights: "planRights" } as const;
type AgreementPart = keyof typeof agreementParts;

/** A sentence that bears a code is the commissioner's own, as the list has it or an earlier version had: who says something else, says it without one. */
const alteredSentence = (
  body: WrittenPlan,
  on: PlainDate,
  rules: PlanRules,
  before: readonly PlanBody[],
): PlanRefusal | undefined => {
  for (const [part, list] of Object.entries(agreementParts) as [
    AgreementPart,
    (typeof agreementParts)[AgreementPart],
  ][])
    for (const { code, text } of body[part] ?? []) {
      const label = code === undefined ? undefined : rules[list][code];
      const isOwn = code === undefined || text === label?.nl || text === label?.en;
      const stood = before.some((plan) => plan[part]?.some((each) => each.code === code && each.text === text));
      if (!isOwn && !stood) return { code: "other-sentence", found: code, on };
    }
  return undefined;
};

const codesOf = (agreements: readonly Agreement[] = []): readonly string[] =>
  agreements.flatMap(({ code }) => (code === undefined ? [] : [code]));
