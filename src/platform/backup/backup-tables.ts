import type { Connection } from "../database/database.ts";

export type Column = { readonly name: string; readonly type: string };

export type Table = {
  /** With its schema: "dossier.client". */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly Column[];
};

/**
 * What a backup does not hold. Sessions end with the installation that gave them; migrations are made by the product; jobs are
 * made anew from what they were about.
 */
const leftOut: ReadonlySet<string> = new Set(["access.session", "public.trede_migration"]);
const otherSchemas = "'pg_catalog', 'information_schema', 'pg_toast', 'pgboss'";

type TableRow = { name: string; columns: Column[]; key: string[]; needs: string[]; hidden: boolean };

/** Generated columns make themselves; `hidden`: row level security would leave rows out for this role. */
const catalogue = `
  select n.nspname || '.' || c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int))
     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
     where i.indrelid = c.oid and i.indisprimary) as key,
    coalesce((select json_agg(distinct tn.nspname || '.' || t.relname)
     from pg_constraint k join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '[]') as needs,
    c.relrowsecurity and not exists (select from pg_policy p
     where p.polrelid = c.oid and p.polcmd = '*' and pg_get_expr(p.polqual, c.oid) = 'true'
       and (select oid from pg_roles where rolname = 'trede_backup') = any(p.polroles)) as hidden
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in (${otherSchemas}) and n.nspname !~ '^pg_temp'
  order by 1`;

/** Every table that a backup holds, those that are referred to before those that refer to them. */
export const backupTables = async (connection: Connection): Promise<Table[]> => {
  const { rows } = await connection.query<TableRow>(catalogue, []);
  const kept = rows.filter(({ name }) => !leftOut.has(name));
  const hidden = kept.find((row) => row.hidden);
  if (hidden !== undefined)
    throw new Error(`${hidden.name} has no policy for trede_backup: a backup would miss its rows`);
  return inOrderOfNeed(kept).map(({ name, columns, key }) => ({ name, columns, key: keyOf(name, columns, key) }));
};

const keyOf = (table: string, columns: readonly Column[], key: readonly string[] | null): Column[] => {
  const found = (key ?? []).flatMap((name) => columns.filter((column) => column.name === name));
  if (found.length === 0) throw new Error(`${table} has no primary key`);
  return found;
};

const inOrderOfNeed = (rows: readonly TableRow[]): TableRow[] => {
  const ordered: TableRow[] = [];
  const placed = new Set<string>();
  while (ordered.length < rows.length) {
    const next = rows.filter(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)));
    if (next.length === 0) throw new Error("the tables refer to each other in a circle");
    for (const row of next) placed.add(row.name);
    ordered.push(...next);
  }
  return ordered;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (columns: readonly Column[], each: (column: Column, i: number) => string): string =>
  columns.map(each).join(", ");

/** The next rows after a key, each as one line of JSON with its values as text; parameters are that key's values. */
export const pageText = ({ name, columns, key }: Table, first: boolean, size: number): string => {
  const names = list(key, (column) => `t.${quoted(column.name)}`);
  const after = list(key, (column, i) => `$${i + 1}::text::${column.type}`);
  return `select row_to_json(r)::text as line from (
    select ${list(columns, (column) => `t.${quoted(column.name)}::text as ${quoted(column.name)}`)} from ${name} t
    ${first ? "" : `where (${names}) > (${after})`} order by ${names} limit ${size}) r`;
};

/** Adds rows as pageText gave them; the one parameter is a JSON list of them. Each value goes through its type's own reading. */
export const insertText = ({ name, columns }: Table): string =>
  `insert into ${name} (${list(columns, (column) => quoted(column.name))})
   select ${list(columns, (column) => `r.${quoted(column.name)}::${column.type}`)}
   from json_to_recordset($1::text::json) as r (${list(columns, (column) => `${quoted(column.name)} text`)})`;

export const readMigrationsDone = async (connection: Connection) => {
  const { rows } = await connection.query<{ number: number; name: string; checksum: string }>(
    "select number, name, checksum from trede_migration order by number",
    [],
  );
  return rows;
};
