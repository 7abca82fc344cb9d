import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { changeSetting } from "../contexts/access/testing/settings.ts";
import { keptLists, rebuiltLists } from "../contexts/casework/testing/kept-lists.ts";
import { type RebuildWork, rebuildReadModels, type SignalRuleCode } from "../contexts/dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, appendInBatch, apply } from "../contexts/dossier/testing/ledgers.ts";
import { addSeconds, type Instant } from "../kernel/instant.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { compareForTheNight, sendNightlyComparisons } from "./nightly-compare.ts";
import { theLedger } from "./testing/everything.ts";

const workFor = ({ installation, operator }: TestCommissioner, over: Partial<RebuildWork> = {}): RebuildWork => ({
  installation,
  ledger: theLedger(),
  actor: operator,
  act: { activity: "rebuildReadModels", purpose: "administration", trace: "test" },
  chunkSize: 2,
  ...over,
});

const withClients = async (count: number): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  for (let i = 0; i < count; i += 1) {
    const clientId = await aClient(commissioner);
    await append(commissioner, theLedger(), clientId, [aBenefit(`2025-0${i + 1}-01`)]);
  }
  return commissioner;
};

const spoil = ({ tenantId, run }: TestCommissioner, text: string): Promise<unknown> =>
  run((tx) => tx.query(text, [tenantId]));

const countSignals = ({ tenantId, run }: TestCommissioner): Promise<number> =>
  run(async (tx) => {
    const text = "select count(*)::int as n from casework.signal where tenant_id = $1";
    return (await tx.query<{ n: number }>(text, [tenantId])).rows[0]?.n ?? 0;
  });

test("lists that were kept up do not differ from those made anew", async () => {
  const { clients, rows, differed, finishedAt } = await rebuildReadModels(workFor(await withClients(5)), "anew");
  assert.deepEqual([clients, differed], [5, 0]);
  assert.ok(rows >= 10);
  assert.notEqual(finishedAt, null);
});

test("rows that went missing, and rows of nobody, are put right and counted", async () => {
  const commissioner = await withClients(3);
  const before = await countSignals(commissioner);
  await spoil(commissioner, "delete from casework.signal where tenant_id = $1");
  await spoil(
    commissioner,
    `insert into casework.stretch (tenant_id, client_id, from_day, until_day, settings_version)
     values ($1, gen_random_uuid(), '2025-01-01', '2025-02-01', 0)`,
  );
  const { differed } = await rebuildReadModels(workFor(commissioner), "anew");
  assert.equal(differed, before + 1);
  assert.equal(await countSignals(commissioner), before);
  assert.equal((await rebuildReadModels(workFor(commissioner), "anew")).differed, 0);
});

test("a rebuild that was stopped goes on after the last client done", async () => {
  const commissioner = await withClients(5);
  let chunks = 0;
  const progress = (): void => {
    chunks += 1;
    if (chunks === 1) throw new Error("stopped");
  };
  await assert.rejects(rebuildReadModels(workFor(commissioner, { progress }), "anew"), /stopped/);
  const done: number[] = [];
  const { clients } = await rebuildReadModels(workFor(commissioner, { progress: (n) => done.push(n) }), "go-on");
  assert.deepEqual([clients, done], [5, [4, 5, 5]]);
});

const shorterNorm = { key: "offerWithin", validFrom: plainDate("2020-01-01"), value: "P90D" };

test("after a change of settings the lists are made by the new ones, once", async () => {
  const commissioner = await withClients(3);
  await rebuildReadModels(workFor(commissioner), "anew");
  accepted(await commissioner.run((tx, given) => changeSetting(tx, shorterNorm, given)));
  const first = await rebuildReadModels(workFor(commissioner), "settings-moved");
  assert.ok(first.differed > 0);
  commissioner.clock.forward(60);
  assert.deepEqual(await rebuildReadModels(workFor(commissioner), "settings-moved"), first);
});

test("settings that change halfway make a rebuild start over", async () => {
  const commissioner = await withClients(5);
  let told = false;
  const change = async (): Promise<void> => {
    accepted(await commissioner.run((tx, given) => changeSetting(tx, shorterNorm, given)));
  };
  const changed: Promise<void>[] = [];
  const progress = (): void => {
    if (!told) changed.push(change());
    told = true;
  };
  const { clients, settingsVersion } = await rebuildReadModels(workFor(commissioner, { progress }), "anew");
  await Promise.all(changed);
  assert.deepEqual([clients, settingsVersion], [5, 1]);
  assert.equal((await rebuildReadModels(workFor(commissioner), "anew")).differed, 0);
});

