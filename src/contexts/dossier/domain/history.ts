import type { EntryNumber, MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type ContactWay, type EndReasonCode, type Entry, type Fact, namesItsEnd, type SchemeCode } from "./entry.ts";
import { emptyFilling, type Filling, type Mutable, withoutEmptySpells } from "./filling.ts";
import { type Gate, gateActOf } from "./gate.ts";
import { referToAppointment } from "./place-appointment.ts";
import { referToDecision } from "./place-decision.ts";
import { placeEvent } from "./place-event.ts";
import { type PlanAct, planActOf, planVersionOf, revise } from "./plan.ts";
import { type SignalAct, signalActOf } from "./signal-act.ts";
import type {
  Appointment,
  BenefitSpell,
  Colleague,
  Diagnosis,
  Differing,
  DocumentAdded,
  EmailSaid,
  ExemptionReview,
  ExemptionSpell,
  Facility,
  JobSpell,
  Message,
  PlanSpell,
  ProviderInvolved,
  ProvisionSpell,
  ReExamination,
  RungSet,
  Since,
  Spell,
  UnmetNeed,
} from "./spells.ts";
import { standingFacts } from "./standing.ts";

export type * from "./spells.ts";

/** All that stood in one dossier as known at an instant. Spells and events are in order of valid-from, then of recording. */
export type History = {
  readonly registeredOn: PlainDate | null;
  readonly residences: readonly Since<{ readonly municipality: MunicipalityCode }>[];
  readonly benefits: readonly BenefitSpell[];
  readonly exemptions: readonly ExemptionSpell[];
  readonly phases: readonly Since<{
    readonly id: EntryNumber;
    readonly phase: number;
    readonly grounds: string | null;
  }>[];
  readonly rungs: readonly RungSet[];
  readonly plans: readonly PlanSpell[];
  readonly trajectories: readonly ProvisionSpell[];
  readonly instruments: readonly ProvisionSpell[];
  readonly jobs: readonly JobSpell[];
  readonly workers: readonly Since<{ readonly id: EntryNumber; readonly worker: PersonId | null }>[];
  readonly gates: readonly Gate[];
  readonly diagnoses: readonly Diagnosis[];
  readonly contacts: readonly Since<{ readonly id: EntryNumber; readonly how: ContactWay }>[];
  /** What was done about signals, in order of day. */
  readonly signalActs: readonly SignalAct[];
  readonly reExaminations: readonly ReExamination[];
  readonly facilities: readonly Facility[];
  readonly needs: readonly UnmetNeed[];
  readonly colleagues: readonly Colleague[];
  readonly providers: readonly ProviderInvolved[];
  /** In order of the day each was first planned for. */
  readonly appointments: readonly Appointment[];
  readonly messages: readonly Message[];
  readonly documents: readonly DocumentAdded[];
  /** Null: never asked. */
  readonly email: EmailSaid | null;
  /** Where a delivery of the benefit administration said otherwise. */
  readonly differing: readonly Differing[];
};

/** All that stood in the dossier as known at an instant. Corrections replace what they correct; the future is kept. */
export const historyOf = (entries: readonly Entry[], knownAt: Instant = endOfInstants): History =>
  placeAll(inOrderOfValidity(standingFacts(entries, knownAt)));

const inOrderOfValidity = (facts: Fact[]): Fact[] => {
  for (let i = 1; i < facts.length; i += 1)
    if (byValidFromThenNumber(facts[i - 1] as Fact, facts[i] as Fact) > 0) return facts.sort(byValidFromThenNumber);
  return facts;
};

const byValidFromThenNumber = (a: Fact, b: Fact): number =>
  a.validFrom === b.validFrom ? a.number - b.number : a.validFrom < b.validFrom ? -1 : 1;

/** Openings first, then what refers to them, so that an end recorded with a day before its start still finds it. */
const placeAll = (facts: readonly Fact[]): History => {
  const history = emptyFilling();
  let refers = false;
  let isSomeEmpty = false;
  for (const fact of facts) {
    refers = open(history, fact) || refers;
    if (fact.validUntil !== null && fact.validUntil <= fact.validFrom) isSomeEmpty = true;
  }
  if (refers) for (const fact of facts) isSomeEmpty = refer(history, fact) || isSomeEmpty;
  return isSomeEmpty ? withoutEmptySpells(history) : history;
};

const noReviews: readonly ExemptionReview[] = [];
const exemptionOf = (
  { number: id, validFrom: from, body }: Extract<Fact, { kind: "exemption-granted" }>,
  until: PlainDate | null,
): Mutable<ExemptionSpell> => {
  const { ground, decidedOn = null, reviewOn = null, why = null } = body;
  return { id, from, until, ground, decidedOn, reviewOn, why, reviews: noReviews, ended: null };
};

