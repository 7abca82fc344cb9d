import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { emptyLists, keptLists, rebuiltLists } from "../contexts/casework/testing/kept-lists.ts";
import { listAccessLines } from "../contexts/dossier/access-log-store.ts";
import type { NewEntry } from "../contexts/dossier/domain/amend.ts";
import { completePersons, purge } from "../contexts/dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, appendInBatch } from "../contexts/dossier/testing/ledgers.ts";
import { getDossier } from "../contexts/dossier/use-cases/get-dossier.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, killedDuring, revoke, stage, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { ClientId } from "../kernel/ids.ts";
import { sealLog } from "../platform/log/seal.ts";
import { verifyLog } from "../platform/log/verify-log.ts";
import { logLinesOf } from "../platform/testing/log-lines.ts";
import { clientTables } from "./client-tables.ts";
import { theLedger } from "./testing/everything.ts";
import { clientTablesThere, keepFor, purged, purgeWork, rowsLeft } from "./testing/purges.ts";

const ledger = theLedger();

const ended = (from: string, on: string): readonly NewEntry[] => [
  aBenefit(from),
  aNewFact("benefit-ended", on, {}, { subject: 1 }),
];

const aClientWith = async (commissioner: TestCommissioner, entries: readonly NewEntry[]): Promise<ClientId> => {
  const clientId = await aClient(commissioner, { name: "Anna de Boer", birthYear: 1970 });
  await append(commissioner, ledger, clientId, entries);
  return clientId;
};

/** On 2 March 2026: one past all terms, one whose person data alone is due, one in use. */
const threeClients = async (commissioner: TestCommissioner) => {
  await keepFor(commissioner, { keepPersons: "P5Y" });
  const gone = await aClientWith(commissioner, ended("2010-01-01", "2016-03-02"));
  const erased = await aClientWith(commissioner, ended("2010-01-01", "2021-03-02"));
  const inUse = await aClientWith(commissioner, [aBenefit("2010-01-01")]);
  return { gone, erased, inUse };
};

const clientsOf = ({ run }: TestCommissioner): Promise<string[]> =>
  run(async (tx) => {
    const { rows } = await tx.query<{ id: string }>("select id from dossier.client where tenant_id = $1 order by id", [
      tx.tenantId,
    ]);
    return rows.map(({ id }) => id);
  });

/** Clients with a benefit that starts on each of these days, in that order. */
const clientsFrom = ({ run }: TestCommissioner, ...days: readonly string[]): Promise<(ClientId | undefined)[]> =>
  run(async (tx) => {
    const { rows } = await tx.query<{ id: ClientId; day: string }>(
      "select client_id as id, valid_from as day from dossier.entry where tenant_id = $1 and kind = 'benefit-started'",
      [tx.tenantId],
    );
    return days.map((day) => rows.find((row) => row.day === day)?.id);
  });

test("every table with rows about a client is one the purge knows", async () => {
  const { database } = await aCommissioner();
  const there = await database.transaction({ role: "owner" }, clientTablesThere);
  const known = [
    ...clientTables,
    "dossier.client_person",
    "dossier.document",
    "dossier.entry",
    "dossier.name_word",
    "dossier.person_change",
  ];
  assert.deepEqual(there, known.toSorted());
});

test("what a client has in any of these tables is found by an index", async () => {
  const { database } = await aCommissioner();
  const found = await database.transaction({ role: "owner" }, async (connection) => {
    const { rows } = await connection.query<{ name: string }>(
      `select distinct i.indrelid::regclass::text as name from pg_index i where i.indpred is null and (
         select array_agg(a.attname::text order by k.n) from unnest(i.indkey) with ordinality as k (attnum, n)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum where k.n <= 2) = array['tenant_id', 'client_id']`,
    );
    return rows.map(({ name }) => name);
  });
  const there = await database.transaction({ role: "owner" }, clientTablesThere);
  assert.deepEqual(
    there.filter((table) => !found.includes(table)),
    [],
  );
});

