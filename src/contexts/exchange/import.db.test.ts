import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { caseworkLedger, emptyLists, keptLists, rebuiltLists } from "../casework/testing/kept-lists.ts";
import { historyOf } from "../dossier/public.ts";
import { benefitMapping, citizenNumbers, inPieces } from "./reading/testing/files.ts";
import { anImport, benefitsFile, faultsOf, revoke, stage, workOf } from "./testing/an-import.ts";
import { ledgersOf, standing } from "./testing/ledgers-of.ts";
import { beginApplying } from "./use-cases/apply-import.ts";
import { beginRevoking } from "./use-cases/revoke-import.ts";
import { showImport } from "./use-cases/show-import.ts";
import { stageFile } from "./use-cases/stage-file.ts";
import { startImport } from "./use-cases/start-import.ts";

const ledger = caseworkLedger();
const [a = "", b = "", c = ""] = citizenNumbers(3);
const row = (who: string, start: string, end = "", name = ""): string =>
  `${who};social-assistance;${start};${end};${name}`;

const anOffice = async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const work = workOf(commissioner, ledger);
  const give = (...rows: readonly string[]) => anImport(work, { content: benefitsFile(...rows) });
  return { commissioner, work, give };
};

const kindsOf = async (commissioner: TestCommissioner): Promise<string[][]> =>
  (await ledgersOf(commissioner)).map((entries) => entries.map(({ kind }) => kind));

test("a row becomes a registered client with a benefit; the end comes along or later", async () => {
  const { commissioner, give } = await anOffice();
  const first = accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01")));
  assert.equal(first.status, "applied");
  const { rows, good, newClients, newRows, entries } = first.counts;
  assert.deepEqual(
    { rows, good, newClients, newRows, entries },
    { rows: 2, good: 2, newClients: 2, newRows: 2, entries: 5 },
  );
  assert.deepEqual(await kindsOf(commissioner), [
    ["client-registered", "benefit-started"],
    ["client-registered", "benefit-started", "benefit-ended"],
  ]);
  accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01", "2002-06-01")));
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-05-01", "2002-02-01 2002-06-01"]);
});

test("before it is applied a file shows how each column was read, and of who is in it only initials", async () => {
  const { commissioner, work } = await anOffice();
  const staged = await stage(work, {
    content: benefitsFile(row(a, "2002-01-10", "", "Anna de Boer"), row(b, "2002-02-01")),
  });
  const shown = accepted(await commissioner.run((tx) => showImport(tx, staged.id)));
  assert.deepEqual(
    shown.preview.map(({ line, fields }) => [line, fields["start"], fields["name"]]),
    [
      [2, "2002-01-10", "A··· d· B···"],
      [3, "2002-02-01", null],
    ],
  );
  assert.ok(!JSON.stringify(shown).includes(a) && !/Anna|Boer/.test(JSON.stringify(shown)));
});

test("the same file twice changes nothing", async () => {
  const { commissioner, work, give } = await anOffice();
  const rows = [row(a, "2002-01-10", "2002-05-01", "Anna de Boer"), row(b, "2002-02-01")];
  accepted(await give(...rows));
  const before = await ledgersOf(commissioner);
  const again = await stage(work, { content: benefitsFile(...rows.toReversed()) });
  assert.deepEqual([again.status, again.counts.unchangedRows, again.counts.newClients], ["unchanged", 2, 0]);
  assert.deepEqual(await beginApplying(work, again.id, true), { ok: false, refusal: { code: "nothing-to-apply" } });
  assert.deepEqual(await ledgersOf(commissioner), before);
});