test("entries that come in while lists are made anew are not lost", async () => {
  const commissioner = await withClients(4);
  const late = await aClient(commissioner);
  const appending = ["2024-01-01", "2024-02-01", "2024-03-01"].map((day) =>
    append(commissioner, theLedger(), late, [aBenefit(day)]),
  );
  await Promise.all([...appending, rebuildReadModels(workFor(commissioner, { chunkSize: 1 }), "anew")]);
  assert.equal((await rebuildReadModels(workFor(commissioner), "anew")).differed, 0);
});

test("two who rebuild at once do each client once between them", async () => {
  const commissioner = await withClients(6);
  const rebuilds = ["go-on", "go-on"] as const;
  const both = await Promise.all(rebuilds.map((how) => rebuildReadModels(workFor(commissioner), how)));
  assert.deepEqual(
    both.map(({ clients, differed }) => [clients, differed]),
    [
      [6, 0],
      [6, 0],
    ],
  );
});

test("what waits for a batch is made anew too, and shows by the new norm when the batch is applied", async () => {
  const commissioner = await withClients(0);
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, theLedger(), batch, [clientId], [aBenefit("2025-01-10")]);
  accepted(await commissioner.run((tx, given) => changeSetting(tx, shorterNorm, given)));
  await rebuildReadModels(workFor(commissioner), "anew");
  await apply(commissioner, theLedger(), batch);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a comparison finds nothing where lists were kept up, and puts right only who differs", async () => {
  const commissioner = await withClients(4);
  const compare = () => rebuildReadModels(workFor(commissioner), "compare");
  const { clients, rows, differed, finishedAt } = await compare();
  assert.deepEqual([clients, rows, differed, finishedAt === null], [4, 0, 0, false]);
  const before = await countSignals(commissioner);
  await spoil(
    commissioner,
    `delete from casework.signal where tenant_id = $1 and client_id = (select min(client_id::text)::uuid from casework.signal where tenant_id = $1)`,
  );
  const missing = before - (await countSignals(commissioner));
  assert.ok(missing > 0);
  assert.equal((await compare()).differed, missing);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
  assert.equal((await compare()).differed, 0);
});

test("where many differ, a few are made anew at a time, and none is passed over", async () => {
  const commissioner = await withClients(5);
  const before = await countSignals(commissioner);
  await spoil(commissioner, "delete from casework.signal where tenant_id = $1");
  const done: number[] = [];
  const work = workFor(commissioner, { chunkSize: 5, mendsAtOnce: 2, progress: (clients) => done.push(clients) });
  const { clients, differed } = await rebuildReadModels(work, "compare");
  assert.deepEqual([clients, differed], [5, before]);
  assert.deepEqual(done.slice(0, 3), [2, 4, 5]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("rests that follow each other are no difference", async () => {
  const commissioner = await withClients(0);
  const clientId = await aClient(commissioner);
  const rest = (from: string, until: string) =>
    aNewFact("signal-rested", from, { rule: "no-offer" as SignalRuleCode, reason: "ziek" }, { subject: 1, until });
  const rests = [rest("2025-02-03", "2025-02-10"), rest("2025-02-10", "2025-03-03")];
  await append(commissioner, theLedger(), clientId, [aBenefit("2025-01-10"), ...rests]);
  const { rows } = await rebuildReadModels(workFor(commissioner), "compare");
  assert.equal(rows, 0);
});

test("each night has one comparison, later when the server was off, and one more after an upgrade", async () => {
  const commissioner = await withClients(1);
  const { installation, keys, tenantId } = commissioner;
  const opened = { installation, keys, demo: false, synthetic: false, migrated: 0, close: async () => undefined };
  const isSent = async (upgradedAt: Instant | null = null): Promise<boolean> => {
    const sent: unknown[] = [];
    await sendNightlyComparisons(opened, async (_tx, { data }) => void sent.push(data["tenantId"]), upgradedAt);
    return sent.includes(tenantId);
  };
  assert.equal(await isSent(), true);
  await compareForTheNight(opened, theLedger(), tenantId, new AbortController().signal);
  assert.equal(await isSent(), false);
  const { now } = commissioner.clock;
  assert.deepEqual([await isSent(addSeconds(now(), -60)), await isSent(addSeconds(now(), 60))], [false, true]);
  commissioner.clock.set("2026-03-03T01:00:00Z");
  assert.equal(await isSent(), true);
});