test("person data goes first, the dossier later, and nothing of who is in use", async () => {
  const commissioner = await aCommissioner();
  const { gone, erased, inUse } = await threeClients(commissioner);
  const before = await rowsLeft(commissioner, [inUse]);
  const run = await purged(commissioner);
  assert.deepEqual([run.clients, run.persons, run.dossiers, run.entries, run.endedBefore], [3, 2, 1, 2, "2016-03-03"]);
  assert.deepEqual(await rowsLeft(commissioner, [gone]), {});
  const left = await rowsLeft(commissioner, [erased]);
  assert.deepEqual([left["dossier.client_person"], left["dossier.name_word"]], [undefined, undefined]);
  assert.equal(left["dossier.entry"], 2);
  assert.deepEqual(await rowsLeft(commissioner, [inUse]), before);
  assert.deepEqual(await clientsOf(commissioner), [erased, inUse].toSorted());
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a dry run counts the same and leaves all as it is; running twice is running once", async () => {
  const commissioner = await aCommissioner();
  const { gone } = await threeClients(commissioner);
  const dry = await purged(commissioner, "dry-run");
  assert.ok(Object.keys(await rowsLeft(commissioner, [gone])).length > 3);
  const real = await purged(commissioner);
  const counted = ({ number: _n, deletes: _d, startedAt: _s, finishedAt: _f, ...counts }: typeof dry) => counts;
  assert.deepEqual(counted(real), counted(dry));
  assert.deepEqual([dry.deletes, real.deletes], [false, true]);
  const again = await purged(commissioner);
  assert.deepEqual([again.clients, again.persons, again.dossiers, again.entries], [2, 0, 0, 0]);
});

test("killed at any point it leaves whole clients, and goes on to the same end", async () => {
  // one to read the terms, one to begin, one per client, one for the log
  for (let n = 1; n <= 6; n += 1) {
    const commissioner = await aCommissioner();
    const { gone, erased, inUse } = await threeClients(commissioner);
    const installation = killedDuring(commissioner.installation, n);
    await purge(purgeWork(commissioner, { installation, chunkSize: 1 }), "delete").catch(() => undefined);
    const left = await rowsLeft(commissioner, [gone]);
    assert.ok(Object.keys(left).length === 0 || left["dossier.client_person"] === 1, `killed during ${n}`);
    const run = await purged(commissioner, "delete", { chunkSize: 1 });
    assert.deepEqual([run.number, run.clients, run.persons, run.dossiers], [1, 3, 2, 1], `killed during ${n}`);
    assert.deepEqual(await clientsOf(commissioner), [erased, inUse].toSorted());
  }
});

test("a run that was stopped goes on, also when another kind of run came after it", async () => {
  const commissioner = await aCommissioner();
  await threeClients(commissioner);
  const installation = killedDuring(commissioner.installation, 3);
  await assert.rejects(purge(purgeWork(commissioner, { installation, chunkSize: 1 }), "delete"), /killed/);
  assert.equal((await purged(commissioner, "dry-run")).number, 2);
  const { number, clients } = await purged(commissioner);
  assert.deepEqual([number, clients], [1, 3]);
});

/** What the log says of deleting, in the order in which it was done. */
const linesOfPurges = ({ run }: TestCommissioner) =>
  run(async (tx) => {
    const { rows } = await tx.query<{ client_id: string | null; detail: object }>(
      "select client_id, detail from platform.log_line where tenant_id = $1 and activity = 'deleteOnTerm' order by id",
      [tx.tenantId],
    );
    return rows;
  });

test("the log says what was done and names nobody", async () => {
  const commissioner = await aCommissioner();
  await threeClients(commissioner);
  await purged(commissioner);
  const lines = await linesOfPurges(commissioner);
  assert.deepEqual(
    lines.map(({ client_id }) => client_id),
    [null, null],
  );
  assert.deepEqual(lines[0]?.detail, { run: 1, persons: 2, dossiers: 1, entries: 2 });
});

test("counting what would go is said in the log as counting, not as deleting", async () => {
  const commissioner = await aCommissioner();
  await threeClients(commissioner);
  await purged(commissioner, "dry-run");
  const lines = await logLinesOf(commissioner.tenantId);
  assert.deepEqual(
    lines.map(({ activity }) => activity).filter((activity) => activity.endsWith("OnTerm")),
    ["countOnTerm"],
  );
});

