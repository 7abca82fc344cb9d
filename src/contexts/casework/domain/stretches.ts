import type { MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  assistanceOn,
  exemptionOn,
  type History,
  helpWithin,
  joined,
  municipalityOn,
  type Spell,
  type State,
  schemeOn,
  stateOn,
  workerOn,
} from "../../dossier/public.ts";
import { type DutyRules, type DutySpell, dutySpells } from "./duty.ts";

export type Activity = "gate" | "plan" | "trajectory" | "instrument" | "job";

type BenefitsRolesOn = (day: PlainDate) => { readonly benefitsRoles: readonly string[] };
export type StretchRulesOn = (day: PlainDate) => DutyRules & ReturnType<BenefitsRolesOn>;

type Period = { readonly from: PlainDate; readonly until: PlainDate };

/** Days [from, until) on which nothing about a client changes that a list shows. */
export type Stretch = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly worker: PersonId | null;
  /** Who sees to the benefit, where that is somebody of its own; whether the lists go by it is the model of their day. */
  readonly benefitsWorker: PersonId | null;
  readonly municipality: MunicipalityCode | null;
  readonly onBenefitSince: PlainDate | null;
  readonly scheme: string | null;
  readonly phase: number | null;
  /** `endOfTime` when no end is known; null when not exempt, or while there is no duty to be exempt from. */
  readonly exemptUntil: PlainDate | null;
  /** When help came for the running benefit. */
  readonly helpedOn: PlainDate | null;
  readonly activity: Activity | null;
};

/**
 * A client's days at the gate, on benefit or with a responsible worker, cut where something changes. A list of any day reads the
 * stretch that holds it, so nothing is remade at midnight. `atGate` are the days at the gate (gate-stretches.ts).
 */
export const stretchesOf = (history: History, atGate: readonly Period[], normOn: StretchRulesOn): Stretch[] => {
  const gates = joined(atGate);
  const duties = dutySpells(history, normOn);
  const days = cutDays(history, gates, duties);
  const stretches: Stretch[] = [];
  for (const [i, from] of days.entries()) {
    const stretch = stretchFrom(history, { from, until: days[i + 1] ?? endOfTime }, { gates, duties }, normOn);
    if (stretch === undefined) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.until === from && sameBut(last, stretch))
      stretches[stretches.length - 1] = { ...last, until: stretch.until };
    else stretches.push(stretch);
  }
  return stretches;
};

/** Every day on which something starts, ends or changes. */
const cutDays = (history: History, gates: readonly Period[], duties: readonly DutySpell[]): PlainDate[] => {
  const days = new Set<PlainDate>();
  const spells: readonly (readonly Spell[])[] = [
    history.benefits,
    history.exemptions,
    history.plans,
    history.trajectories,
    history.instruments,
    history.jobs,
    history.colleagues,
    duties,
  ];
  for (const kind of spells)
    for (const { from, until } of kind) {
      days.add(from);
      if (until !== null) days.add(until);
    }
  for (const { from, until } of gates) days.add(from).add(until);
  for (const spell of history.benefits) for (const { from } of spell.changes) days.add(from);
  for (const { from } of history.residences) days.add(from);
  for (const { from } of history.phases) days.add(from);
  for (const { from } of history.workers) days.add(from);
  // the day that stands for "no end" begins nothing
  days.delete(endOfTime);
  return [...days].sort();
};

/** Undefined when the client is not at the gate nor on benefit, and nobody is responsible: such days are on no list. */
const stretchFrom = (
  history: History,
  { from, until }: Period,
  { gates, duties }: { readonly gates: readonly Period[]; readonly duties: readonly DutySpell[] },
  normOn: StretchRulesOn,
): Stretch | undefined => {
  const worker = workerOn(history, from);
  const state = stateOn(history, from);
  // of several benefits the one an offer is due on, as everywhere else
  const benefit = assistanceOn(history, from, normOn) ?? state.benefits[0];
  const isAtGate = gates.some((gate) => contains(gate, from));
  if (worker === null && benefit === undefined && !isAtGate) return undefined;
  const exemption = duties.some((spell) => contains(spell, from)) ? exemptionOn(history, from) : undefined;
  return {
    from,
    until,
    worker,
    benefitsWorker: benefitsWorkerOn(history, from, normOn),
    municipality: municipalityOn(history, from),
    onBenefitSince: benefit?.from ?? null,
    scheme: benefit === undefined ? null : schemeOn(benefit, from),
    phase: state.phase,
    exemptUntil: exemption === undefined ? null : (exemption.until ?? endOfTime),
    helpedOn: (benefit && helpWithin(history, benefit, from)) ?? null,
    activity: activityOf(state) ?? (isAtGate ? "gate" : null),
  };
};

/** The last who took it up, of several. Which roles see to the benefit is a setting of the day somebody took one up. */
export const benefitsWorkerOn = ({ colleagues }: History, day: PlainDate, rulesOn: BenefitsRolesOn): PersonId | null =>
  colleagues.findLast((each) => contains(each, day) && rulesOn(each.from).benefitsRoles.includes(each.role))?.worker ??
  null;

/** The furthest thing that runs: work before help, help before a plan. */
const activityOf = (state: State): Activity | null => {
  if (state.jobs.length > 0) return "job";
  if (state.instruments.length > 0) return "instrument";
  if (state.trajectories.length > 0) return "trajectory";
  return state.plan === null ? null : "plan";
};

const sameBut = (a: Stretch, b: Stretch): boolean =>
  a.worker === b.worker &&
  a.benefitsWorker === b.benefitsWorker &&
  a.municipality === b.municipality &&
  a.onBenefitSince === b.onBenefitSince &&
  a.scheme === b.scheme &&
  a.phase === b.phase &&
  a.exemptUntil === b.exemptUntil &&
  a.helpedOn === b.helpedOn &&
  a.activity === b.activity;
