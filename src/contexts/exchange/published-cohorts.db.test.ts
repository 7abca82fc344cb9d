import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { caseworkLedger } from "../casework/testing/kept-lists.ts";
import { type CohortFigures, countCohort, differenceBetween, readQuestion } from "../figures/public.ts";
import { shippedMappings } from "./reading/load-mapping.ts";
import { anImport, stage, workOf } from "./testing/an-import.ts";

const seeds = new URL("../../../seeds/published-cohorts/", import.meta.url);

const load = async (commissioner: TestCommissioner, file: string, format: string, recordedAt: string) => {
  const shipped = (await shippedMappings()).find(({ name }) => name === `published-cohorts/${format}`);
  assert.ok(shipped);
  const content = readFileSync(new URL(`municipality-1-${file}.csv`, seeds));
  return anImport(workOf(commissioner, caseworkLedger()), { content, mapping: shipped.mapping, recordedAt });
};

const firstLoad = "2003-12-01T00:00:00.000Z";

const withThreeFiles = async (): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  for (const file of ["benefits", "exemptions", "trajectories"])
    accepted(await load(commissioner, file, file, firstLoad));
  return commissioner;
};

const window = { from: plainDate("2002-01-01"), until: plainDate("2002-07-01"), exitBy: plainDate("2003-06-30") };

const figures = ({ run }: TestCommissioner, over: { exitBy?: string; knownAt?: string; municipality?: string } = {}) =>
  run(async (tx, given): Promise<CohortFigures> => {
    const question = {
      ...window,
      ...(over.exitBy === undefined ? {} : { exitBy: plainDate(over.exitBy) }),
      ...(over.municipality === undefined ? {} : { municipality: over.municipality as never }),
      knownAt: over.knownAt === undefined ? undefined : instant(over.knownAt),
    };
    return (await countCohort(tx, accepted(await readQuestion(tx, question, given)))).cohort;
  });

const inShort = ({ X, Y, Z, A, A1, coverage }: CohortFigures) => ({ X, Y, Z, A, A1, coverage: coverage?.toFixed(4) });

test("the published files give the published figures, as known then and as corrected, and the difference says why", async () => {
  const commissioner = await withThreeFiles();
  const then = { X: 872, Y: 477, Z: 231, A: 111, A1: 10, coverage: "0.4805" };
  assert.deepEqual(inShort(await figures(commissioner)), then);
  accepted(await load(commissioner, "file-check", "exemptions", "2004-02-01T00:00:00Z"));
  assert.deepEqual(inShort(await figures(commissioner)), { ...then, Z: 164, coverage: "0.6768" });
  assert.equal((await figures(commissioner, { exitBy: "2003-12-31" })).A1, 25);
  assert.deepEqual(inShort(await figures(commissioner, { knownAt: "2003-12-31T00:00:00Z" })), then);
  assert.equal((await figures(commissioner, { knownAt: "2003-11-30T23:59:59Z" })).X, 0);
  assert.equal((await figures(commissioner, { municipality: "M1" })).X, 872);
  const difference = await commissioner.run((tx, given) =>
    differenceBetween(tx, { ...window, knownAt: instant("2003-12-31T00:00:00Z") }, given),
  );
  const again = await load(commissioner, "file-check", "exemptions", "2004-02-01T00:00:00Z");
  assert.deepEqual(again, { ok: false, refusal: { code: "nothing-to-apply" } });
  assert.equal((await figures(commissioner)).Z, 164);
  const { before, after, groups } = accepted(difference);
  assert.deepEqual([before.Z, after.Z, groups], [231, 164, [{ reason: "exemption-recorded-later", count: 67 }]]);
});

test("in a municipality the commissioner does not serve, every row of the published file is at fault", async () => {
  const commissioner = await aCommissioner({ municipalities: ["M7"] });
  const shipped = (await shippedMappings()).find(({ name }) => name === "published-cohorts/benefits");
  const content = readFileSync(new URL("municipality-1-benefits.csv", seeds));
  assert.ok(shipped);
  const staged = await stage(workOf(commissioner, caseworkLedger()), { content, mapping: shipped.mapping });
  assert.deepEqual([staged.status, staged.counts.faults, staged.counts.good], ["faulty", 872, 0]);
});
