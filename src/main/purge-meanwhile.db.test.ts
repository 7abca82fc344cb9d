import assert from "node:assert/strict";
import { loadPolicy } from "../contexts/access/public.ts";
import { aCommissioner, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { type PurgeRun, purge } from "../contexts/dossier/public.ts";
import { beginPurgeRun } from "../contexts/dossier/purge-run-store.ts";
import { aBenefit, append } from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, appendInBatch } from "../contexts/dossier/testing/ledgers.ts";
import type { Import } from "../contexts/exchange/import-store.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import { unlogged } from "../platform/unit-of-work.ts";
import { theLedger } from "./testing/everything.ts";
import { meanwhileTest, somebodyWaits, withMeanwhile } from "./testing/meanwhile.ts";
import { aClientOfLongAgo, keepFor, purged, purgeWork, rowsLeft } from "./testing/purges.ts";

const lockingClients = /from dossier\.client\b[\s\S]*for update/;

const clientsIn = async ({ run }: TestCommissioner): Promise<string[]> =>
  run(async (tx) => {
    const { rows } = await tx.query<{ id: string }>("select id from dossier.client where tenant_id = $1", [
      tx.tenantId,
    ]);
    return rows.map(({ id }) => id);
  });

meanwhileTest("who comes back while the purge is looking stays", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClientOfLongAgo(commissioner, theLedger());
  const back = () => append(commissioner, theLedger(), clientId, [aBenefit("2026-02-01")]);
  const run = await purged(commissioner, "delete", {
    installation: withMeanwhile(commissioner.installation, lockingClients, back),
  });
  assert.deepEqual([run.persons, run.dossiers, run.endedBefore], [0, 0, null]);
  assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.entry"], 3);
});

meanwhileTest("an import that begins and writes while the purge is looking keeps its clients", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClientOfLongAgo(commissioner, theLedger());
  const back = async () => {
    const batch = await anOpenBatch(commissioner);
    await appendInBatch(commissioner, theLedger(), batch, [clientId], [aBenefit("2026-02-01")]);
  };
  const installation = withMeanwhile(commissioner.installation, lockingClients, back);
  const refused = await purge(purgeWork(commissioner, { installation }), "delete");
  assert.deepEqual(refused, { ok: false, refusal: { code: "import-under-way" } });
  const left = await rowsLeft(commissioner, [clientId]);
  assert.deepEqual([left["dossier.entry"], left["dossier.client_person"]], [3, 1]);
});

/** The purge has decided and is deleting; an import begins, finds its clients, and comes to wait for the purge's locks. */
const importMeanwhile = async (commissioner: TestCommissioner, content: string, deleting: RegExp): Promise<Import> => {
  let applied: ReturnType<typeof anImport> | undefined;
  const begins = (): Promise<void> =>
    new Promise((waits, fails) => {
      const found = withMeanwhile(commissioner.installation, lockingClients, waits);
      applied ??= anImport(workOf(commissioner, theLedger(), { installation: found }), { content });
      applied.then(() => waits(), fails);
    });
  await purged(commissioner, "delete", { installation: withMeanwhile(commissioner.installation, deleting, begins) });
  const done = await applied;
  assert.ok(done?.ok === true);
  return done.value;
};

for (const [what, keepPersons, deleting] of [
  ["is deleted", "P10Y", /delete from dossier\.client t?\b|delete from dossier\.client where/],
  ["is erased", "P5Y", /set person_erased_on/],
] as const)
  meanwhileTest(`an import that found a client who ${what} at that moment makes the client anew`, async () => {
    const commissioner = await aCommissioner();
    if (keepPersons === "P5Y") await keepFor(commissioner, { keepPersons });
    const [a] = citizenNumbers(1);
    const until = keepPersons === "P5Y" ? "2018-01-01" : "2012-01-01";
    const row = `${a};social-assistance;2010-01-01;${until};Anna`;
    await anImport(workOf(commissioner, theLedger()), { content: benefitsFile(row) });
    const [old] = await clientsIn(commissioner);
    assert.ok(old);
    const before = (await rowsLeft(commissioner, [old]))["dossier.entry"];
    const content = benefitsFile(row, `${a};social-assistance;2026-01-01;;Anna`);
    const { status } = await importMeanwhile(commissioner, content, deleting);
    assert.equal(status, "applied");
    const anew = (await clientsIn(commissioner)).filter((id) => id !== old);
    assert.equal(anew.length, 1);
    const kept = await rowsLeft(commissioner, [old]);
    assert.equal(kept["dossier.entry"], keepPersons === "P5Y" ? before : undefined);
    assert.equal((await rowsLeft(commissioner, anew))["dossier.client_person"], 1);
  });

meanwhileTest("who begins when the same run has just begun goes on with that one", async () => {
  const commissioner = await aCommissioner();
  await aClientOfLongAgo(commissioner, theLedger());
  const settingsVersion = await commissioner.run(async (tx) => (await loadPolicy(tx)).version);
  let second: Promise<PurgeRun> | undefined;
  const first = await unlogged(
    commissioner.installation,
    commissioner.operator,
    async (tx, { now, today }) => {
      const run = await beginPurgeRun(tx, { deletes: false, onDay: today, settingsVersion, startedAt: now });
      second = purged(commissioner, "dry-run");
      await somebodyWaits(tx);
      return run;
    },
    { role: "trede_purge" },
  );
  const { number, dossiers } = (await second) ?? {};
  assert.deepEqual([number, dossiers], [first?.number, 1]);
});
