import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { type As, DatabaseError } from "../platform/database/database.ts";
import { testDatabase } from "../platform/testing/test-database.ts";
import { type Actor, unlogged } from "../platform/unit-of-work.ts";
import { type Everything, everything } from "./testing/everything.ts";

let made: Promise<Everything> | undefined;
const theFirst = (): Promise<Everything> => {
  made ??= everything();
  return made;
};

/** Every table that holds a commissioner's rows; who is asked about comes as $1. */
const tenantTables = async (): Promise<string[]> => {
  const { rows } = await (await testDatabase()).transaction({ role: "owner" }, (connection) =>
    connection.query<{ name: string }>(`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relkind in ('r', 'v') and n.nspname in ('platform', 'access', 'dossier', 'casework', 'exchange')
        and not has_table_privilege('trede_auth', c.oid, 'select') order by 1`),
  );
  return rows.map(({ name }) => name);
};

const countAs = async (as: As, table: string): Promise<number> => {
  const { rows } = await (await testDatabase()).transaction(as, (connection) =>
    connection.query<{ n: number }>(`select count(*)::int as n from ${table}`),
  );
  return rows[0]?.n ?? 0;
};

const partyOf = (actor: Actor): As => {
  const { party } = actor;
  if (party.kind === "commissioner") return { role: "trede_app", tenant: actor.tenantId };
  const id = party.kind === "provider" ? party.providerId : party.clientId;
  return { role: "trede_app", party: { tenant: actor.tenantId, kind: party.kind, id } };
};

const seenAs = async (as: As): Promise<string[]> => {
  const seen: string[] = [];
  for (const table of await tenantTables()) if ((await countAs(as, table)) > 0) seen.push(table);
  return seen;
};

test("a commissioner has rows in every table, and sees them all", async () => {
  const { commissioner } = await theFirst();
  assert.deepEqual(await seenAs({ role: "trede_app", tenant: commissioner.tenantId }), await tenantTables());
});

test("another commissioner sees nothing of it in any table", async () => {
  const { commissioner } = await theFirst();
  const other = await aCommissioner();
  const database = await testDatabase();
  for (const table of await tenantTables()) {
    const { rows } = await database.transaction({ role: "trede_app", tenant: other.tenantId }, (connection) =>
      connection.query(`select from ${table} where tenant_id <> $1`, [other.tenantId]),
    );
    assert.equal(rows.length, 0, table);
  }
  const { rows } = await database.transaction({ role: "trede_app", tenant: other.tenantId }, (connection) =>
    connection.query<{ id: string }>("select id from access.commissioner"),
  );
  assert.deepEqual(rows, [{ id: other.tenantId }]);
  assert.notEqual(other.tenantId, commissioner.tenantId);
});

test("without a commissioner, nothing is seen in any table", async () => {
  await theFirst();
  assert.deepEqual(await seenAs({ role: "trede_app" }), []);
  assert.equal(await countAs({ role: "trede_app" }, "access.commissioner"), 0);
});

