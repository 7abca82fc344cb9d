import type { ClaimOutcome, GateStepCode, OrganisationCode } from "../../contexts/dossier/public.ts";
import { ageIn } from "./ages.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import { closingOf, firstTold, type GateFacts, helpedOn } from "./gate-facts.ts";
import {
  additions,
  closings,
  earlyGrounds,
  examinationResults,
  intakeResults,
  papersAsked,
  refusals,
  visitGrounds,
  visitResults,
} from "./gate-words.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { tellDiagnosisMade } from "./tell-diagnosis.ts";

/** Before these years the gate was not recorded here, and dossiers would be long with it. */
const recordedFor = 3 * 365;

/**
 * The gate of a client's stays, and of the times somebody came and got no benefit. It is told after the rest and with dice
 * of its own, so that benefits, plans and help are what they were without it.
 */
export const tellGates = (story: Story, stays: readonly Stay[], facts: GateFacts): void => {
  for (const stay of stays) if (stay.from >= story.today - recordedFor) tellGateOf(story, stay, facts);
  const last = stays.at(-1);
  if (last !== undefined && last.until !== null) tellAfter(story, last.until, facts);
};

const desk = "commissioner" as OrganisationCode;
const jobCentre = "job-centre" as OrganisationCode;
const provider = "provider" as OrganisationCode;
const client = "client" as OrganisationCode;
const code = (step: string): GateStepCode => step as GateStepCode;

type Gate = {
  readonly opened: Told;
  readonly on: DayNumber;
  readonly at: OrganisationCode;
  readonly birthYear: number;
  readonly under27: boolean;
};

const open = (
  story: Story,
  on: DayNumber,
  asksFor: "benefit" | "help",
  { birthYear }: Pick<GateFacts, "birthYear">,
): Gate | null => {
  const at = story.random.chance(0.85) ? desk : jobCentre;
  const under27 = Number(dayAt(on).slice(0, 4)) - birthYear < 27;
  const opened = story.tell("gate-opened", on, { asksFor, at, ...(under27 ? { under27 } : {}) });
  return opened === null ? null : { opened, on, at, birthYear, under27 };
};

/** The gate of a stay: from notification until help, an exemption or the end of the benefit takes somebody from it. */
const tellGateOf = (story: Story, stay: Stay, facts: GateFacts): void => {
  const { random } = story;
  const on = stay.from - (random.chance(0.7) ? 0 : random.between(1, 12));
  const gate = open(story, on, stay.scheme === null ? "help" : "benefit", facts);
  if (gate === null) return;
  const end = closingOf(story, stay, facts);
  const until = end?.on ?? Number.POSITIVE_INFINITY;
  // what need not be done is not done any more once help has come: by then somebody may be through
  const extrasUntil = Math.min(until, helpedOn(stay, facts) ?? until);
  const days = { until, extrasUntil, isClosed: end !== null };
  if (stay.scheme !== null) tellClaim(story, gate, "granted", days);
  const intakeOn = Math.max(on, firstTold(facts, "phase-set", stay.from) ?? on);
  tellIntake(story, gate, intakeOn, days);
  tellDiagnosis(story, gate, intakeOn, days);
  if (end !== null) story.tell("gate-closed", end.on, { reason: end.reason }, { about: gate.opened });
};

/** Until when steps are done, and until when those that need not be. */
type Days = {
  readonly until: DayNumber;
  readonly extrasUntil: DayNumber;
  /** Then the notification is closed: a claim that came in is decided on by that day. */
  readonly isClosed: boolean;
};

const always: Days = { until: Number.POSITIVE_INFINITY, extrasUntil: Number.POSITIVE_INFINITY, isClosed: false };

type Step = {
  readonly result?: string;
  readonly adds?: string;
  readonly outcome?: ClaimOutcome;
  readonly reason?: string;
  readonly consent?: boolean;
  readonly early?: string;
};

const tellStep = (
  story: Story,
  { opened }: Gate,
  on: DayNumber,
  step: string,
  by: OrganisationCode,
  found: Step & { readonly onBehalfOf?: OrganisationCode } = {},
): void => {
  story.tell("gate-step-done", on, { step: code(step), by, ...found }, { about: opened });
};

/** What a step that finds something says: what is new, when it was done in the past year already. */
const tellFinding = (
  story: Story,
  gate: Gate,
  on: DayNumber,
  step: "work-intake" | "medical-examination",
  found: { readonly by: OrganisationCode; readonly onBehalfOf?: OrganisationCode; readonly result?: string },
): void => {
  const isKnown = story.told.some(
    ({ kind, body, from }) => kind === "gate-step-done" && "step" in body && body.step === step && from > on - 370,
  );
  const { by, ...says } = found;
  tellStep(story, gate, on, step, by, { ...says, ...(isKnown ? { adds: story.random.pick(additions) } : {}) });
};

