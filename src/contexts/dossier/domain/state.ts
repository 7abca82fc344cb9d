import type { EntryNumber, MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { contains, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SchemeCode } from "./entry.ts";
import type { BenefitSpell, ExemptionSpell, History, JobSpell, PlanSpell, ProvisionSpell } from "./history.ts";

/** How things stood on a day. */
export type State = {
  readonly registered: boolean;
  readonly municipality: MunicipalityCode | null;
  readonly benefits: readonly BenefitSpell[];
  readonly exemption: ExemptionSpell | null;
  readonly phase: number | null;
  readonly plan: PlanSpell | null;
  readonly trajectories: readonly ProvisionSpell[];
  readonly instruments: readonly ProvisionSpell[];
  readonly jobs: readonly JobSpell[];
  readonly worker: PersonId | null;
};

export const stateOn = (history: History, day: PlainDate): State => {
  const running = <S extends { readonly from: PlainDate; readonly until: PlainDate | null }>(
    spells: readonly S[],
  ): S[] => spells.filter((spell) => contains(spell, day));
  return {
    registered: history.registeredOn !== null && history.registeredOn <= day,
    municipality: municipalityOn(history, day),
    benefits: running(history.benefits),
    exemption: running(history.exemptions).at(-1) ?? null,
    phase: lastSince(history.phases, day)?.phase ?? null,
    plan: running(history.plans).at(-1) ?? null,
    trajectories: running(history.trajectories),
    instruments: running(history.instruments),
    jobs: running(history.jobs),
    worker: workerOn(history, day),
  };
};

/** Where the client lives on a day; null when nothing says so yet. */
export const municipalityOn = (history: History, day: PlainDate): MunicipalityCode | null =>
  lastSince(history.residences, day)?.municipality ?? null;

/** Who is responsible on a day; one person at a time (domain page 03, "Following a trajectory"). */
export const workerOn = (history: History, day: PlainDate): PersonId | null =>
  lastSince(history.workers, day)?.worker ?? null;

/**
 * Since when that person is; null when nobody is responsible on the day. Who was taken off and given back on one day, as when a hand-over is
 * undone, never left.
 */
export const workerSince = (history: History, day: PlainDate): PlainDate | null => {
  const byDay = new Map(history.workers.filter(({ from }) => from <= day).map(({ from, worker }) => [from, worker]));
  const days = [...byDay.entries()].toReversed();
  const [worker] = days.map(([, who]) => who);
  if (worker === undefined || worker === null) return null;
  const before = days.findIndex(([, who]) => who !== worker);
  return days.at(before < 0 ? -1 : before - 1)?.[0] ?? null;
};

/** Who takes over later, from when and by which entry. */
export type TakesOver = { readonly entry: EntryNumber; readonly from: PlainDate; readonly worker: PersonId | null };

/** The first hand-over that is still to come; null where it stays as it is, as when one was undone before its day. */
export const takesOver = (history: History, day: PlainDate): TakesOver | null => {
  const byDay = new Map(history.workers.filter(({ from }) => from > day).map((each) => [each.from, each]));
  const now = workerOn(history, day);
  const next = [...byDay.values()].find(({ worker }) => worker !== now);
  return next === undefined ? null : { entry: next.id, from: next.from, worker: next.worker };
};

/** The scheme a spell is on: it may change while the spell runs on. */
export const schemeOn = (spell: BenefitSpell, day: PlainDate): SchemeCode =>
  lastSince(spell.changes, day)?.scheme ?? spell.scheme;

const lastSince = <T extends { readonly from: PlainDate }>(statements: readonly T[], day: PlainDate): T | undefined => {
  for (let i = statements.length - 1; i >= 0; i -= 1) {
    const statement = statements[i];
    if (statement !== undefined && statement.from <= day) return statement;
  }
  return undefined;
};
