import type { Policy } from "../access/public.ts";
import { type Dossier, historyOf, type ReadModel } from "../dossier/public.ts";
import { type GateStretch, gateStretchesOf } from "./domain/gate-stretches.ts";
import { type OwnPlan, ownPlansOf } from "./domain/own-plans.ts";
import { type RungStay, rungStaysOf } from "./domain/rung-stays.ts";
import type { Signal } from "./domain/signal.ts";
import { signalsOf } from "./domain/signals.ts";
import { type Stretch, stretchesOf } from "./domain/stretches.ts";
import {
  differingGates,
  differingOwnPlans,
  differingRungStays,
  differingSignals,
  differingStretches,
  insertGateStretches,
  insertOwnPlans,
  insertRungStays,
  insertSignals,
  insertStretches,
  type Kept,
  letStand,
  listTables,
  markReplaced,
  removeReplaced,
  removeRows,
} from "./list-store.ts";
import { textHash } from "./text-hash.ts";

/** What the caseworker's lists show, made from whole ledgers and kept in the transaction of each entry. */
export const caseworkReadModel: ReadModel = {
  tables: listTables.map((table) => `casework.${table}`),
  add: async (tx, dossiers, policy, batchId) => {
    const { stretches, signals, gates, plans, stays } = rowsOf(dossiers, policy);
    await insertRungStays(tx, stays, policy.version, batchId);
    await insertOwnPlans(tx, plans, policy.version, batchId);
    await insertStretches(tx, stretches, policy.version, batchId);
    await insertSignals(tx, signals, policy.version, batchId);
    await insertGateStretches(tx, gates, policy.version, batchId);
  },
  refresh: async (tx, dossiers, policy, batchId) => {
    if (dossiers.length === 0) return;
    const clients = dossiers.map(({ clientId }) => clientId);
    for (const table of listTables) {
      await removeRows(tx, table, clients, batchId);
      if (batchId !== null) await markReplaced(tx, table, clients, batchId);
    }
    await caseworkReadModel.add(tx, dossiers, policy, batchId);
  },
  differing: async (tx, dossiers, policy) => {
    const clients = dossiers.map(({ clientId }) => clientId);
    const { stretches, signals, gates, plans, stays } = rowsOf(dossiers, policy);
    return [
      ...new Set([
        ...(await differingStretches(tx, clients, stretches)),
        ...(await differingSignals(tx, clients, signals)),
        ...(await differingGates(tx, clients, gates)),
        ...(await differingOwnPlans(tx, clients, plans)),
        ...(await differingRungStays(tx, clients, stays)),
      ]),
    ];
  },
  settle: (tx, { id, status }, limit) =>
    eachTable((table) => (status === "applied" ? removeReplaced : letStand)(tx, table, id, limit)),
  drop: (tx, clients, batchId) => eachTable((table) => removeRows(tx, table, clients, batchId)),
};

const eachTable = async (act: (table: (typeof listTables)[number]) => Promise<number>): Promise<number> => {
  let rows = 0;
  for (const table of listTables) rows += await act(table);
  return rows;
};

type Rows = {
  readonly stretches: readonly Kept<Stretch>[];
  readonly signals: readonly Kept<Signal>[];
  readonly gates: readonly Kept<GateStretch>[];
  readonly plans: readonly Kept<OwnPlan>[];
  readonly stays: readonly Kept<RungStay>[];
};

const rowsOf = (dossiers: readonly Dossier[], policy: Policy): Rows => {
  const stretches: Kept<Stretch>[] = [];
  const signals: Kept<Signal>[] = [];
  const gates: Kept<GateStretch>[] = [];
  const plans: Kept<OwnPlan>[] = [];
  const stays: Kept<RungStay>[] = [];
  for (const { clientId, entries } of dossiers) {
    const history = historyOf(entries);
    const atGate = gateStretchesOf(history, policy.on);
    for (const stretch of stretchesOf(history, atGate, policy.on)) stretches.push({ ...stretch, clientId });
    for (const signal of signalsOf(history, atGate, policy)) signals.push({ ...signal, clientId });
    for (const stretch of atGate) gates.push({ ...stretch, clientId });
    for (const plan of ownPlansOf(history, policy.on, textHash)) plans.push({ ...plan, clientId });
    for (const stay of rungStaysOf(history, policy.on)) stays.push({ ...stay, clientId });
  }
  return { stretches, signals, gates, plans, stays };
};
