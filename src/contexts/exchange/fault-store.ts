import { column } from "../../platform/database/columns.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Fault } from "./domain/fault.ts";
import type { ImportId } from "./import-store.ts";

const atOnce = 5_000;

export const addFaults = async (tx: Tx, id: ImportId, faults: readonly Fault[], first: number): Promise<void> => {
  for (let i = 0; i < faults.length; i += atOnce) {
    const some = faults.slice(i, i + atOnce);
    await tx.query(
      `insert into exchange.fault (tenant_id, import_id, n, line, field, code, found, facts)
       select $1::uuid, $2::uuid, $3::int + f.n::int, f.line, f.field, f.code, f.found, f.facts::jsonb
       from unnest($4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) with ordinality as f (line, field, code, found, facts, n)`,
      [
        tx.tenantId,
        id,
        first + i - 1,
        column(some, ({ line }) => line),
        column(some, ({ field }) => field),
        column(some, ({ code }) => code),
        column(some, ({ found }) => found),
        column(some, ({ facts }) => JSON.stringify(facts)),
      ],
    );
  }
};

export const removeFaults = (tx: Tx, id: ImportId): Promise<number> =>
  tx.run(sql`delete from exchange.fault where tenant_id = ${tx.tenantId} and import_id = ${id}`);

export const listFaults = (tx: Tx, id: ImportId, limit: number, offset = 0): Promise<Fault[]> =>
  tx.rows(sql<Fault>`select line, field, code, found, facts from exchange.fault
    where tenant_id = ${tx.tenantId} and import_id = ${id} order by line, n limit ${limit} offset ${offset}`);

export const countFaults = async (tx: Tx, id: ImportId): Promise<{ faults: number; lines: number }> => {
  const row = await tx.row(sql<{ faults: number; lines: number }>`
    select count(*)::int as faults, count(distinct line)::int as lines from exchange.fault where tenant_id = ${tx.tenantId} and import_id = ${id}`);
  return row ?? { faults: 0, lines: 0 };
};