test("a changed end becomes a correction; what it said before stays in the ledger", async () => {
  const { commissioner, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  const second = accepted(await give(row(a, "2002-01-10", "2002-06-01")));
  assert.deepEqual([second.counts.changedRows, second.counts.entries], [1, 1]);
  assert.deepEqual(await kindsOf(commissioner), [
    ["client-registered", "benefit-started", "benefit-ended", "entry-corrected"],
  ]);
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-06-01"]);
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-05-01"]);
});

test("an end that is taken back becomes a withdrawal; the benefit runs again", async () => {
  const { commissioner, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  accepted(await give(row(a, "2002-01-10")));
  assert.deepEqual(await kindsOf(commissioner), [
    ["client-registered", "benefit-started", "benefit-ended", "entry-withdrawn"],
  ]);
  assert.deepEqual(await standing(commissioner), ["2002-01-10 -"]);
  accepted(await give(row(a, "2002-01-10", "2002-07-01")));
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-07-01"]);
});

test("with a fault anywhere nothing of the file is visible: no client, no entry, no list", async () => {
  const { commissioner, work } = await anOffice();
  const mapping = benefitMapping({ columns: { ...benefitMapping().columns, municipality: "town" } });
  const content = [
    "bsn;scheme;start;end;name;town",
    `${row(a, "2002-01-10")};M1`,
    `${row(a, "2002-01-10", "2002-02-01")};M1`,
    `${row(b, "2002-01-10", "2002-06-01")};M1`,
    `${row(b, "2002-03-01")};M1`,
    `${row(c, "2002-03-01")};M9`,
    `${row(c, "2002-04-01", "2002-03-01")};M1`,
  ].join("\n");
  const staged = await stage(work, { content, mapping });
  assert.deepEqual(await faultsOf(commissioner, staged.id), [
    "3 duplicate-key",
    "5 start overlaps-line",
    "6 municipality unknown-municipality",
    "7 end end-before-start",
  ]);
  const refused = await beginApplying(work, staged.id, false);
  assert.deepEqual(refused, { ok: false, refusal: { code: "has-faults", faults: 4 } });
  assert.deepEqual(await ledgersOf(commissioner), []);
  assert.deepEqual(await keptLists(commissioner), emptyLists);
});

test("the good rows alone are taken when that is asked for, and counted", async () => {
  const { commissioner, work } = await anOffice();
  const content = benefitsFile(
    row(a, "2002-01-10"),
    row("123456789", "2002-01-10"),
    row(b, "2002-02-30"),
    row(c, "2002-03-01"),
  );
  const done = accepted(await anImport(work, { content, goodRows: true }));
  const { rows, good, faulty, faults } = done.counts;
  assert.deepEqual(
    { rows, good, faulty, faults, goodRows: done.goodRows },
    { rows: 4, good: 2, faulty: 2, faults: 2, goodRows: true },
  );
  assert.deepEqual(await standing(commissioner), ["2002-01-10 -", "2002-03-01 -"]);
});

test("a row overlaps every earlier spell that still runs, not only the one right before it", async () => {
  const { commissioner, work } = await anOffice();
  const content = benefitsFile(
    row(a, "2002-01-01", "2002-12-31"),
    row(a, "2002-02-01", "2002-03-01"),
    row(a, "2002-06-01", "2002-07-01"),
  );
  const done = accepted(await anImport(work, { content, goodRows: true }));
  assert.deepEqual(await faultsOf(commissioner, done.id), ["3 start overlaps-line", "4 start overlaps-line"]);
  assert.deepEqual(await standing(commissioner), ["2002-01-01 2002-12-31"]);
});

test("where the feed covers all, rows that are no longer there are counted; nothing is removed for it", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10"), row(b, "2002-02-01")));
  const staged = await stage(work, { content: benefitsFile(row(b, "2002-02-01"), row(c, "2002-03-01")) });
  assert.deepEqual([staged.counts.missingRows, staged.counts.newRows, staged.counts.unchangedRows], [1, 1, 1]);
  accepted(await beginApplying(work, staged.id, false));
  assert.equal((await standing(commissioner)).includes("2002-01-10 -"), true);
});

test("where it covers some, what is not there says nothing", async () => {
  const { work } = await anOffice();
  const mapping = benefitMapping({ covers: "some" });
  accepted(await anImport(work, { content: benefitsFile(row(a, "2002-01-10")), mapping }));
  const staged = await stage(work, { content: benefitsFile(row(c, "2002-03-01")), mapping });
  assert.equal(staged.counts.missingRows, 0);
});

test("a history load is known from when it says, and is listed as loaded", async () => {
  const { commissioner, work } = await anOffice();
  const content = benefitsFile(row(a, "2002-01-10"));
  const done = accepted(await anImport(work, { content, recordedAt: "2003-12-01T00:00:00.000Z" }));
  assert.equal(done.recordedAt, "2003-12-01T00:00:00.000Z");
  const [entries = []] = await ledgersOf(commissioner);
  assert.deepEqual(new Set(entries.map(({ knownFrom }) => knownFrom)), new Set(["2003-12-01T00:00:00.000Z"]));
});

test("a history load asks for a permission of its own, and nothing is known before its time comes", async () => {
  const { commissioner } = await anOffice();
  const start = (recordedAt: string, mayLoadHistory: boolean) =>
    commissioner.run((tx, given) => {
      const file = { fileName: "test.csv", mapping: benefitMapping(), recordedAt: recordedAt as never };
      return startImport(tx, file, mayLoadHistory, given);
    });
  assert.deepEqual(await start("2003-12-01T00:00:00.000Z", false), {
    ok: false,
    refusal: { code: "history-load-not-permitted" },
  });
  assert.deepEqual(await start("2026-03-02T09:00:00.001Z", true), {
    ok: false,
    refusal: { code: "recorded-at-in-the-future" },
  });
});

test("a revoked import leaves the ledger as it was, and the same file brings it again", async () => {
  const { commissioner, work, give } = await anOffice();
  accepted(await give(row(a, "2002-01-10")));
  const before = await standing(commissioner);
  const second = accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01")));
  assert.deepEqual((await revoke(work, second.id)).status, "revoked");
  assert.deepEqual(await standing(commissioner), before);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
  assert.deepEqual(await beginRevoking(work, second.id), { ok: false, refusal: { code: "already-revoked" } });
  const third = accepted(await give(row(a, "2002-01-10", "2002-05-01"), row(b, "2002-02-01")));
  assert.deepEqual([third.counts.newRows, third.counts.changedRows, third.counts.newClients], [1, 1, 0]);
  assert.deepEqual(await standing(commissioner), ["2002-01-10 2002-05-01", "2002-02-01 -"]);
  const registered = (await ledgersOf(commissioner)).map((entries) => historyOf(entries).registeredOn);
  assert.deepEqual(registered.toSorted(), ["2002-01-10", "2002-02-01"]);
});

test("an import that a later one rests on is revoked after that one", async () => {
  const { commissioner, work, give } = await anOffice();
  const first = accepted(await give(row(a, "2002-01-10")));
  const second = accepted(await give(row(a, "2002-01-10", "2002-05-01")));
  const refusal = { code: "later-import-rests-on-this", number: second.number };
  assert.deepEqual(await beginRevoking(work, first.id), { ok: false, refusal });
  await revoke(work, second.id);
  await revoke(work, first.id);
  assert.deepEqual(await standing(commissioner), []);
  assert.deepEqual(await keptLists(commissioner), emptyLists);
});

test("an import whose rows a later file repeats is revoked after that one, for that one says them too", async () => {
  const { commissioner, work, give } = await anOffice();
  const first = accepted(await give(row(a, "2002-01-10")));
  const repeats = await stage(work, { content: benefitsFile(row(a, "2002-01-10")) });
  assert.equal(repeats.status, "unchanged");
  const refusal = { code: "later-import-rests-on-this", number: repeats.number };
  assert.deepEqual(await beginRevoking(work, first.id), { ok: false, refusal });
  assert.equal((await revoke(work, repeats.id)).status, "dropped");
  assert.equal((await revoke(work, first.id)).status, "revoked");
  assert.deepEqual(await standing(commissioner), []);
});

test("one import at a time is applied", async () => {
  const { work } = await anOffice();
  const [first, second] = [
    await stage(work, { content: benefitsFile(row(a, "2002-01-10")) }),
    await stage(work, { content: benefitsFile(row(b, "2002-01-10")) }),
  ];
  accepted(await beginApplying(work, first.id, false));
  assert.deepEqual(await beginApplying(work, second.id, false), {
    ok: false,
    refusal: { code: "another-import-runs", number: first.number },
  });
});

test("an upload that broke off can be sent again", async () => {
  const { commissioner, work } = await anOffice();
  const content = benefitsFile(row(a, "2002-01-10"));
  const file = { fileName: "broken.csv", mapping: benefitMapping(), recordedAt: null };
  const { importId } = accepted(await commissioner.run((tx, given) => startImport(tx, file, true, given)));
  const many = benefitsFile(...citizenNumbers(2_500).map((who) => row(who, "2002-01-10")));
  const broken = async function* () {
    yield* inPieces(many);
    throw new Error("connection reset");
  };
  await assert.rejects(stageFile(work, importId, broken()), /connection reset/);
  const staged = accepted(await stageFile(work, importId, inPieces(content)));
  assert.deepEqual([staged.status, staged.counts.rows, staged.counts.newRows], ["checked", 1, 1]);
});

test("a citizen number known to two commissioners is two clients, and neither sees the other's", async () => {
  const [first, second] = [await anOffice(), await anOffice()];
  accepted(await first.give(row(a, "2002-01-10")));
  accepted(await second.give(row(a, "2002-02-01")));
  assert.deepEqual(await standing(first.commissioner), ["2002-01-10 -"]);
  assert.deepEqual(await standing(second.commissioner), ["2002-02-01 -"]);
});
