import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { DatabaseError } from "../platform/database/database.ts";
import { testDatabase } from "../platform/testing/test-database.ts";
import { type Everything, everything } from "./testing/everything.ts";

let made: Promise<Everything> | undefined;
const theFirst = (): Promise<Everything> => {
  made ??= everything();
  return made;
};

type Right = { name: string; can: string };

/** Whatever the role may do to a table, or to some of its columns; a part of a table is written "select (a b)". */
const rightsOf = async (role: string): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await (await testDatabase()).transaction({ role: "owner" }, (connection) =>
    connection.query<Right>(
      `select n.nspname || '.' || c.relname as name, string_agg(
         case when has_table_privilege($1, c.oid, p.act) then p.act else p.act || ' (' || (
           select string_agg(a.attname, ' ' order by a.attnum) from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and p.act in ('select', 'insert', 'update')
             and has_column_privilege($1, c.oid, a.attnum, p.act)) || ')' end, ', ' order by p.i) as can
       from pg_class c join pg_namespace n on n.oid = c.relnamespace,
         unnest(array['select', 'insert', 'update', 'delete', 'truncate']) with ordinality as p (act, i)
       where c.relkind in ('r', 'v') and n.nspname in ('platform', 'access', 'dossier', 'casework', 'exchange', 'pgboss')
       group by 1 order by 1`,
      [role],
    ),
  );
  return Object.fromEntries(rows.filter(({ can }) => can !== null).map(({ name, can }) => [name, can]));
};

test("the purge reads days, deletes what a client has, and keeps its report; it has no other right", async () => {
  const ofClients = "select (tenant_id client_id), delete";
  assert.deepEqual(await rightsOf("trede_purge"), {
    "access.commissioner": "select",
    "casework.appointment": ofClients,
    "casework.exemption": ofClients,
    "casework.facility": ofClients,
    "casework.followed": ofClients,
    "casework.gate_step": ofClients,
    "casework.gate_stretch": ofClients,
    "casework.own_document": ofClients,
    "casework.mail": ofClients,
    "casework.own_message": ofClients,
    "casework.own_plan": ofClients,
    "casework.phase_set": ofClients,
    "casework.provider_client": ofClients,
    "casework.re_examination": ofClients,
    "casework.rung_stay": ofClients,
    "casework.shared_entry": ofClients,
    "casework.signal": ofClients,
    "casework.stretch": ofClients,
    "casework.unmet_need": ofClients,
    "dossier.batch": "select (tenant_id id status)",
    "dossier.client": "select (tenant_id id last_recorded_at), update (person_erased_on), delete",
    "dossier.client_person": ofClients,
    "dossier.document": ofClients,
    "dossier.entry": "select (tenant_id client_id number kind subject target valid_from valid_until batch_id), delete",
    "dossier.name_word": ofClients,
    "dossier.person_change": ofClients,
    "dossier.purge_run":
      "select, insert, update (done_upto clients persons dossiers entries held log_segments log_lines ended_before finished_at)",
    "exchange.missing_row": ofClients,
    "exchange.row_link": ofClients,
    "platform.installation": "select",
    "platform.log_line": "select (tenant_id epoch xact), insert, delete",
    "platform.log_seal": "select, update (purged_at)",
  });
});

test("the application adds no report and changes none", async () => {
  assert.equal((await rightsOf("trede_app"))["dossier.purge_run"], "select");
});

/** What the database says; "done" with how many rows it touched when it allows it. */
const attempt = async (tenant: string, text: string, parameters: readonly unknown[]): Promise<string> => {
  try {
    const done = await (await testDatabase()).transaction({ role: "trede_purge", tenant }, (connection) =>
      connection.query(text, parameters),
    );
    return `done ${done.affected}`;
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
};

for (const text of [
  "select name from dossier.client_person where tenant_id = $1",
  "select citizen_hash from dossier.client_person where tenant_id = $1",
  "select word from dossier.name_word where tenant_id = $1",
  "select body from dossier.entry where tenant_id = $1",
  "select reason from dossier.person_change where tenant_id = $1",
  "select content_cipher from dossier.document where tenant_id = $1",
  "select actor from platform.log_line where tenant_id = $1",
  "update dossier.client_person set name = null where tenant_id = $1",
  "update dossier.entry set body = '{}' where tenant_id = $1",
  "update dossier.entry set valid_from = '1990-01-01' where tenant_id = $1",
  "update dossier.client set last_entry = 0 where tenant_id = $1",
  "insert into access.setting_change select * from access.setting_change where tenant_id = $1",
])
  test(`the purge may not: ${text}`, async () => {
    const { commissioner } = await theFirst();
    assert.equal(await attempt(commissioner.tenantId, text, [commissioner.tenantId]), "42501");
  });

test("in another commissioner's rows the purge sees, deletes and reports nothing", async () => {
  const { commissioner } = await theFirst();
  const other = await aCommissioner();
  for (const [table, can] of Object.entries(await rightsOf("trede_purge"))) {
    if (table === "access.commissioner" || table === "platform.installation") continue;
    const seen = `select tenant_id from ${table} where tenant_id = $1`;
    assert.equal(await attempt(other.tenantId, seen, [commissioner.tenantId]), "done 0", table);
    if (!can.includes("delete")) continue;
    const deleted = `delete from ${table} where tenant_id = $1`;
    assert.equal(await attempt(other.tenantId, deleted, [commissioner.tenantId]), "done 0", table);
  }
  const report = `insert into dossier.purge_run (tenant_id, number, deletes, on_day, settings_version, started_at, started_by)
    values ($1, 99, true, '2026-01-01', 0, now(), 'x')`;
  assert.equal(await attempt(other.tenantId, report, [commissioner.tenantId]), "42501");
});
