import assert from "node:assert/strict";
import test from "node:test";
import { sealLog } from "../../../platform/log/seal.ts";
import { logLinesOf } from "../../../platform/testing/log-lines.ts";
import { aCommissioner, type TestCommissioner } from "../testing/a-commissioner.ts";
import { beginVerification, goOnVerifying, recordVerification, sealsPage } from "./verify-log.ts";

/** A log with some seals over it. */
const aSealedLog = async (seals = 3): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  const { database, keys, tenantId, clock, run } = commissioner;
  for (let n = 0; n < seals; ) {
    await run(async () => null);
    // a transaction of another test may still run, and nothing is sealed until it ends
    if ((await sealLog(database, keys, tenantId, clock.now())) > 0) n += 1;
  }
  return commissioner;
};

const begin = ({ run }: TestCommissioner) => run((tx, given) => beginVerification(tx, given));

const goOn = ({ installation, keys, tenantId }: TestCommissioner, n: number, progress = (): void => undefined) =>
  goOnVerifying({ installation, keys, progress }, { tenantId, n, trace: "test" });

const shown = ({ run }: TestCommissioner) => run((tx) => sealsPage(tx, { page: 1, pageSize: 2 }));

test("a log nobody touched is found whole, up to the last seal, and that is in the log itself", async () => {
  const commissioner = await aSealedLog();
  const { n } = await begin(commissioner);
  await goOn(commissioner, n);
  const { total, seals, verification } = await shown(commissioner);
  assert.equal(total, 3);
  assert.deepEqual(
    seals.map((seal) => seal.n),
    [3, 2],
  );
  assert.deepEqual([verification?.upto, verification?.brokenAt], [3, null]);
  assert.ok(verification?.finishedAt);
  const found = (await logLinesOf(commissioner.tenantId)).find(({ activity }) => activity === "verifyLog");
  assert.deepEqual(
    [found?.actor, found?.detail["seals"], found?.detail["lines"], found?.detail["brokenAt"]],
    ["system:verification", 3, verification?.lines, null],
  );
});

test("a line that was taken out is found, at its seal", async () => {
  const commissioner = await aSealedLog();
  const { tenantId, database } = commissioner;
  await database.transaction({ role: "owner" }, async (connection) => {
    await connection.query("alter table platform.log_line no force row level security");
    await connection.query(
      `delete from platform.log_line where tenant_id = $1 and (epoch, xact) > (select upto_epoch, upto_xact from platform.log_seal where tenant_id = $1 and n = 1)
       and (epoch, xact) <= (select upto_epoch, upto_xact from platform.log_seal where tenant_id = $1 and n = 2)`,
      [tenantId],
    );
    await connection.query("alter table platform.log_line force row level security");
  });
  const { n } = await begin(commissioner);
  await goOn(commissioner, n);
  const { verification } = await shown(commissioner);
  assert.deepEqual([verification?.upto, verification?.brokenAt], [1, 2]);
  assert.ok(verification?.finishedAt);
});

test("who asks while one runs is given that one; stopped, it goes on where it was", async () => {
  const commissioner = await aSealedLog();
  const first = await begin(commissioner);
  await assert.rejects(
    goOn(commissioner, first.n, () => {
      throw new Error("stopping");
    }),
    /stopping/,
  );
  const again = await begin(commissioner);
  assert.equal(again.n, first.n);
  await goOn(commissioner, again.n);
  assert.equal((await shown(commissioner)).verification?.upto, 3);
  assert.notEqual((await begin(commissioner)).n, first.n);
});

test("what a command found stands where the page finds it", async () => {
  const commissioner = await aCommissioner();
  const { run } = commissioner;
  await run((tx, given) => recordVerification(tx, given, { seals: 4, lines: 9, brokenAt: null }));
  const whole = (await shown(commissioner)).verification;
  assert.deepEqual([whole?.upto, whole?.lines, whole?.brokenAt], [4, 9, null]);
  await run((tx, given) => recordVerification(tx, given, { seals: 4, lines: 5, brokenAt: 3 }));
  const broken = (await shown(commissioner)).verification;
  assert.deepEqual([broken?.upto, broken?.brokenAt, broken?.askedBy], [2, 3, "operator:test"]);
});

test("what another commissioner had verified is not seen", async () => {
  const commissioner = await aSealedLog(1);
  await begin(commissioner);
  const other = await aCommissioner();
  const { verification, total } = await shown(other);
  assert.deepEqual([verification, total], [null, 0]);
});
