import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Fault } from "./domain/fault.ts";
import type { ImportId } from "./import-store.ts";

/** A row as it waits: hashes to find it by, and its fields without the citizen number in the clear. */
export type StagedRow = {
  readonly line: number;
  readonly personHash: string;
  readonly keyHash: string;
  readonly rowHash: string;
  readonly spellGroup: string | null;
  readonly spellFrom: PlainDate | null;
  readonly spellUntil: PlainDate | null;
  readonly content: string;
};

export const stageRows = async (tx: Tx, id: ImportId, rows: readonly StagedRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const column = <T>(value: (row: StagedRow) => T): T[] => rows.map(value);
  await tx.query(
    `insert into exchange.staged_row (tenant_id, import_id, line, person_hash, key_hash, row_hash, spell_group, spell_from, spell_until, content)
     select $1::uuid, $2::uuid, r.* from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[], $10::text[]) as r`,
    [
      tx.tenantId,
      id,
      column(({ line }) => line),
      column(({ personHash }) => personHash),
      column(({ keyHash }) => keyHash),
      column(({ rowHash }) => rowHash),
      column(({ spellGroup }) => spellGroup),
      column(({ spellFrom }) => spellFrom),
      column(({ spellUntil }) => spellUntil),
      column(({ content }) => content),
    ],
  );
};

export const addFaults = async (tx: Tx, id: ImportId, faults: readonly Fault[], first: number): Promise<void> => {
  for (let i = 0; i < faults.length; i += 5_000) {
    const some = faults.slice(i, i + 5_000);
    await tx.query(
      `insert into exchange.fault (tenant_id, import_id, n, line, field, code, found, facts)
       select $1::uuid, $2::uuid, f.n, f.line, f.field, f.code, f.found, f.facts::jsonb
       from unnest($3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) as f (n, line, field, code, found, facts)`,
      [
        tx.tenantId,
        id,
        some.map((_fault, n) => first + i + n),
        some.map(({ line }) => line),
        some.map(({ field }) => field),
        some.map(({ code }) => code),
        some.map(({ found }) => found),
        some.map(({ facts }) => JSON.stringify(facts)),
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

/** Rows that bear the same key as an earlier row of the file: the later one is at fault. */
export const findDuplicateKeys = (tx: Tx, id: ImportId): Promise<{ line: number; other: number }[]> =>
  tx.rows(sql<{ line: number; other: number }>`
    select line, other from (
      select line, first_value(line) over (partition by key_hash order by line) as other
      from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id}) r
    where line <> other order by line`);

/** Spells of one person and group that begin before any earlier one has ended; `other` is the one that runs longest. */
export const findOverlaps = (tx: Tx, id: ImportId): Promise<{ line: number; other: number }[]> =>
  tx.rows(sql<{ line: number; other: number }>`
    select line, reach[2] as other from (
      select line, spell_from - date '1970-01-01' as starts,
             max(array[coalesce(spell_until, '9999-12-31') - date '1970-01-01', line]) over earlier as reach
      from exchange.staged_row
      where tenant_id = ${tx.tenantId} and import_id = ${id} and spell_group is not null
      window earlier as (partition by person_hash, spell_group order by spell_from, coalesce(spell_until, '9999-12-31'), line
                         rows between unbounded preceding and 1 preceding)) r
    where starts < reach[1] order by line`);

/** Takes rows out of what will be applied. */
export const unstageLines = (tx: Tx, id: ImportId, lines: readonly number[]): Promise<number> =>
  tx.run(
    sql`delete from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id} and line = any(${lines}::int[])`,
  );

export const unstageAll = (tx: Tx, id: ImportId): Promise<number> =>
  tx.run(sql`delete from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id}`);

export type StagedChunk = {
  readonly line: number;
  readonly personHash: string;
  readonly keyHash: string;
  readonly rowHash: string;
  readonly content: string;
};

/**
 * The rows of the next persons, in order of person, whole persons only: about `size` rows, all rows of the last person
 * included.
 */
export const nextStagedRows = (tx: Tx, id: ImportId, after: string, size: number): Promise<StagedChunk[]> =>
  tx.rows(sql<StagedChunk>`
    select line, person_hash as "personHash", key_hash as "keyHash", row_hash as "rowHash", content from exchange.staged_row
    where tenant_id = ${tx.tenantId} and import_id = ${id} and person_hash > ${after}
      and person_hash <= coalesce((
        select person_hash from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id} and person_hash > ${after}
        order by person_hash, line limit 1 offset ${size - 1}), '~')
    order by person_hash, line`);

export const firstStagedRows = (tx: Tx, id: ImportId, limit: number): Promise<{ line: number; content: string }[]> =>
  tx.rows(sql<{ line: number; content: string }>`
    select line, content from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id} order by line limit ${limit}`);
