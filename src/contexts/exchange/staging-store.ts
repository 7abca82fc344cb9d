import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { column } from "../../platform/database/columns.ts";
import { overFreshTables } from "../../platform/database/fresh-tables.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
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
  /** The client this row makes when nobody has its citizen number yet, with that number encrypted for it. */
  readonly clientId: ClientId;
  readonly citizenCipher: string;
};

const insertText = `insert into exchange.staged_row
  (tenant_id, import_id, line, place, person_hash, key_hash, row_hash, spell_group, spell_from, spell_until, content, client_id, citizen_cipher)
  select $1::uuid, $2::uuid, unnest($3::int[]), unnest($3::int[]), unnest($4::uuid[]), unnest($5::uuid[]), unnest($6::uuid[]), unnest($7::text[]),
    unnest($8::date[]), unnest($9::date[]), unnest($10::text[]), unnest($11::uuid[]), unnest($12::text[])`;

export const stageRows = async (tx: Tx, id: ImportId, rows: readonly StagedRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(insertText, [
    tx.tenantId,
    id,
    column("int", rows, ({ line }) => line),
    column("uuid", rows, ({ personHash }) => personHash),
    column("uuid", rows, ({ keyHash }) => keyHash),
    column("uuid", rows, ({ rowHash }) => rowHash),
    column("text", rows, ({ spellGroup }) => spellGroup),
    column("date", rows, ({ spellFrom }) => spellFrom),
    column("date", rows, ({ spellUntil }) => spellUntil),
    column("text", rows, ({ content }) => content),
    column("uuid", rows, ({ clientId }) => clientId),
    column("text", rows, ({ citizenCipher }) => citizenCipher),
  ]);
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

/** Rows that give a person another birth year than an earlier row of the file does. */
export const findOtherBirthYears = (tx: Tx, id: ImportId): Promise<{ line: number; other: number }[]> =>
  tx.rows(sql<{ line: number; other: number }>`
    select line, other from (
      select line, year, first_value(line) over earlier as other, first_value(year) over earlier as first
      from (select line, person_hash, content::jsonb ->> 'birthYear' as year from (
              select line, person_hash, content, count(*) over (partition by person_hash) as rows from exchange.staged_row
              where tenant_id = ${tx.tenantId} and import_id = ${id}) p
            where rows > 1) r
      where year is not null
      window earlier as (partition by person_hash order by line)) y
    where year <> first order by line`);

/** Takes rows out of what will be applied. */
export const unstageLines = (tx: Tx, id: ImportId, lines: readonly number[]): Promise<number> =>
  tx.run(
    sql`delete from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id} and line = any(${lines}::int[])`,
  );

export const unstageAll = (tx: Tx, id: ImportId): Promise<number> =>
  tx.run(sql`delete from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id}`);

/** Puts every row at the first line about its person, so that a person's rows are applied together. */
export const placeRows = (tx: Tx, id: ImportId): Promise<number> =>
  overFreshTables(tx, () =>
    tx.run(sql`update exchange.staged_row s set place = f.place
      from (select line, min(line) over (partition by person_hash) as place from exchange.staged_row
            where tenant_id = ${tx.tenantId} and import_id = ${id}) f
      where s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.line = f.line and f.place < f.line`),
  );

/** Rows of some persons, in order of place and line. */
export type StagedChunk = Pick<
  StagedRow,
  "line" | "personHash" | "keyHash" | "rowHash" | "content" | "clientId" | "citizenCipher"
> & { readonly place: number };

/**
 * The rows of the next persons, whole persons only: at most `size` rows, or all rows of the first person when that one
 * has more.
 */
export const nextStagedRows = async (tx: Tx, id: ImportId, after: number, size: number): Promise<StagedChunk[]> => {
  const rows = await stagedRows(tx, id, after, size);
  const last = rows.at(-1);
  if (last === undefined || rows.length < size) return rows;
  const whole = rows.filter(({ place }) => place !== last.place);
  // so many rows of one person that they are all there is: then that whole person
  return whole.length > 0 ? whole : rowsOfPerson(tx, id, last.place);
};

const columns = sql`line, place, person_hash as "personHash", key_hash as "keyHash", row_hash as "rowHash", content,
  client_id as "clientId", citizen_cipher as "citizenCipher"`;

const stagedRows = (tx: Tx, id: ImportId, after: number, size: number): Promise<StagedChunk[]> =>
  tx.rows(sql<StagedChunk>`
    select ${columns} from exchange.staged_row
    where tenant_id = ${tx.tenantId} and import_id = ${id} and place > ${after}
    order by place, line limit ${size}`);

const rowsOfPerson = (tx: Tx, id: ImportId, place: number): Promise<StagedChunk[]> =>
  tx.rows(sql<StagedChunk>`
    select ${columns} from exchange.staged_row
    where tenant_id = ${tx.tenantId} and import_id = ${id} and place = ${place} order by line`);

export const firstStagedRows = (tx: Tx, id: ImportId, limit: number): Promise<{ line: number; content: string }[]> =>
  tx.rows(sql<{ line: number; content: string }>`
    select line, content from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id} order by line limit ${limit}`);

/** What a file tells of a person who was known before: the last line wins. */
export type Told = { readonly clientId: ClientId; readonly content: string };

/** The place up to which the next `size` rows go; undefined when none are left. */
export const lastOfNext = async (tx: Tx, id: ImportId, after: number, size: number): Promise<number | undefined> => {
  const last = await tx.row(sql<{ upto: number | null }>`
    select max(place) as upto from (
      select place from exchange.staged_row
      where tenant_id = ${tx.tenantId} and import_id = ${id} and place > ${after} order by place limit ${size}) s`);
  return last?.upto ?? undefined;
};

/** The rows at these places that tell of clients they did not make, in order of line. */
export const rowsThatTell = (tx: Tx, id: ImportId, after: number, upto: number): Promise<Told[]> =>
  tx.rows(sql<Told>`
    select p.client_id as "clientId", s.content from exchange.staged_row s
    join dossier.client_person p on p.tenant_id = s.tenant_id and p.citizen_hash = s.person_hash and p.client_id <> s.client_id
    where s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.place > ${after} and s.place <= ${upto}
    order by s.line`);

/** Removes the rows at all places up to this one. */
export const unstageUpto = (tx: Tx, id: ImportId, upto: number): Promise<number> =>
  tx.run(sql`delete from exchange.staged_row
    where tenant_id = ${tx.tenantId} and import_id = ${id} and place <= ${upto}`);
