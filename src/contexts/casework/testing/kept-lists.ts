import { sql } from "../../../platform/database/sql.ts";
import { type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { TestCommissioner } from "../../access/testing/a-commissioner.ts";
import { allClients, type Ledger, scanLedgers } from "../../dossier/public.ts";
import { ledgerWith } from "../../dossier/testing/ledgers.ts";
import { isSeen, listTables } from "../list-store.ts";
import { caseworkReadModel } from "../read-model.ts";

/** A ledger that keeps the caseworker's lists, as the product's does. */
export const caseworkLedger = (): Ledger => ledgerWith(caseworkReadModel);

export type Lists = {
  readonly stretches: readonly object[];
  readonly signals: readonly object[];
  readonly gates: readonly object[];
  readonly plans: readonly object[];
  readonly stays: readonly object[];
};

const listsIn = async (tx: Tx): Promise<Lists> => {
  const rowsOf = (table: string, order: string): Promise<object[]> =>
    tx.rows(sql<object>`
      select (to_jsonb(t) - 'batch_id' - 'replaced_by') as row from ${sql.table(`casework.${table}`)} t
      where t.tenant_id = ${tx.tenantId} and ${isSeen(tx, "t")} order by ${sql.raw(order)}`);
  return {
    stretches: await rowsOf("stretch", "client_id, from_day"),
    signals: await rowsOf("signal", "client_id, rule, subject, since"),
    gates: await rowsOf("gate_stretch", "client_id, gate, from_day"),
    plans: await rowsOf("own_plan", "client_id, version"),
    stays: await rowsOf("rung_stay", "client_id, entry"),
  };
};

/** The lists as they were kept. */
export const keptLists = (commissioner: TestCommissioner): Promise<Lists> => commissioner.run(listsIn);

class Enough extends Error {}

/** The lists as they would be made from the ledgers alone; nothing of it stays. */
export const rebuiltLists = async ({ installation, operator }: TestCommissioner): Promise<Lists> => {
  let lists: Lists | undefined;
  const rebuilding = unlogged(installation, operator, async (tx) => {
    for (const table of listTables) await tx.query(`delete from casework.${table} where tenant_id = $1`, [tx.tenantId]);
    const policy = await loadPolicy(tx);
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      await caseworkReadModel.refresh(tx, dossiers, policy, null);
    lists = await listsIn(tx);
    throw new Enough();
  });
  await rebuilding.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  if (lists === undefined) throw new Error("nothing was made");
  return lists;
};
