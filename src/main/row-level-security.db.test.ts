import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, aProvider } from "../contexts/access/testing/a-commissioner.ts";
import { addDays } from "../kernel/plain-date.ts";
import { type As, DatabaseError } from "../platform/database/database.ts";
import { aClock } from "../platform/testing/test-clock.ts";
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

const partyOf = (actor: Actor, today = aClock().today()): As => {
  const { party } = actor;
  if (party.kind === "commissioner") return { role: "trede_app", tenant: actor.tenantId };
  const id = party.kind === "provider" ? party.providerId : party.clientId;
  return { role: "trede_app", party: { tenant: actor.tenantId, kind: party.kind, id, today } };
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

/** That an import is under way, and no more of it: what waits with it is not shown before its time. */
const underWay = "dossier.batch";

test("a provider sees what is shared with it and nothing else", async () => {
  const { provider, commissioner } = await theFirst();
  const own = ["casework.provider_client", "casework.shared_entry"];
  assert.deepEqual(await seenAs(partyOf(provider)), [...own, underWay]);
  const { database } = commissioner;
  const { rows } = await database.transaction(partyOf(provider), (connection) =>
    connection.query<{ kind: string; body: string }>("select kind, body from casework.shared_entry order by kind"),
  );
  // the plan that runs and the message for it alone; not the one that only the client reads, nor the note
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ["message-sent", "plan-made"],
  );
  assert.match(rows[0]?.body ?? "", /Wie neemt contact op/);
  const another = await commissioner.actorFor("provider-consultant");
  assert.deepEqual(await seenAs(partyOf(another)), [underWay]);
});

test("a provider sees nothing of a day before it is involved, nor without a day", async () => {
  const { provider } = await theFirst();
  assert.deepEqual(await seenAs(partyOf(provider, addDays(aClock().today(), -1))), [underWay]);
  const { party } = provider;
  if (party.kind !== "provider") throw new Error("not a provider");
  const database = await testDatabase();
  const seen = await database.transaction({ role: "trede_app" }, async (connection) => {
    await connection.query(`set local app.party_tenant = '${provider.tenantId}'`);
    await connection.query(`set local app.provider = '${party.providerId}'`);
    return (await connection.query("select from casework.shared_entry")).rows.length;
  });
  assert.equal(seen, 0);
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

test("of what all commissioners share a provider reads its own name and number, and a client nothing", async () => {
  const { provider, client, commissioner } = await theFirst();
  const { party } = provider;
  if (party.kind !== "provider") throw new Error("not a provider");
  await aProvider(commissioner, "De Andere");
  const named = async (as: As): Promise<readonly string[]> => {
    const { rows } = await commissioner.database.transaction(as, (connection) =>
      connection.query<{ id: string }>("select id from access.provider"),
    );
    return rows.map(({ id }) => id);
  };
  assert.deepEqual(await named(partyOf(provider)), [party.providerId]);
  assert.deepEqual(await named(partyOf(client)), []);
  assert.deepEqual(await named({ role: "trede_app" }), []);
  assert.ok((await named(partyOf(await commissioner.actorFor("administrator")))).length > 1);
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
