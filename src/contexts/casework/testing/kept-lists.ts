import { sql } from "../../../platform/database/sql.ts";
import { type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { TestCommissioner } from "../../access/testing/a-commissioner.ts";
import { allClients, type Ledger, scanLedgers } from "../../dossier/public.ts";
import { ledgerWith } from "../../dossier/testing/ledgers.ts";
import { isSeen, type ListTable } from "../list-store.ts";
import { lists } from "../lists.ts";
import { caseworkReadModel } from "../read-model.ts";

/** A ledger that keeps the caseworker's lists, as the product's does. */
export const caseworkLedger = (): Ledger => ledgerWith(caseworkReadModel);

/** The rows of each table, in one order. */
export type Lists = Readonly<Record<ListTable, readonly object[]>>;

const eachList = (rows: readonly (readonly [ListTable, readonly object[]])[]): Lists =>
  Object.fromEntries(rows) as Lists;

export const emptyLists: Lists = eachList(lists.map(({ table }) => [table, []]));

const listsIn = async (tx: Tx): Promise<Lists> => {
  const kept: [ListTable, object[]][] = [];
  for (const { table } of lists)
    kept.push([
      table,
      await tx.rows(sql<object>`
      select (to_jsonb(t) - 'batch_id' - 'replaced_by') as row from ${sql.table(`casework.${table}`)} t
      where t.tenant_id = ${tx.tenantId} and ${isSeen(tx, "t")} order by (to_jsonb(t) - 'batch_id' - 'replaced_by')::text`),
    ]);
  return eachList(kept);
};

/** The lists as they were kept. */
export const keptLists = (commissioner: TestCommissioner): Promise<Lists> => commissioner.run(listsIn);

class Enough extends Error {}

/** The lists as they would be made from the ledgers alone; nothing of it stays. */
export const rebuiltLists = async ({ installation, operator }: TestCommissioner): Promise<Lists> => {
  let rebuilt: Lists | undefined;
  const rebuilding = unlogged(installation, operator, async (tx) => {
    for (const { table } of lists) await tx.query(`delete from casework.${table} where tenant_id = $1`, [tx.tenantId]);
    const policy = await loadPolicy(tx);
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      await caseworkReadModel.refresh(tx, dossiers, policy, null);
    rebuilt = await listsIn(tx);
    throw new Enough();
  });
  await rebuilding.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  if (rebuilt === undefined) throw new Error("nothing was made");
  return rebuilt;
};
