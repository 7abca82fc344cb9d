import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { latestRunBy, type PurgeRun } from "../contexts/dossier/public.ts";
import { purgeReports } from "../contexts/dossier/use-cases/list-purge-runs.ts";
import { instant } from "../kernel/instant.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import type { Opened } from "./installation.ts";
import { nightOf } from "./night.ts";
import { countWhatIsDue, purgeForTheNight, sendNightlyPurges } from "./nightly-purge.ts";
import { theLedger } from "./testing/everything.ts";
import { aClientOfLongAgo, keepFor, purged, rowsLeft } from "./testing/purges.ts";

const openedBy = ({ installation, keys }: TestCommissioner): Opened => ({
  installation,
  keys,
  demo: false,
  synthetic: false,
  migrated: 0,
  close: async () => undefined,
});

const night = (commissioner: TestCommissioner, signal = new AbortController().signal): Promise<void> =>
  purgeForTheNight(openedBy(commissioner), commissioner.tenantId, signal);

/** Whether a job would be sent for this commissioner now; others share the database. */
const isSentFor = async (commissioner: TestCommissioner): Promise<boolean> => {
  const sent: unknown[] = [];
  const send: SendJob = async (_tx, { data }) => void sent.push(data["tenantId"]);
  await sendNightlyPurges(openedBy(commissioner), send);
  return sent.includes(commissioner.tenantId);
};

const lastOfNight = ({ run }: TestCommissioner): Promise<PurgeRun | undefined> =>
  run((tx) => latestRunBy(tx, "system:purge"));

test("until the commissioner decides otherwise, a night only counts", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClientOfLongAgo(commissioner, theLedger());
  const before = await rowsLeft(commissioner, [clientId]);
  await night(commissioner);
  const run = await lastOfNight(commissioner);
  assert.deepEqual([run?.deletes, run?.dossiers], [false, 1]);
  assert.deepEqual(await rowsLeft(commissioner, [clientId]), before);
  await keepFor(commissioner, { deleting: "nightly" });
  await night(commissioner);
  const next = await lastOfNight(commissioner);
  assert.deepEqual([next?.deletes, next?.dossiers], [true, 1]);
  assert.deepEqual(await rowsLeft(commissioner, [clientId]), {});
});

test("a job is sent once a night, from two hours after midnight on, also after a run by command", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await isSentFor(commissioner), true);
  await purged(commissioner);
  assert.equal(await isSentFor(commissioner), true);
  await night(commissioner);
  assert.equal(await isSentFor(commissioner), false);
  commissioner.clock.set("2026-03-03T00:59:00Z");
  assert.equal(await isSentFor(commissioner), false);
  commissioner.clock.set("2026-03-03T01:00:00Z");
  assert.equal(await isSentFor(commissioner), true);
});

test("a night belongs to the day on which it ends, by the office's clock", async () => {
  const { clock } = await aCommissioner();
  const nights = ["2026-03-03T00:59:00Z", "2026-03-03T01:00:00Z", "2026-07-03T00:00:00Z"].map((at) =>
    nightOf(clock, instant(at)),
  );
  assert.deepEqual(nights, ["2026-03-02", "2026-03-03", "2026-07-03"]);
});

test("a server that stops leaves the rest for later", async () => {
  const commissioner = await aCommissioner();
  await aClientOfLongAgo(commissioner, theLedger());
  const stopped = new AbortController();
  stopped.abort(new Error("stopping"));
  await assert.rejects(night(commissioner, stopped.signal), /stopping/);
  assert.equal((await lastOfNight(commissioner))?.finishedAt, null);
  await night(commissioner);
  const run = await lastOfNight(commissioner);
  assert.deepEqual([run?.number, run?.clients, run?.finishedAt === null], [1, 1, false]);
});

test("who asks for a count gets one under their own name, and nothing is deleted, also where nights delete", async () => {
  const commissioner = await aCommissioner();
  await keepFor(commissioner, { deleting: "nightly" });
  const clientId = await aClientOfLongAgo(commissioner, theLedger());
  const before = await rowsLeft(commissioner, [clientId]);
  const administrator = await commissioner.actorFor("administrator", { name: "G. de Graaf" });
  const asked = { tenantId: commissioner.tenantId, countFor: administrator.name };
  await countWhatIsDue(openedBy(commissioner), asked, new AbortController().signal);
  assert.deepEqual(await rowsLeft(commissioner, [clientId]), before);
  const reports = () =>
    commissioner.run(async (tx, given) => accepted(await purgeReports(tx, { page: 1, pageSize: 25 }, given)));
  const { total, runs, latest, terms } = await reports();
  assert.deepEqual([total, runs[0]?.startedBy, runs[0]?.deletes, latest?.dossiers], [1, "G. de Graaf", false, 1]);
  assert.deepEqual([terms.keepPersons, terms.deleting], ["P10Y", "nightly"]);
});

test("a run that was stopped stands in the report, and is not the latest that came to its end", async () => {
  const commissioner = await aCommissioner();
  await aClientOfLongAgo(commissioner, theLedger());
  await night(commissioner);
  const stopped = new AbortController();
  stopped.abort(new Error("stopping"));
  await keepFor(commissioner, { deleting: "nightly" });
  await assert.rejects(night(commissioner, stopped.signal), /stopping/);
  const { runs, latest } = await commissioner.run(async (tx, given) =>
    accepted(await purgeReports(tx, { page: 1, pageSize: 25 }, given)),
  );
  assert.deepEqual(
    runs.map(({ number, finishedAt }) => [number, finishedAt !== null]),
    [
      [2, false],
      [1, true],
    ],
  );
  assert.equal(latest?.number, 1);
});
