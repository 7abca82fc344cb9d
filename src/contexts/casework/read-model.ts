import type { ClientId } from "../../kernel/ids.ts";
import type { Policy } from "../access/public.ts";
import { type Dossier, historyOf, type ReadModel } from "../dossier/public.ts";
import { gateStretchesOf } from "./domain/gate-stretches.ts";
import {
  differingRows,
  insertRows,
  type Kept,
  letStand,
  markReplaced,
  removeReplaced,
  removeRows,
} from "./list-store.ts";
import { lists, type MadeList } from "./lists.ts";

/** What the caseworker's lists show, made from whole ledgers and kept in the transaction of each entry. */
export const caseworkReadModel: ReadModel = {
  tables: lists.map(({ table }) => `casework.${table}`),
  add: async (tx, dossiers, policy, batchId) => {
    for (const [list, rows] of rowsOf(dossiers, policy)) await insertRows(tx, list, rows, policy.version, batchId);
  },
  refresh: async (tx, dossiers, policy, batchId) => {
    if (dossiers.length === 0) return;
    const clients = dossiers.map(({ clientId }) => clientId);
    for (const { table } of lists) {
      await removeRows(tx, table, clients, batchId);
      if (batchId !== null) await markReplaced(tx, table, clients, batchId);
    }
    await caseworkReadModel.add(tx, dossiers, policy, batchId);
  },
  differing: async (tx, dossiers, policy) => {
    const clients = dossiers.map(({ clientId }) => clientId);
    const found = new Set<ClientId>();
    for (const [list, rows] of rowsOf(dossiers, policy))
      for (const id of await differingRows(tx, list, clients, rows)) found.add(id);
    return [...found];
  },
  settle: (tx, { id, status }, limit) =>
    eachTable((table) => (status === "applied" ? removeReplaced : letStand)(tx, table, id, limit)),
  drop: (tx, clients, batchId) => eachTable((table) => removeRows(tx, table, clients, batchId)),
};

const eachTable = async (act: (table: MadeList["table"]) => Promise<number>): Promise<number> => {
  let rows = 0;
  for (const { table } of lists) rows += await act(table);
  return rows;
};

const rowsOf = (
  dossiers: readonly Dossier[],
  policy: Policy,
): readonly (readonly [list: MadeList, rows: readonly Kept<never>[]])[] => {
  const made = lists.map((list) => [list, [] as Kept<object>[]] as const);
  for (const { clientId, entries } of dossiers) {
    const history = historyOf(entries);
    const atGate = gateStretchesOf(history, policy.on);
    for (const [list, rows] of made)
      for (const row of list.rowsOf({ history, atGate, policy })) rows.push({ ...(row as object), clientId });
  }
  return made as unknown as ReturnType<typeof rowsOf>;
};