const provisionOf = (
  { number: id, validFrom: from, body }: Extract<Fact, { kind: "trajectory-started" | "instrument-started" }>,
  until: PlainDate | null,
): Mutable<ProvisionSpell> => {
  const { product = null, ...given } = body;
  return { id, from, until, product, endReason: null, given };
};

const noActs: readonly PlanAct[] = [];
const noChanges: { from: PlainDate; scheme: SchemeCode }[] = [];

/** Places an opening or an event; true when the fact refers to an opening instead. */
const open = (history: Filling, fact: Fact): boolean => {
  const { number: id, validFrom: from } = fact;
  // only a decision that names its end runs until then; whatever else stands there is no end
  const until = namesItsEnd(fact.kind) ? fact.validUntil : null;
  switch (fact.kind) {
    case "client-registered":
      history.registeredOn ??= from;
      if (fact.body.municipality) history.residences.push({ from, municipality: fact.body.municipality });
      return false;
    case "municipality-moved":
      history.residences.push({ from, municipality: fact.body.municipality });
      return false;
    case "benefit-started": {
      const { scheme, municipality = null } = fact.body;
      if (municipality !== null) history.residences.push({ from, municipality });
      history.benefits.push({ id, from, until: null, scheme, municipality, endReason: null, changes: noChanges });
      return false;
    }
    case "exemption-granted":
      history.exemptions.push(exemptionOf(fact, until));
      return false;
    case "phase-set":
      history.phases.push({ id, from, phase: fact.body.phase, grounds: fact.body.grounds ?? null });
      return false;
    case "plan-made": {
      const { goal = null } = fact.body;
      const version = { id, from, until, body: fact.body, writtenAt: fact.knownFrom, why: null, wordingOnly: false };
      history.plans.push({ id, from, until, goal, versions: [version], acts: noActs });
      return false;
    }
    case "trajectory-started":
      history.trajectories.push(provisionOf(fact, until));
      return false;
    case "instrument-started":
      history.instruments.push(provisionOf(fact, until));
      return false;
    case "job-started": {
      const { hoursPerWeek = null, employer = null } = fact.body;
      history.jobs.push({ id, from, until, hoursPerWeek, employer, endReason: null });
      return false;
    }
    default:
      return placeEvent(history, fact);
  }
};

/**
 * Places what refers to an opening; true when that leaves a spell without a day. When its opening does not stand
 * (withdrawn, not known yet), neither does this.
 */
const refer = (history: Filling, fact: Fact): boolean => {
  switch (fact.kind) {
    case "benefit-changed": {
      const spell = spellOf(history.benefits, fact);
      if (spell) spell.changes = [...spell.changes, { from: fact.validFrom, scheme: fact.body.scheme }];
      return false;
    }
    case "benefit-ended":
      return end(spellOf(history.benefits, fact), fact.validFrom, fact.body.reason);
    case "trajectory-ended":
      return end(spellOf(history.trajectories, fact), fact.validFrom, fact.body.reason);
    case "instrument-ended":
      return end(spellOf(history.instruments, fact), fact.validFrom, fact.body.reason);
    case "job-ended":
      return end(spellOf(history.jobs, fact), fact.validFrom, fact.body.reason);
    case "colleague-left":
      return end(spellOf(history.colleagues, fact), fact.validFrom);
    case "document-removed": {
      const document = history.documents.find(({ id }) => id === fact.subject);
      if (document !== undefined) document.isRemoved = true;
      return false;
    }
    case "provider-left":
      return end(spellOf(history.providers, fact), fact.validFrom);
    case "delivery-agreed":
      return end(spellOf(history.differing, fact), fact.validFrom);
    case "plan-revised":
      return revise(spellOf(history.plans, fact), planVersionOf(fact));
    default: {
      referToAppointment(history, fact);
      const decided = referToDecision(history, fact);
      if (decided !== undefined) return decided;
      const plan = planActOf(fact);
      const signed = plan === undefined ? undefined : spellOf(history.plans, fact);
      if (plan !== undefined && signed !== undefined) signed.acts = [...signed.acts, plan];
      const atGate = gateActOf(fact);
      if (atGate !== undefined) spellOf(history.gates, fact)?.acts.push(atGate);
      const aboutSignal = signalActOf(fact);
      if (aboutSignal !== undefined) history.signalActs.push(aboutSignal);
      return false;
    }
  }
};

const spellOf = <S extends { readonly id: EntryNumber }>(spells: readonly S[], fact: Fact): S | undefined =>
  spells.find((spell) => spell.id === fact.subject);

/** A spell ends once: on the day its decision named or the first day it was ended, whichever comes first. */
const end = (
  spell: (Mutable<Spell> & { endReason?: EndReasonCode | null }) | undefined,
  on: PlainDate,
  reason?: EndReasonCode,
): boolean => {
  if (spell === undefined || (spell.until !== null && spell.until <= on)) return false;
  spell.until = on;
  if ("endReason" in spell) spell.endReason = reason ?? null;
  return on <= spell.from;
};
