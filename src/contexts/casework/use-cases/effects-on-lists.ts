import { addDuration } from "../../../kernel/duration.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { countOldLog } from "../../../platform/log/delete-log.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { Policy, SettingKey } from "../../access/public.ts";
import { type DueCount, dueByTerms, logGoesBefore } from "../../dossier/public.ts";
import { asksByWorker, clientsByWeight } from "../board-store.ts";
import type { CountsTold } from "../domain/effects/count-effect.ts";
import type { CountWord } from "../domain/effects/count-words.ts";
import type { Asked, Compared } from "../domain/effects/effect.ts";
import { type LoadsTold, teamLoads } from "../domain/effects/team-loads.ts";
import { type Visibility, visibleRows } from "../domain/visible-rows.ts";
import { listWorkers, teamFigures } from "../worker-store.ts";
import { offerRules } from "./rules-of-policy.ts";

/** What a run of the purge on that day would delete for good, or count. */
export type KeepingTold = {
  readonly of: "keeping";
  readonly deletes: { readonly now: boolean; readonly changed: boolean };
  readonly persons: Compared;
  readonly dossiers: Compared;
  readonly held: Compared;
};

export type ListTold = LoadsTold | KeepingTold | CountsTold;
type ListEffect = (tx: Tx, asked: Asked) => Promise<readonly ListTold[]>;

/** Work of today, of everybody: what is late, and what comes within the time ahead. */
const workToday: ListEffect = async (tx, { now, changed, on }) => {
  const by = async (policy: Policy): Promise<number> => {
    const asks = await asksByWorker(tx, on, addDuration(on, policy.on(on).worklistAhead));
    return asks.reduce((sum, { late, soon }) => sum + late + soon, 0);
  };
  return [countOf("work-today", { now: await by(now), changed: await by(changed) })];
};

const loads: ListEffect = async (tx, { now, changed, on }) => {
  const alike = Map.groupBy(await clientsByWeight(tx, on), ({ worker }) => worker);
  const workers = await listWorkers(tx, on);
  return [teamLoads(workers, (id) => alike.get(id) ?? [], { now: now.on(on), changed: changed.on(on) })];
};

/** Whose figures a colleague sees by name, and of which teams the sum: of the team's own page, today. */
const whoIsShown: ListEffect = async (tx, { now, changed, on, today }) => {
  const rows = await teamFigures(tx, { offers: offerRules(now), from: addDays(today, -365), on: today });
  const seen = (visibility: Visibility) => visibleRows(rows, visibility, undefined);
  const [before, then] = [seen(now.on(on).teamVisibility), seen(changed.on(on).teamVisibility)];
  const named = (some: typeof rows): number => some.filter(({ workerId }) => workerId !== null).length;
  const sums = (some: typeof rows): number => some.filter((row) => row.workerId === null && row.team !== null).length;
  const byName = { what: "shown-by-name", now: named(before), changed: named(then), people: null } as const;
  const teams = { what: "shown-teams", now: sums(before), changed: sums(then), people: null } as const;
  return [{ of: "counts", counts: [byName, teams] }];
};

const isNightly = (policy: Policy, { on }: Asked): boolean => policy.on(on).deleting === "nightly";

/** By the purge's own rule, over all ledgers. */
const keeping: ListEffect = async (tx, asked) => {
  const { now, changed, on } = asked;
  const { due } = await dueByTerms(tx, [now.on(on), changed.on(on)], on, asked);
  const of = (what: keyof DueCount): Compared => ({ now: due[0]?.[what] ?? 0, changed: due[1]?.[what] ?? 0 });
  const deletes = { now: isNightly(now, asked), changed: isNightly(changed, asked) };
  return [{ of: "keeping", deletes, persons: of("persons"), dossiers: of("dossiers"), held: of("held") }];
};

const oldLog: ListEffect = async (tx, { now, changed, on }) => {
  const by = async (policy: Policy): Promise<number> =>
    (await countOldLog(tx, tx.tenantId, logGoesBefore(on, policy.on(on)))).lines;
  return [countOf("log-lines", { now: await by(now), changed: await by(changed) })];
};

const countOf = (what: CountWord, { now, changed }: Compared): CountsTold => ({
  of: "counts",
  counts: [{ what, now, changed, people: null }],
});

const byLists: Readonly<Partial<Record<SettingKey, readonly ListEffect[]>>> = {
  worklistAhead: [workToday],
  workload: [loads],
  fullCaseload: [loads],
  teamVisibility: [whoIsShown],
  keepPersons: [keeping],
  keepBenefits: [keeping],
  keepCasework: [keeping],
  keepLog: [oldLog],
  deleting: [keeping, oldLog],
};

/** The effects of a setting that the kept lists, the clients' days or the log tell. */
export const effectsOnLists = async (tx: Tx, asked: Asked): Promise<readonly ListTold[]> => {
  const told: ListTold[] = [];
  for (const effect of byLists[asked.key] ?? []) told.push(...(await effect(tx, asked)));
  return told;
};
