import type { EntryNumber, MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ContactWay, SchemeCode } from "./entry.ts";
import type { Gate, GateAct } from "./gate.ts";
import type { PlanAct, PlanVersion } from "./plan.ts";
import type { SignalAct } from "./signal-act.ts";
import type {
  Appointment,
  AppointmentMail,
  BenefitSpell,
  Colleague,
  Diagnosis,
  Differing,
  DocumentAdded,
  EmailSaid,
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

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A history while it is made of entries. */
export type Filling = {
  registeredOn: PlainDate | null;
  residences: Since<{ municipality: MunicipalityCode }>[];
  benefits: (Mutable<Omit<BenefitSpell, "changes">> & { changes: { from: PlainDate; scheme: SchemeCode }[] })[];
  exemptions: Mutable<ExemptionSpell>[];
  phases: Since<{ id: EntryNumber; phase: number; grounds: string | null }>[];
  rungs: RungSet[];
  plans: (Mutable<PlanSpell> & { versions: readonly PlanVersion[]; acts: readonly PlanAct[] })[];
  trajectories: Mutable<ProvisionSpell>[];
  instruments: Mutable<ProvisionSpell>[];
  jobs: Mutable<JobSpell>[];
  workers: Since<{ id: EntryNumber; worker: PersonId | null }>[];
  gates: (Omit<Gate, "acts"> & { acts: GateAct[] })[];
  diagnoses: Diagnosis[];
  contacts: Since<{ id: EntryNumber; how: ContactWay }>[];
  signalActs: SignalAct[];
  reExaminations: Mutable<ReExamination>[];
  facilities: Mutable<Facility>[];
  needs: Mutable<UnmetNeed>[];
  colleagues: Mutable<Colleague>[];
  providers: Mutable<ProviderInvolved>[];
  appointments: (Mutable<Appointment> & { mails: readonly AppointmentMail[] })[];
  messages: Message[];
  documents: Mutable<DocumentAdded>[];
  email: EmailSaid | null;
  differing: Mutable<Differing>[];
};

export const emptyFilling = (): Filling => ({
  registeredOn: null,
  residences: [],
  benefits: [],
  exemptions: [],
  phases: [],
  rungs: [],
  plans: [],
  trajectories: [],
  instruments: [],
  jobs: [],
  workers: [],
  gates: [],
  diagnoses: [],
  contacts: [],
  signalActs: [],
  reExaminations: [],
  facilities: [],
  needs: [],
  colleagues: [],
  providers: [],
  appointments: [],
  messages: [],
  documents: [],
  email: null,
  differing: [],
});

/**
 * What ends on or before its first day never was: two files, or a file and a correction, can still put a start behind its
 * end. It stays on the timeline, and counts nowhere.
 */
export const withoutEmptySpells = (history: Filling): Filling => ({
  ...history,
  benefits: history.benefits.filter(hasDays),
  exemptions: history.exemptions.filter(hasDays),
  plans: history.plans.filter(hasDays),
  trajectories: history.trajectories.filter(hasDays),
  instruments: history.instruments.filter(hasDays),
  jobs: history.jobs.filter(hasDays),
  facilities: history.facilities.filter(hasDays),
  needs: history.needs.filter(hasDays),
  colleagues: history.colleagues.filter(hasDays),
  providers: history.providers.filter(hasDays),
  differing: history.differing.filter(hasDays),
});

const hasDays = ({ from, until }: Spell): boolean => until === null || from < until;
