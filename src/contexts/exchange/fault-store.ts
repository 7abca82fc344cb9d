import { column } from "../../platform/database/columns.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Fault } from "./domain/fault.ts";
import type { ImportId } from "./import-store.ts";

const atOnce = 5_000;

export const addFaults = async (tx: Tx, id: ImportId, faults: readonly Fault[], first: number): Promise<void> => {
  for (let i = 0; i < faults.length; i += atOnce) {
    const some = faults.slice(i, i + atOnce);
    const numbers = some.map((_, j) => first + i + j);
    await tx.query(
      `insert into exchange.fault (tenant_id, import_id, n, line, field, code, found, facts)
       select $1::uuid, $2::uuid, unnest($3::int[]), unnest($4::int[]), unnest($5::text[]), unnest($6::text[]), unnest($7::text[]),
         unnest($8::text[])::jsonb`,
      [
        tx.tenantId,
        id,
        column("int", numbers, (n) => n),
        column("int", some, ({ line }) => line),
        column("text", some, ({ field }) => field),
        column("text", some, ({ code }) => code),
        column("text", some, ({ found }) => found),
        column("text", some, ({ facts }) => JSON.stringify(facts)),
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