/** What the database says to a statement; "done" with how many rows it touched when it allows it. */
const attempt = async (as: As, text: string, parameters: readonly unknown[]): Promise<string> => {
  try {
    const done = await (await testDatabase()).transaction(as, (connection) => connection.query(text, parameters));
    return `done ${done.affected}`;
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
};

const noRight = "42501";

test("another commissioner can't add a row to the first one's, in any table", async () => {
  const { commissioner } = await theFirst();
  const other = await aCommissioner();
  const database = await testDatabase();
  for (const table of await tenantTables()) {
    if (table === "dossier.known_entry") continue;
    const { rows } = await database.transaction({ role: "trede_app", tenant: commissioner.tenantId }, (connection) =>
      connection.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t limit 1`),
    );
    const copy = JSON.stringify({ ...rows[0]?.row });
    const text = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`;
    assert.equal(await attempt({ role: "trede_app", tenant: other.tenantId }, text, [copy]), noRight, table);
    assert.equal(await attempt({ role: "trede_app" }, text, [copy]), noRight, table);
  }
});

test("another commissioner changes and removes nothing of the first one's", async () => {
  const { commissioner } = await theFirst();
  const other = await aCommissioner();
  for (const table of await tenantTables()) {
    if (table === "dossier.known_entry") continue;
    for (const text of [
      `update ${table} set tenant_id = tenant_id where tenant_id = $1`,
      `delete from ${table} where tenant_id = $1`,
    ]) {
      const said = await attempt({ role: "trede_app", tenant: other.tenantId }, text, [commissioner.tenantId]);
      assert.ok(said === noRight || said === "done 0", `${text}: ${said}`);
    }
  }
});

test("nobody changes or removes an entry or a log line, not even its own commissioner", async () => {
  const { commissioner } = await theFirst();
  for (const role of ["trede_app", "trede_auth", "trede_sealer"] as const)
    for (const text of [
      "delete from dossier.entry where tenant_id = $1",
      "update dossier.entry set body = '{}' where tenant_id = $1",
      "delete from platform.log_line where tenant_id = $1",
      "update platform.log_line set outcome = 'done' where tenant_id = $1",
    ])
      assert.equal(
        await attempt({ role, tenant: commissioner.tenantId }, text, [commissioner.tenantId]),
        noRight,
        `${role}: ${text}`,
      );
});

test("a provider sees what is shared with it and nothing else", async () => {
  const { provider, commissioner } = await theFirst();
  assert.deepEqual(await seenAs(partyOf(provider)), ["dossier.shared_entry"]);
  assert.equal(await countAs(partyOf(provider), "dossier.shared_entry"), 1);
  const another = await commissioner.actorFor("provider-consultant");
  assert.deepEqual(await seenAs(partyOf(another)), []);
});

test("a provider of another commissioner with the same id sees nothing", async () => {
  const { provider } = await theFirst();
  const other = await aCommissioner();
  assert.deepEqual(await seenAs(partyOf({ ...provider, tenantId: other.tenantId })), []);
});

test("a client sees their own plans, appointments, messages, documents meant for them and who looked, and nothing else; another client not even those", async () => {
  const { client, commissioner } = await theFirst();
  const own = ["casework.appointment", "casework.own_document", "casework.own_message", "casework.own_plan"];
  assert.deepEqual(await seenAs(partyOf(client)), [...own, "platform.log_line"]);
  // the note for colleagues is no message, and the document that is theirs alone is not the client's
  for (const table of own) assert.equal(await countAs(partyOf(client), table), 1, table);
  assert.deepEqual(await seenAs(partyOf(await commissioner.actorFor("client"))), []);
  const other = await aCommissioner();
  assert.deepEqual(await seenAs(partyOf({ ...client, tenantId: other.tenantId })), []);
});

test("a provider and a client write nothing but their own log line", async () => {
  const { provider, client, commissioner } = await theFirst();
  const database = await testDatabase();
  for (const actor of [provider, client])
    for (const table of await tenantTables()) {
      if (table === "dossier.known_entry" || table === "platform.log_line") continue;
      const { rows } = await database.transaction({ role: "trede_app", tenant: commissioner.tenantId }, (connection) =>
        connection.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t limit 1`),
      );
      const text = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`;
      assert.equal(await attempt(partyOf(actor), text, [JSON.stringify(rows[0]?.row)]), noRight, table);
    }
});

test("the party's transaction does not know the commissioner's own setting", async () => {
  const { provider } = await theFirst();
  const { installation } = (await theFirst()).commissioner;
  const known = await unlogged(installation, provider, async (tx) => {
    const { rows } = await tx.query<{ tenant: string | null }>("select current_setting('app.tenant', true) as tenant");
    return rows[0]?.tenant ?? "";
  });
  assert.equal(known, "");
});
