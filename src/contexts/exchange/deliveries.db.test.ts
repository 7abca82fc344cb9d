import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { caseworkLedger } from "../casework/testing/kept-lists.ts";
import { allClients, findKnownClient } from "../dossier/public.ts";
import { append } from "../dossier/testing/clients.ts";
import { listMissingRows } from "./missing-row-store.ts";
import { benefitMapping, citizenNumbers, inPieces } from "./reading/testing/files.ts";
import { anImport, benefitsFile, faultsOf, killedDuring, revoke, stage, workOf } from "./testing/an-import.ts";
import { ledgersOf, standing } from "./testing/ledgers-of.ts";
import { applyImport, beginApplying } from "./use-cases/apply-import.ts";
import { beginRevoking } from "./use-cases/revoke-import.ts";
import { stageFile } from "./use-cases/stage-file.ts";
import { startImport } from "./use-cases/start-import.ts";

const ledger = caseworkLedger();
const [a = "", b = ""] = citizenNumbers(2);
const row = (who: string, start: string, end = "", name = ""): string =>
  `${who};social-assistance;${start};${end};${name}`;

const anOffice = async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const work = workOf(commissioner, ledger);
  const give = (...rows: readonly string[]) => anImport(work, { content: benefitsFile(...rows) });
  return { commissioner, work, give };
};

const onlyClient = async (commissioner: Awaited<ReturnType<typeof anOffice>>["commissioner"]) => {
  const [clientId] = await commissioner.run(allClients);
  if (clientId === undefined) throw new Error("nobody");
  return clientId;
};

test("a start that moved in the source, where the start is in the key, does not make a second spell", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  const moved = await stage(work, { content: benefitsFile(row(a, "2002-01-12", "2002-05-01")) });
  assert.deepEqual(await faultsOf(commissioner, moved.id), ["2 start overlaps-earlier"]);
  assert.deepEqual([moved.status, moved.counts.good, moved.counts.missingRows], ["faulty", 0, 1]);
});

test("a spell that follows an earlier one, and one of another scheme beside it, are no fault", async () => {
  const { commissioner, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  accepted(
    await give(
      row(a, "2002-01-10", "2002-05-01"),
      row(a, "2002-05-01", "2002-06-01"),
      `${a};ioaw;2002-02-01;2002-03-01;`,
    ),
  );
  assert.deepEqual(await standing(commissioner), [
    "2002-01-10 2002-05-01",
    "2002-02-01 2002-03-01",
    "2002-05-01 2002-06-01",
  ]);
});

test("an overlap with what a caseworker withdrew meanwhile is no fault", async () => {
  const { commissioner, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  const clientId = await onlyClient(commissioner);
  const withdrawal = { kind: "entry-withdrawn", target: 2, validFrom: "2002-01-10", validUntil: null, body: {} };
  await append(commissioner, ledger, clientId, [withdrawal as never]);
  const moved = accepted(await give(row(a, "2002-01-12", "2002-05-01")));
  assert.equal(moved.status, "applied");
  assert.deepEqual(await standing(commissioner), ["2002-01-12 2002-05-01"]);
});

test("a history load of an earlier moment does not overrule what became known later", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01")));
  accepted(await give(row(a, "2002-01-10", "2002-06-01"), row(b, "2002-02-01")));
  const content = benefitsFile(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01"));
  const history = await stage(work, { content, recordedAt: "2003-12-01T00:00:00.000Z" });
  assert.deepEqual(await faultsOf(commissioner, history.id), ["2 said-later"]);
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-06-01", "2002-02-01 -"]);
});

test("one person with two birth years in a file is a fault; with two names the last one holds", async () => {
  const { commissioner, work } = await anOffice();
  const mapping = benefitMapping({ columns: { ...benefitMapping().columns, birthYear: "born" } });
  const content = [
    "bsn;scheme;start;end;name;born",
    `${row(a, "2002-01-10", "2002-02-01", "Anna")};1980`,
    `${row(a, "2002-03-01", "2002-04-01", "Anne")};1990`,
    `${row(a, "2002-05-01", "2002-06-01", "Anke")};1980`,
  ].join("\n");
  const done = accepted(await anImport(work, { content, mapping, goodRows: true }));
  assert.deepEqual(await faultsOf(commissioner, done.id), ["3 birthYear other-birth-year"]);
  const clientId = await onlyClient(commissioner);
  assert.equal(await commissioner.run(async (tx) => (await findKnownClient(tx, clientId))?.name), "Anke");
});

test("which rows are missing can be read, with the client and what the feed said of them last", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10"), row(b, "2002-02-01", "2002-03-01")));
  accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01", "2002-03-01")));
  const staged = await stage(work, { content: benefitsFile(row(b, "2002-04-01")) });
  assert.equal(staged.counts.missingRows, 2);
  const missing = await commissioner.run((tx) => listMissingRows(tx, staged.id, 10));
  assert.deepEqual(missing.map(({ kind, validFrom, validUntil }) => [kind, validFrom, validUntil]).toSorted(), [
    ["benefit-started", "2002-01-10", "2002-05-01"],
    ["benefit-started", "2002-02-01", "2002-03-01"],
  ]);
});

test("a name of somebody known shows when the import is applied, not before; nobody is found under the old one after", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "", "Anna Oud")));
  const clientId = await onlyClient(commissioner);
  const nameNow = () => commissioner.run(async (tx) => (await findKnownClient(tx, clientId))?.name);
  const foundBy = (word: string) =>
    commissioner.run(async (tx) => {
      const text = "select from dossier.name_word where tenant_id = $1 and word = $2";
      return (await tx.query(text, [tx.tenantId, word])).rows.length;
    });
  const staged = await stage(work, { content: benefitsFile(row(a, "2002-01-10", "2002-05-01", "Anna Nieuw")) });
  accepted(await beginApplying(work, staged.id, false));
  const killed = { ...work, installation: killedDuring(work.installation, 3) };
  await assert.rejects(applyImport(killed, staged.id), /killed/);
  assert.deepEqual([await nameNow(), await foundBy("oud"), await foundBy("nieuw")], ["Anna Oud", 1, 0]);
  await applyImport(work, staged.id);
  assert.deepEqual([await nameNow(), await foundBy("oud"), await foundBy("nieuw")], ["Anna Nieuw", 0, 1]);
});