test("what was shared, listed and linked by an import goes too", async () => {
  const commissioner = await aCommissioner();
  const work = workOf(commissioner, ledger);
  const [a, b] = citizenNumbers(2);
  const rows = [`${a};social-assistance;2010-01-01;2012-01-01;Anna`, `${b};social-assistance;2025-01-01;;Bo`];
  accepted(await anImport(work, { content: benefitsFile(...rows) }));
  accepted(await anImport(work, { content: benefitsFile(rows[1] ?? "", `${b};ioaw;2024-01-01;2024-05-01;Bo`) }));
  const [first] = await clientsFrom(commissioner, "2010-01-01");
  assert.ok(first);
  const before = await rowsLeft(commissioner, [first]);
  for (const table of ["exchange.row_link", "exchange.missing_row", "casework.stretch"])
    assert.ok(before[table], table);
  assert.equal((await purged(commissioner)).dossiers, 1);
  assert.deepEqual(await rowsLeft(commissioner, [first]), {});
});

test("the same file offered again makes a new client of who was deleted, and the next run deletes that one", async () => {
  const commissioner = await aCommissioner();
  const work = workOf(commissioner, ledger);
  const [a, b] = citizenNumbers(2);
  const content = benefitsFile(
    `${a};social-assistance;2010-01-01;2012-01-01;Anna`,
    `${b};social-assistance;2025-01-01;;Bo`,
  );
  accepted(await anImport(work, { content }));
  const [old, kept] = await clientsFrom(commissioner, "2010-01-01", "2025-01-01");
  assert.equal((await purged(commissioner)).dossiers, 1);
  const again = accepted(await anImport(work, { content }));
  assert.deepEqual([again.counts.newRows, again.counts.unchangedRows], [1, 1]);
  const [anew, same] = await clientsFrom(commissioner, "2010-01-01", "2025-01-01");
  assert.ok(anew !== undefined && anew !== old && same === kept);
  assert.equal((await purged(commissioner)).dossiers, 1);
  assert.deepEqual(await clientsOf(commissioner), [kept]);
});

test("whose person data alone was erased: the same row changes nothing, a changed one corrects, a new one is a new client", async () => {
  const commissioner = await aCommissioner();
  await keepFor(commissioner, { keepPersons: "P5Y" });
  const work = workOf(commissioner, ledger);
  const [a] = citizenNumbers(1);
  const row = `${a};social-assistance;2010-01-01;2018-01-01;Anna`;
  accepted(await anImport(work, { content: benefitsFile(row) }));
  const [old] = await clientsFrom(commissioner, "2010-01-01");
  assert.ok(old);
  assert.equal((await purged(commissioner)).persons, 1);
  assert.equal((await stage(work, { content: benefitsFile(row) })).status, "unchanged");
  const changed = row.replace("2018-01-01", "2018-02-01");
  const correction = accepted(await anImport(work, { content: benefitsFile(changed) }));
  assert.equal(correction.counts.newClients, 0);
  assert.deepEqual(await clientsOf(commissioner), [old]);
  const anew = `${a};social-assistance;2026-01-01;;Anna`;
  assert.equal(accepted(await anImport(work, { content: benefitsFile(changed, anew) })).counts.newClients, 1);
  const [another] = await clientsFrom(commissioner, "2026-01-01");
  assert.ok(another !== undefined && another !== old);
  // who is back is known again, and the old row still speaks of the old dossier
  accepted(await anImport(work, { content: benefitsFile(row.replace("2018-01-01", "2018-03-01"), anew) }));
  assert.equal((await clientsOf(commissioner)).length, 2);
  assert.equal((await rowsLeft(commissioner, [old]))["dossier.client_person"], undefined);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("an import of whom some were deleted is revoked for who is left", async () => {
  const commissioner = await aCommissioner();
  const work = workOf(commissioner, ledger);
  const [a, b] = citizenNumbers(2);
  const content = benefitsFile(
    `${a};social-assistance;2010-01-01;2012-01-01;Anna`,
    `${b};social-assistance;2025-01-01;;Bo`,
  );
  const { id } = accepted(await anImport(work, { content }));
  assert.equal((await purged(commissioner)).dossiers, 1);
  assert.equal((await revoke(work, id)).status, "revoked");
  assert.deepEqual(await keptLists(commissioner), emptyLists);
  assert.equal((await clientsOf(commissioner)).length, 1);
});

test("while an import is being applied nobody goes", async () => {
  const commissioner = await aCommissioner();
  await threeClients(commissioner);
  await anOpenBatch(commissioner);
  const refused = await purge(purgeWork(commissioner), "delete");
  assert.deepEqual(refused, { ok: false, refusal: { code: "import-under-way" } });
  assert.equal((await clientsOf(commissioner)).length, 3);
});

test("a dry run meanwhile counts nobody of whom the import has written, new or known", async () => {
  const commissioner = await aCommissioner();
  const { gone, erased } = await threeClients(commissioner);
  const batch = await anOpenBatch(commissioner);
  const fresh = await aClient(commissioner, { name: "Cem Can" });
  await appendInBatch(commissioner, ledger, batch, [fresh, erased], [aBenefit("2026-01-01")]);
  const { clients, persons, dossiers } = await purged(commissioner, "dry-run");
  assert.deepEqual([clients, persons, dossiers], [4, 1, 1]);
  assert.deepEqual(Object.keys(await rowsLeft(commissioner, [gone])).length > 3, true);
});

test("what a file told of somebody who was erased meanwhile leaves no trace of the name", async () => {
  const commissioner = await aCommissioner();
  const { erased, inUse } = await threeClients(commissioner);
  await purged(commissioner);
  const told = { name: "Anna Bos", birthYear: 1970, citizenCipher: null, citizenHash: null };
  const both = [erased, inUse].map((clientId) => ({ clientId, ...told }));
  await commissioner.run((tx) => completePersons(tx, commissioner.keys, both));
  const words = async (clientId: ClientId) => (await rowsLeft(commissioner, [clientId]))["dossier.name_word"];
  assert.deepEqual([await words(erased), await words(inUse)], [undefined, 2]);
});

test("an import that wrote on after a client was deleted is stopped, not written around", async () => {
  const commissioner = await aCommissioner();
  const { gone } = await threeClients(commissioner);
  await purged(commissioner);
  const batch = await anOpenBatch(commissioner);
  await assert.rejects(
    appendInBatch(commissioner, ledger, batch, [gone], [aBenefit("2026-01-01")]),
    /deleted on term or registered meanwhile/,
  );
});

test("who was only ever in an import that was dropped goes at once", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner, { name: "Cem Can" });
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  await commissioner.run((tx) =>
    tx.query("update dossier.batch set status = 'dropped' where tenant_id = $1 and id = $2", [tx.tenantId, batch]),
  );
  const run = await purged(commissioner);
  assert.deepEqual([run.persons, run.dossiers, run.endedBefore], [1, 1, null]);
  assert.deepEqual(await rowsLeft(commissioner, [clientId]), {});
});

