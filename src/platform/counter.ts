import { sql } from "./database/sql.ts";
import type { Tx } from "./unit-of-work.ts";

/** Gives out `count` numbers of a series at once and returns the first. Who asks second waits for the first to end. */
export const takeNumbers = async (tx: Tx, series: string, count: number): Promise<number> => {
  const row = await tx.row(
    sql<{
      last: number;
    }>`insert into platform.counter as c (tenant_id, series, last) values (${tx.tenantId}, ${series}, ${count})
        on conflict (tenant_id, series) do update set last = c.last + ${count} returning last`,
  );
  if (row === undefined) throw new Error(`no number given out for ${series}`);
  return row.last - count + 1;
};