test("a name in an import that is dropped was never anybody's", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "", "Anna Oud")));
  const staged = await stage(work, { content: benefitsFile(row(a, "2002-01-10", "2002-05-01", "Zoe Verkeerd")) });
  accepted(await beginApplying(work, staged.id, false));
  const killed = { ...work, installation: killedDuring(work.installation, 3) };
  await assert.rejects(applyImport(killed, staged.id), /killed/);
  assert.equal((await revoke(work, staged.id)).status, "dropped");
  const clientId = await onlyClient(commissioner);
  assert.equal(await commissioner.run(async (tx) => (await findKnownClient(tx, clientId))?.name), "Anna Oud");
});

const stagedRows = (commissioner: Awaited<ReturnType<typeof anOffice>>["commissioner"]): Promise<number> =>
  commissioner.run(async (tx) => {
    const { rows } = await tx.query("select from exchange.staged_row where tenant_id = $1", [tx.tenantId]);
    return rows.length;
  });

test("nothing of a file waits any more once it is applied, dropped or was known already", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10")));
  await stage(work, { content: benefitsFile(row(a, "2002-01-10")) });
  const third = await stage(work, { content: benefitsFile(row(b, "2002-01-10")) });
  await revoke(work, third.id);
  assert.equal(await stagedRows(commissioner), 0);
});

test("an import that is dropped while its file is uploaded stays dropped", async () => {
  const { commissioner, work } = await anOffice();
  const file = { fileName: "slow.csv", mapping: benefitMapping(), recordedAt: null };
  const { importId } = accepted(await commissioner.run((tx, given) => startImport(tx, file, true, given)));
  const many = benefitsFile(...citizenNumbers(5_000).map((who) => row(who, "2002-01-10")));
  const slow = async function* () {
    let n = 0;
    for await (const piece of inPieces(many, 70_000)) {
      n += 1;
      if (n === 3) accepted(await beginRevoking(work, importId));
      yield piece;
    }
  };
  assert.deepEqual(await stageFile(work, importId, slow()), { ok: false, refusal: { code: "file-already-there" } });
  assert.deepEqual(await beginApplying(work, importId, true), { ok: false, refusal: { code: "already-revoked" } });
  assert.deepEqual(await ledgersOf(commissioner), []);
});

test("of two uploads of one file at once the later is taken, whole", async () => {
  const { commissioner, work } = await anOffice();
  const file = { fileName: "twice.csv", mapping: benefitMapping(), recordedAt: null };
  const { importId } = accepted(await commissioner.run((tx, given) => startImport(tx, file, true, given)));
  const many = benefitsFile(...citizenNumbers(5_000).map((who) => row(who, "2002-01-10")));
  let later: Promise<Awaited<ReturnType<typeof stageFile>>> | undefined;
  const first = async function* () {
    for await (const piece of inPieces(many, 70_000)) {
      later ??= stageFile(work, importId, inPieces(benefitsFile(row(a, "2002-01-10"))));
      await later;
      yield piece;
    }
  };
  assert.deepEqual(await stageFile(work, importId, first()), { ok: false, refusal: { code: "file-already-there" } });
  assert.ok(later !== undefined);
  const { status, counts } = accepted(await later);
  assert.deepEqual([status, counts.rows, await stagedRows(commissioner)], ["checked", 1, 1]);
});

test("of two imports that begin at once one is refused in words", async () => {
  const { work } = await anOffice();
  const staged = [
    await stage(work, { content: benefitsFile(row(a, "2002-01-10")) }),
    await stage(work, { content: benefitsFile(row(b, "2002-01-10")) }),
  ];
  const begun = await Promise.all(staged.map(({ id }) => beginApplying(work, id, false)));
  const refused = begun.filter(({ ok }) => !ok);
  assert.equal(refused.length, 1);
  assert.equal(refused[0]?.ok === false && refused[0].refusal.code, "another-import-runs");
});