/** The claim and the decision on it; one in five waits for papers meanwhile. */
const tellClaim = (story: Story, gate: Gate, outcome: ClaimOutcome, { until, extrasUntil, isClosed }: Days): void => {
  const { random } = story;
  const waitedUntil = gate.on + (gate.under27 ? random.between(28, 40) : random.between(0, 14));
  // of who is under 27 one in three has a ground not to wait; without dice, as many days as others take
  const isEarly = gate.under27 && gate.on % 3 === 0;
  const claimOn = isEarly ? waitedUntil - 26 : waitedUntil;
  if (claimOn >= until) return;
  tellStep(story, gate, claimOn, "claim", client, isEarly ? { early: earlyGrounds[gate.on % 2] ?? "" } : {});
  let decisionOn = claimOn + (random.chance(0.88) ? random.between(18, 55) : random.between(57, 90));
  if (random.chance(0.2)) {
    const held = claimOn + random.between(3, 12);
    const resumed = held + random.between(7, 35);
    if (resumed < extrasUntil - 2) {
      const answerBy = dayAt(held + (resumed > held + 14 ? 35 : 14));
      story.tell("gate-suspended", held, { reason: random.pick(papersAsked), answerBy }, { about: gate.opened });
      story.tell("gate-resumed", resumed, {}, { about: gate.opened });
      decisionOn = Math.max(decisionOn, resumed + random.between(1, 20));
    }
  }
  if (decisionOn >= until && !isClosed) return;
  // the day before: whoever closes it sees how the claim ended
  decisionOn = Math.min(decisionOn, until - 1);
  const why = outcome === "granted" ? {} : { result: random.pick(refusals) };
  tellStep(story, gate, decisionOn, "decision", desk, { outcome, ...why });
};

/** At the job centre it is done for the municipality, to which the client is handed over then. */
const tellIntake = (story: Story, gate: Gate, on: DayNumber, { until, extrasUntil }: Days): void => {
  const { random } = story;
  if (on >= until) return;
  const elsewhere = gate.at === desk ? {} : { onBehalfOf: desk };
  const result = random.chance(0.6) ? { result: random.pick(intakeResults) } : {};
  tellFinding(story, gate, on, "work-intake", { by: gate.at, ...elsewhere, ...result });
  const passedOn = on + random.between(0, 6);
  if (gate.at !== desk && passedOn < extrasUntil)
    story.tell("gate-handed-over", passedOn, { to: desk }, { about: gate.opened });
  const extra = on + random.between(7, 30);
  if (extra >= extrasUntil) return;
  if (random.chance(0.08))
    tellStep(story, gate, extra, "house-visit", desk, {
      reason: random.pick(visitGrounds),
      consent: true,
      result: random.pick(visitResults),
    });
  if (random.chance(0.06))
    tellFinding(story, gate, extra, "medical-examination", { by: desk, result: random.pick(examinationResults) });
};

/** By the municipality itself, or by a provider who gets the client for it and gives them back. */
const tellDiagnosis = (story: Story, gate: Gate, intakeOn: DayNumber, { until, extrasUntil }: Days): void => {
  const { random } = story;
  const on = intakeOn + (random.chance(0.82) ? random.between(7, 27) : random.between(29, 60));
  if (on >= until) return;
  const about = { about: gate.opened };
  const by = random.chance(0.6) ? desk : provider;
  const sentOn = Math.max(intakeOn + 6, on - random.between(3, 10));
  const isSent = by === provider && sentOn < extrasUntil;
  if (isSent) story.tell("gate-handed-over", sentOn, { to: provider }, about);
  tellDiagnosisMade(story, on, by, gate.birthYear);
  const back = on + random.between(0, 9);
  if (isSent && back < extrasUntil) story.tell("gate-handed-over", back, { to: desk }, about);
  const again = on + random.between(15, 60);
  if (random.chance(0.06) && again < extrasUntil)
    tellDiagnosisMade(story, again, by === desk ? provider : desk, gate.birthYear);
};

/** Who left comes again now and then: some get nothing, and of the last weeks it is not known yet. */
const tellAfter = (story: Story, left: DayNumber, facts: GateFacts): void => {
  const { random, today } = story;
  // who has a pension does not come for a benefit
  if (ageIn(today, facts.birthYear) > 66) return;
  const goneFor = today - left;
  if (goneFor > 120 && random.chance(0.08)) {
    tellUndecided(story, today - random.between(0, 44), facts);
    return;
  }
  const latest = Math.min(goneFor, recordedFor) - 100;
  if (latest < 60 || !random.chance(0.12)) return;
  const on = today - random.between(100, 100 + latest - 40);
  const gate = on > left ? open(story, on, "benefit", facts) : null;
  if (gate === null) return;
  if (random.chance(0.3)) {
    const about = { about: gate.opened };
    story.tell("gate-closed", on + random.between(2, 40), { reason: random.pick(closings) }, about);
    return;
  }
  const outcome = random.weighted({ refused: 50, withdrawn: 30, "not-processed": 20 });
  tellClaim(story, gate, outcome, always);
};

const tellUndecided = (story: Story, on: DayNumber, facts: GateFacts): void => {
  const gate = open(story, on, "benefit", facts);
  if (gate === null) return;
  // the decision is still to come; for half of them papers are waited for
  const until = story.today + 1;
  tellClaim(story, gate, "granted", { until: Math.min(until, on + 18), extrasUntil: on, isClosed: false });
  const claim = story.told.findLast(({ about, kind }) => about === gate.opened && kind === "gate-step-done");
  if (claim !== undefined && story.random.chance(0.5)) {
    const held = claim.from + story.random.between(2, 8);
    const asked = { reason: story.random.pick(papersAsked), answerBy: dayAt(held + 21) };
    story.tell("gate-suspended", held, asked, { about: gate.opened });
  }
  if (story.random.chance(0.6)) tellIntake(story, gate, on + story.random.between(2, 20), always);
};
