import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { changeSetting } from "../contexts/access/use-cases/settings.ts";
import { keptLists, rebuiltLists } from "../contexts/casework/testing/kept-lists.ts";
import { rebuildReadModels } from "../contexts/dossier/public.ts";
import { aBenefit, aClient, append } from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, appendInBatch, apply } from "../contexts/dossier/testing/ledgers.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { theLedger } from "./testing/everything.ts";
import { readModelTables } from "./work.ts";

const ledger = theLedger();

const rebuild = (commissioner: TestCommissioner, how: Parameters<typeof rebuildReadModels>[1], over: object = {}) => {
  const { installation, operator: actor } = commissioner;
  const act = { activity: "rebuildReadModels", purpose: "administration", trail: "audit", trace: "test" } as const;
  return rebuildReadModels({ installation, ledger, tables: readModelTables, actor, act, chunkSize: 2, ...over }, how);
};

const withClients = async (count: number): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  for (let n = 0; n < count; n += 1)
    await append(commissioner, ledger, await aClient(commissioner), [aBenefit("2025-01-10")]);
  return commissioner;
};

const setting = (commissioner: TestCommissioner, value: string) =>
  commissioner.run(async (tx, given) =>
    accepted(await changeSetting(tx, { key: "offerWithin", validFrom: plainDate("2000-01-01"), value }, given)),
  );

const dueDays = async (commissioner: TestCommissioner): Promise<string[]> =>
  ((await keptLists(commissioner)).signals as readonly { due_on: string }[]).map(({ due_on }) => due_on);

test("after a change of a norm the lists say what the old norm said until they are made anew", async () => {
  const commissioner = await withClients(3);
  assert.deepEqual(await dueDays(commissioner), ["2026-01-10", "2026-01-10", "2026-01-10"]);
  await setting(commissioner, "P30D");
  assert.notDeepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
  const done = await rebuild(commissioner, "settings-moved");
  assert.equal(done.clients, 3);
  assert.deepEqual(await dueDays(commissioner), ["2025-02-09", "2025-02-09", "2025-02-09"]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("made anew when nothing changed, nothing differs", async () => {
  const commissioner = await withClients(3);
  const before = await keptLists(commissioner);
  const done = await rebuild(commissioner, "anew");
  assert.deepEqual([done.clients, done.differed], [3, 0]);
  assert.deepEqual(await keptLists(commissioner), before);
});

test("rows that nothing in the ledger stands for are gone afterwards, and were counted", async () => {
  const commissioner = await withClients(1);
  const stray = await aClient(commissioner);
  await commissioner.run((tx) =>
    tx.query(
      `insert into casework.stretch (tenant_id, client_id, from_day, until_day, settings_version)
       values ($1, $2, '2020-01-01', '2021-01-01', 0)`,
      [tx.tenantId, stray],
    ),
  );
  const done = await rebuild(commissioner, "anew");
  assert.equal(done.differed, 1);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("stopped between two chunks it goes on from there; the settings that moved meanwhile make it start over", async () => {
  const commissioner = await withClients(5);
  await setting(commissioner, "P60D");
  const stop = (): never => {
    throw new Error("stopped");
  };
  await assert.rejects(rebuild(commissioner, "settings-moved", { progress: stop }), /stopped/);
  await setting(commissioner, "P90D");
  const done = await rebuild(commissioner, "go-on");
  assert.equal(done.clients, 5);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("what waits for a batch is made anew too, and shows by the new norm when the batch is applied", async () => {
  const commissioner = await withClients(1);
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2025-01-10")]);
  await setting(commissioner, "P30D");
  await rebuild(commissioner, "settings-moved");
  await apply(commissioner, ledger, batch);
  assert.deepEqual(await dueDays(commissioner), ["2025-02-09", "2025-02-09"]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("one commissioner's rebuild leaves another's lists alone", async () => {
  const [mine, theirs] = [await withClients(1), await withClients(1)];
  const before = await keptLists(theirs);
  await setting(mine, "P30D");
  await rebuild(mine, "settings-moved");
  assert.deepEqual(await keptLists(theirs), before);
});
