import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { testDatabase } from "../testing/test-database.ts";

type Kind = "distributed" | "reference" | "coordinator";

const migrationsFolder = new URL("../../../migrations/", import.meta.url);

/** What each table is declared as, by the mark above it in its migration. */
const declaredKinds = (): Map<string, Kind> => {
  const kinds = new Map<string, Kind>([["public.trede_migration", "coordinator"]]);
  for (const file of readdirSync(migrationsFolder).toSorted()) {
    const text = readFileSync(new URL(file, migrationsFolder), "utf8");
    for (const [, kind, table] of text.matchAll(/table kind: (\w+)\s*\ncreate table ([a-z_.]+) /g))
      kinds.set(table ?? "", kind as Kind);
    for (const [, table] of text.matchAll(/^drop table ([a-z_.]+);$/gm)) kinds.delete(table ?? "");
  }
  return kinds;
};

const kinds = declaredKinds();
const tablesOf = (...of: Kind[]): string[] => [...kinds].filter(([, kind]) => of.includes(kind)).map(([name]) => name);

const asOwner = async <R>(text: string, parameters: readonly unknown[] = []): Promise<R[]> =>
  (await testDatabase()).transaction({ role: "owner" }, async (connection) => {
    const { rows } = await connection.query<R>(text, parameters);
    return rows;
  });

const own = "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'";
const named = "n.nspname || '.' || c.relname";
const namesIn = async (text: string): Promise<string[]> => (await asOwner<{ name: string }>(text)).map((r) => r.name);
const tablesWhere = (condition: string) =>
  namesIn(`select ${named} as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind in ('r', 'p') and ${own} and ${condition} order by 1`);

test("every table is declared distributed, reference or coordinator above its create statement", async () => {
  assert.deepEqual(await tablesWhere("true"), [...kinds.keys()].toSorted());
});

test("every table says what it holds", async () => {
  const silent = await tablesWhere("obj_description(c.oid, 'pg_class') is null");
  assert.deepEqual(silent, []);
});

test("every column of every table and view says what it holds", async () => {
  const silent = await namesIn(`
    select ${named} || '.' || a.attname as name from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and ${own} and a.attnum > 0 and not a.attisdropped
      and coalesce(col_description(c.oid, a.attnum), '') = '' order by 1`);
  assert.deepEqual(silent, []);
});

test("row level security is enabled and forced on every table that holds a commissioner's data", async () => {
  const open = await tablesWhere("not (c.relrowsecurity and c.relforcerowsecurity)");
  assert.deepEqual(open, tablesOf("coordinator").toSorted());
});

test("every policy is for named roles and compares plain columns with the transaction's own settings", async () => {
  const odd = await namesIn(`
    select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies
    where 'public' = any(roles)
       or (coalesce(qual, with_check) <> 'true' and coalesce(qual, with_check) !~ 'current_setting\\(''app\\.(tenant|party_tenant)''')
       or (coalesce(qual, with_check) = 'true' and 'trede_app' = any(roles))`);
  assert.deepEqual(odd, []);
});

