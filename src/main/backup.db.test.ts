import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { addCommissioner } from "../contexts/access/public.ts";
import { accepted } from "../contexts/access/testing/a-commissioner.ts";
import { rebuildReadModels } from "../contexts/dossier/public.ts";
import type { ImportWork } from "../contexts/exchange/public.ts";
import { shippedMappings } from "../contexts/exchange/reading/load-mapping.ts";
import { anImport } from "../contexts/exchange/testing/an-import.ts";
import { countCohort, readQuestion } from "../contexts/figures/public.ts";
import type { TenantId } from "../kernel/ids.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { ok } from "../kernel/result.ts";
import { restoreBackup } from "../platform/backup/restore-backup.ts";
import { writeBackup } from "../platform/backup/write-backup.ts";
import type { Database } from "../platform/database/database.ts";
import { newUuid } from "../platform/ids.ts";
import { sealLog } from "../platform/log/seal.ts";
import { verifyLog } from "../platform/log/verify-log.ts";
import { anAct, anActor } from "../platform/testing/actors.ts";
import { aClock } from "../platform/testing/test-clock.ts";
import { databaseKind, testKeys } from "../platform/testing/test-database.ts";
import { type Given, type Tx, unitOfWork } from "../platform/unit-of-work.ts";
import { theLedger } from "./testing/everything.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const folder = mkdtempSync(join(tmpdir(), "trede-backup-"));
after(() => rmSync(folder, { recursive: true }));

const tenantId = newUuid<TenantId>();
const clock = aClock();

/** One commissioner's work on a database, which may be a restored one. */
const workOn = (database: Database, epoch: number): ImportWork => ({
  installation: { database, epoch, clock, newId: newUuid },
  keys: testKeys,
  ledger: theLedger(),
  actor: anActor(tenantId),
  act: anAct(),
});

const inOne = <T>({ installation, actor, act }: ImportWork, work: (tx: Tx, given: Given) => Promise<T>): Promise<T> =>
  unitOfWork(installation)(actor, act, async (tx, given) => ok(await work(tx, given))).then(accepted);

const load = async (work: ImportWork, file: string, format: string, recordedAt: string): Promise<void> => {
  const shipped = (await shippedMappings()).find(({ name }) => name === `published-cohorts/${format}`);
  assert.ok(shipped);
  const content = readFileSync(new URL(`../../seeds/published-cohorts/municipality-1-${file}.csv`, import.meta.url));
  accepted(await anImport(work, { content, mapping: shipped.mapping, recordedAt }));
};

/** The four published files of municipality 1 in an embedded database, with its log sealed. */
const loaded = async (): Promise<Database> => {
  const database = await freshDatabase("embedded");
  const work = workOn(database, 1);
  await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query("update platform.installation set key_id = $1", [testKeys.keyId]),
  );
  const to = { code: "M1", name: "M één", preset: "wwb-2006", municipalities: [] } as const;
  await inOne(work, async (tx, given) => accepted(await addCommissioner(tx, to, given)));
  for (const format of ["benefits", "exemptions", "trajectories"])
    await load(work, format, format, "2003-12-01T00:00:00Z");
  await load(work, "file-check", "exemptions", "2004-02-01T00:00:00Z");
  await sealLog(database, testKeys, tenantId, clock.now());
  return database;
};

let source: Promise<Database> | undefined;
const theSource = (): Promise<Database> => {
  source ??= loaded();
  return source;
};

const backUp = async (database: Database, name: string): Promise<string> => {
  const file = join(folder, name);
  accepted(await writeBackup(database, { file, version: "test", takenAt: clock.now() }));
  return file;
};

const linesIn = (file: string): string[] => gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");

/** Rows and digest of every table but the one that tells which installation this is. */
const endsIn = (file: string): string[] =>
  linesIn(file).filter((line) => line.startsWith('["end"') && !line.includes("platform.installation"));

const window = { from: plainDate("2002-01-01"), until: plainDate("2002-07-01"), exitBy: plainDate("2003-06-30") };
const figuresOf = (work: ImportWork) =>
  inOne(work, async (tx, given) => (await countCohort(tx, accepted(await readQuestion(tx, window, given)))).cohort);

test("what is backed up from one database and restored into another is the same, to the last row, and back", async () => {
  const embedded = await theSource();
  const figures = await figuresOf(workOn(embedded, 1));
  assert.deepEqual([figures.X, figures.Z, figures.A, figures.A1], [872, 164, 111, 10]);
  let from = embedded;
  for (const [kind, epoch] of [[databaseKind, 2] as const, ["embedded", 3] as const]) {
    const file = await backUp(from, `to-${kind}-${epoch}`);
    const to = await freshDatabase(kind);
    const restored = accepted(await restoreBackup(to, { file, keyId: testKeys.keyId }));
    assert.equal(restored.epoch, epoch);
    assert.deepEqual(endsIn(await backUp(to, `of-${kind}-${epoch}`)), endsIn(file));
    assert.deepEqual(await figuresOf(workOn(to, epoch)), figures);
    from = to;
  }
});

