import type { Connection } from "../../platform/database/database.ts";

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly usual: string | null;
  readonly collation: string | null;
  readonly comment: string | null;
};
export type Policy = {
  readonly name: string;
  readonly command: "*" | "r" | "a" | "w" | "d";
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
};
/** `columns` is empty for a right on the whole. */
export type Grant = { readonly role: string; readonly right: string; readonly columns: readonly string[] };

export type Relation = {
  readonly name: string;
  readonly kind: "r" | "p" | "v";
  readonly comment: string | null;
  readonly options: readonly string[];
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly view: string | null;
  readonly columns: readonly Column[];
  readonly constraints: readonly { readonly name: string; readonly kind: string; readonly says: string }[];
  readonly indexes: readonly string[];
  readonly policies: readonly Policy[];
  readonly grants: readonly Grant[];
};

/** A role's right to enter a schema. */
export type Usage = { readonly schema: string; readonly role: string };

export type Catalogue = {
  readonly roles: readonly string[];
  readonly usages: readonly Usage[];
  readonly relations: readonly Relation[];
};

/** The job queue's own tables are its library's business. */
const own = "n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and n.nspname !~ '^pg_'";

/** Every part sorted by name, so that two databases of one version read the same. Not-null is told with the column. */
const relations = `
  select n.nspname || '.' || c.relname as name, c.relkind as kind, obj_description(c.oid, 'pg_class') as comment,
    coalesce(to_json(c.reloptions), '[]') as options, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    case when c.relkind = 'v' then pg_get_viewdef(c.oid) end as view,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
        'usual', pg_get_expr(d.adbin, d.adrelid), 'collation', case when a.attcollation <> t.typcollation then l.collname end,
        'comment', col_description(c.oid, a.attnum)) order by a.attnum)
     from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_collation l on l.oid = a.attcollation
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    coalesce((select json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'says', pg_get_constraintdef(k.oid))
        order by array_position(array['p', 'u', 'f', 'c', 'x'], k.contype::text), k.conname)
     from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')), '[]') as constraints,
    coalesce((select json_agg(pg_get_indexdef(i.indexrelid) order by x.relname)
     from pg_index i join pg_class x on x.oid = i.indexrelid
     where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)), '[]')
     as indexes,
    coalesce((select json_agg(json_build_object('name', p.polname, 'command', p.polcmd,
        'roles', (select json_agg(r.rolname order by r.rolname) from pg_roles r where r.oid = any(p.polroles)),
        'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname)
     from pg_policy p where p.polrelid = c.oid), '[]') as policies,
    coalesce((select json_agg(json_build_object('role', g.role, 'right', g.privilege, 'columns', g.columns) order by g.role, g.privilege)
     from (select r.rolname as role, e.privilege_type as privilege, '[]'::json as columns
           from aclexplode(c.relacl) e join pg_roles r on r.oid = e.grantee where e.grantee <> c.relowner
           union all
           select r.rolname, e.privilege_type, json_agg(a.attname order by a.attnum)
           from pg_attribute a cross join lateral aclexplode(a.attacl) e join pg_roles r on r.oid = e.grantee
           where a.attrelid = c.oid and e.grantee <> c.relowner group by 1, 2) g), '[]') as grants
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v') and ${own} order by 1`;

const usages = `
  select n.nspname as schema, r.rolname as role from pg_namespace n cross join lateral aclexplode(n.nspacl) e
  join pg_roles r on r.oid = e.grantee
  where ${own} and n.nspname <> 'public' and e.privilege_type = 'USAGE' and e.grantee <> n.nspowner order by 1, 2`;

const roles = "select rolname as name from pg_roles where rolname like 'trede\\_%' and not rolcanlogin order by 1";

/** What the migrations made, as the database itself describes it. */
export const readCatalogue = async (connection: Connection): Promise<Catalogue> => ({
  roles: (await connection.query<{ name: string }>(roles, [])).rows.map(({ name }) => name),
  usages: (await connection.query<Usage>(usages, [])).rows,
  relations: (await connection.query<Relation>(relations, [])).rows,
});