test("tenant_id is a required uuid in every distributed table, and part of its every unique key", async () => {
  const distributed = tablesOf("distributed");
  const without = await asOwner<{ name: string }>(
    `select t.name from unnest($1::text[]) as t (name) where not exists (
       select from pg_attribute a where a.attrelid = t.name::regclass and a.attname = 'tenant_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
    [distributed],
  );
  assert.deepEqual(without, []);
  const global = await asOwner<{ name: string }>(
    `select x.relname as name from pg_index i join pg_class x on x.oid = i.indexrelid
     where i.indisunique and i.indrelid = any($1::text[]::regclass[]) and not exists (
       select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'tenant_id' and a.attnum = any(i.indkey))`,
    [distributed],
  );
  assert.deepEqual(global, []);
  const keyless = await asOwner<{ name: string }>(
    "select t.name from unnest($1::text[]) as t (name) where not exists (select from pg_index i where i.indrelid = t.name::regclass and i.indisprimary)",
    [[...kinds.keys()]],
  );
  assert.deepEqual(keyless, []);
});

type ForeignKey = { name: string; from: string; to: string; on_delete: string; columns: string[]; targets: string[] };

test("foreign keys go from distributed to distributed by tenant, or to a reference table, and never null or default a row", async () => {
  const keys = await asOwner<ForeignKey>(`
    select k.conname as name, fn.nspname || '.' || f.relname as from, tn.nspname || '.' || t.relname as to, k.confdeltype::text as on_delete,
           (select array_to_json(array_agg(a.attname::text order by u.i)) from unnest(k.conkey) with ordinality u (n, i) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n) as columns,
           (select array_to_json(array_agg(a.attname::text order by u.i)) from unnest(k.confkey) with ordinality u (n, i) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n) as targets
    from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
    join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where k.contype = 'f'`);
  assert.ok(keys.length > 5);
  const allowed = new Set([
    "distributed distributed",
    "distributed reference",
    "reference reference",
    "coordinator coordinator",
  ]);
  const wrong = keys.filter((key) => {
    const [from, to] = [kinds.get(key.from), kinds.get(key.to)];
    const byTenant = key.columns[0] === "tenant_id" && key.targets[0] === "tenant_id";
    return (
      !allowed.has(`${from} ${to}`) ||
      (from === "distributed" && to === "distributed" && !byTenant) ||
      !["a", "r", "c"].includes(key.on_delete)
    );
  });
  assert.deepEqual(wrong, []);
});

test("there are no triggers and no rules", async () => {
  const triggers = await namesIn("select tgname as name from pg_trigger where not tgisinternal");
  const rules = await namesIn(`
    select r.rulename as name from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
    where ${own} and r.rulename <> '_RETURN'`);
  assert.deepEqual([...triggers, ...rules], []);
});

test("a view has no more rights than who asks it", async () => {
  const views = await asOwner<{ name: string; options: string }>(`
    select ${named} as name, array_to_string(c.reloptions, ',') as options
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and ${own}`);
  assert.ok(views.length > 0);
  assert.deepEqual(
    views.filter(({ options }) => !/security_invoker=true/.test(options ?? "")),
    [],
  );
});

test("the application can add to the ledger and the log, and change or remove nothing there", async () => {
  const rights = await asOwner<{ name: string; can: string }>(`
    select t.name, concat_ws(' ', case when has_table_privilege('trede_app', t.name, 'insert') then 'insert' end,
      case when has_any_column_privilege('trede_app', t.name, 'update') then 'update' end,
      case when has_table_privilege('trede_app', t.name, 'delete') then 'delete' end,
      case when has_table_privilege('trede_app', t.name, 'truncate') then 'truncate' end) as can
    from (values ('dossier.entry'), ('platform.log_line'), ('platform.log_seal'), ('access.setting_change')) as t (name) order by 1`);
  assert.deepEqual(rights, [
    { name: "access.setting_change", can: "insert" },
    { name: "dossier.entry", can: "insert" },
    { name: "platform.log_line", can: "insert" },
    { name: "platform.log_seal", can: "" },
  ]);
});

test("sign-in tables are the auth role's alone, and it reaches no commissioner's data", async () => {
  const reached = await asOwner<{ role: string; name: string }>(
    `select r.role, t.name from unnest($1::text[]) as t (name), (values ('trede_app'), ('trede_auth')) as r (role)
     where has_any_column_privilege(r.role, t.name, 'select') order by 1, 2`,
    [[...kinds.keys()]],
  );
  const by = (role: string) => reached.filter((each) => each.role === role).map(({ name }) => name);
  assert.deepEqual(by("trede_auth"), [
    "access.commissioner",
    "access.identity",
    "access.membership",
    "access.session",
    "platform.installation",
  ]);
  assert.deepEqual(
    by("trede_app").filter((name) => ["access.identity", "access.membership", "access.session"].includes(name)),
    [],
  );
});

test("nothing is granted to everybody", async () => {
  const open = await asOwner<{ name: string }>(`
    select ${named} as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
    where ${own} and g.grantee = 0`);
  assert.deepEqual(open, []);
});

test("every constraint has a name somebody gave it", async () => {
  const made = await namesIn(`
    select ${named} || ' ' || k.conname as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${own} and k.contype <> 'n' and k.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$'`);
  assert.deepEqual(made, []);
});

test("what is searched by is of a type that row level security lets an index serve", async () => {
  const types = "'text', 'uuid', 'int2', 'int4', 'int8', 'date', 'timestamptz', 'xid8', 'bool'";
  const odd = await namesIn(`
    select x.relname || ' ' || a.attname as name from pg_index i
    join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = i.indexrelid join pg_type t on t.oid = a.atttypid
    where ${own} and (t.typname not in (${types}) or i.indexprs is not null)`);
  assert.deepEqual(odd, []);
});