test("after a restore the log holds as it was sealed, and goes on being sealed", async () => {
  const file = await backUp(await theSource(), "log");
  const database = await freshDatabase();
  accepted(await restoreBackup(database, { file, keyId: testKeys.keyId }));
  const before = await verifyLog(database, testKeys, tenantId);
  assert.equal(before.brokenAt, null);
  assert.ok(before.seals > 0);
  await inOne(workOn(database, 2), async (tx) => tx.note({ after: "restore" }));
  while ((await sealLog(database, testKeys, tenantId, clock.now())) > 0);
  const { brokenAt, unsealed, seals } = await verifyLog(database, testKeys, tenantId);
  assert.deepEqual([brokenAt, unsealed], [null, 0]);
  assert.ok(seals > before.seals);
});

test("the lists that are restored are those that the dossiers give", async () => {
  const file = await backUp(await theSource(), "lists");
  const database = await freshDatabase();
  accepted(await restoreBackup(database, { file, keyId: testKeys.keyId }));
  const { installation, ledger, actor, act } = workOn(database, 2);
  const { clients, rows, differed } = await rebuildReadModels({ installation, ledger, actor, act }, "anew");
  assert.deepEqual([clients, differed], [872, 0]);
  assert.ok(rows > 872);
});

test("the key is not in a backup, and no session", async () => {
  const lines = linesIn(await backUp(await theSource(), "secrets"));
  assert.ok(lines[0]?.includes(testKeys.keyId));
  assert.ok(!lines.some((line) => line.includes(Buffer.alloc(32, 7).toString("base64"))));
  assert.ok(!lines.some((line) => line.includes("access.session")));
});

test("a backup that is not whole, was changed, or belongs elsewhere is refused, and nothing of it stays", async () => {
  const sound = await backUp(await theSource(), "sound");
  const lines = linesIn(sound);
  const written = (name: string, content: Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const edited = (name: string, edit: (line: string, i: number) => string): string =>
    written(name, gzipSync(lines.map(edit).join("\n")));
  const lastEntry = lines.findLastIndex((line) => line.includes('"benefit-started"'));
  const cases: readonly [file: string, keyId: string, refusal: string][] = [
    [written("cut", readFileSync(sound).subarray(0, 100_000)), testKeys.keyId, "backup-damaged"],
    [written("shorter", gzipSync(lines.slice(0, -1).join("\n"))), testKeys.keyId, "backup-damaged"],
    [
      edited("changed", (line, i) => (i === lastEntry ? line.replace("M1", "M2") : line)),
      testKeys.keyId,
      "backup-damaged",
    ],
    [
      edited("impossible", (line, i) => (i === lastEntry ? line.replace("-0", "-9") : line)),
      testKeys.keyId,
      "backup-damaged",
    ],
    [edited("renamed", (line, i) => (i === 0 ? line.replace("test", "tset") : line)), testKeys.keyId, "backup-damaged"],
    [
      edited("older", (line, i) => (i === 0 ? line.replace('"checksum":"', '"checksum":"0') : line)),
      testKeys.keyId,
      "backup-of-another-version",
    ],
    [written("text", Buffer.from("not a backup")), testKeys.keyId, "not-a-backup"],
    [written("zipped", gzipSync("not a backup")), testKeys.keyId, "not-a-backup"],
    [sound, "deadbeef", "backup-of-another-key"],
  ];
  const database = await freshDatabase();
  for (const [file, keyId, code] of cases) {
    const restored = await restoreBackup(database, { file, keyId });
    assert.equal(restored.ok ? "restored" : restored.refusal.code, code, file);
  }
  accepted(await restoreBackup(database, { file: sound, keyId: testKeys.keyId }));
  const again = await restoreBackup(database, { file: sound, keyId: testKeys.keyId });
  assert.equal(again.ok ? "restored" : again.refusal.code, "database-not-empty");
});

test("a table whose rows a backup would miss stops it", async () => {
  const database = await freshDatabase();
  await database.transaction({ role: "owner" }, (connection) =>
    connection.query("drop policy entry_in_a_backup on dossier.entry"),
  );
  await assert.rejects(
    writeBackup(database, { file: join(folder, "never"), version: "test", takenAt: clock.now() }),
    /dossier\.entry has no policy for trede_backup/,
  );
});