test("a dossier whose person data was erased opens by its number, and says since when", async () => {
  const commissioner = await aCommissioner();
  const { gone, erased } = await threeClients(commissioner);
  await purged(commissioner);
  const opened = (clientId: ClientId) =>
    commissioner.run((tx, given) => getDossier(tx, commissioner.keys, { clientId }, given));
  const dossier = accepted(await opened(erased));
  assert.deepEqual(
    [dossier.name, dossier.birthYear, dossier.citizenNumberMasked, dossier.personErasedOn, dossier.timeline.length],
    [null, null, null, "2026-03-02", 2],
  );
  const none = await opened(gone);
  assert.deepEqual(none, { ok: false, refusal: { code: "client-not-found" } });
});

test("who looked at a dossier says from when on the log is there", async () => {
  const commissioner = await aCommissioner();
  const { inUse } = await threeClients(commissioner);
  const lines = () =>
    commissioner.run((tx) => listAccessLines(tx, { clientId: inUse, what: "all", page: 1, pageSize: 25 }));
  assert.equal((await lines()).deletedBefore, null);
  const { database, keys, tenantId, clock } = commissioner;
  await sealLog(database, keys, tenantId, clock.now());
  const sealedAt = clock.now();
  clock.set("2031-03-03T09:00:00Z");
  const run = await purged(commissioner);
  assert.ok(run.logLines > 0 && run.logSegments > 0);
  const { number, logSegments, logLines } = run;
  const deleted = (await linesOfPurges(commissioner)).map(({ detail }) => detail);
  assert.deepEqual(deleted.at(-2), { run: number, logSegments, logLines });
  assert.equal((await lines()).deletedBefore, sealedAt);
  const verified = await verifyLog(database, keys, tenantId);
  assert.deepEqual([verified.brokenAt, verified.deleted?.lines], [null, logLines]);
});
