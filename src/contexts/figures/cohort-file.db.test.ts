import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { ledgerWith } from "../dossier/testing/ledgers.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { cohortFile } from "./use-cases/cohort-file.ts";

const window = { from: plainDate("2025-01-01"), until: plainDate("2025-07-01"), exitBy: plainDate("2026-06-30") };

/** Those who entered on these days, the first of them helped at once; recorded on 1 July 2025. */
const entrants = async (days: readonly string[]): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  commissioner.clock.set("2025-07-01T09:00:00Z");
  for (const [n, day] of days.entries()) {
    const plan = n === 0 ? [aNewFact("plan-made", "2025-06-25", {})] : [];
    await append(commissioner, ledgerWith(), await aClient(commissioner), [aBenefit(day), ...plan]);
  }
  return commissioner;
};

const disclosing = (commissioner: TestCommissioner, limit: number) =>
  commissioner.run((tx) =>
    tx.query(
      `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
       values ($1, 1, 'disclosureLimit', '2020-01-01', $2, '2025-01-01', 'test')`,
      [tx.tenantId, String(limit)],
    ),
  );

const linesOf = async (commissioner: TestCommissioner): Promise<readonly string[]> => {
  const file = await commissioner.run(async (tx, given) => accepted(await cohortFile(tx, window, given, wordsByCode)));
  return file.replace("\uFEFF", "").trimEnd().split("\r\n");
};

const rowsOf = async (commissioner: TestCommissioner, ...names: readonly string[]): Promise<readonly string[]> => {
  const lines = await linesOf(commissioner);
  return names.map((name) => lines.find((line) => line.split(";")[0] === name) ?? `${name} is missing`);
};

test("the file of a cohort withholds a group under the disclosure limit, and says under how many", async () => {
  const commissioner = await entrants(["2025-01-10", "2025-02-10", "2025-03-10"]);
  commissioner.clock.set("2026-07-01T09:00:00Z");
  const groups = () => rowsOf(commissioner, "X", "Y", "Z");
  assert.equal(
    (await linesOf(commissioner))[0],
    "figure;value;numerator;denominator;low-95;high-95;withheld-because;definition;version",
  );
  assert.deepEqual(await groups(), [
    "X;;;;;;under 10;cohort.X;1",
    "Y;;;;;;under 10;cohort.Y;1",
    "Z;;;;;;under 10;cohort.Z;1",
  ]);
  await disclosing(commissioner, 3);
  assert.deepEqual(await groups(), ["X;3;;;;;;cohort.X;1", "Y;3;;;;;;cohort.Y;1", "Z;3;;;;;;cohort.Z;1"]);
});

test("it says first which people it is about, as known when, and whether all were followed long enough", async () => {
  const commissioner = await entrants(["2025-01-10", "2025-06-20"]);
  commissioner.clock.set("2026-03-12T09:00:00Z");
  assert.deepEqual((await linesOf(commissioner)).slice(1, 4), [
    "starts-from;2025-01-01;;;;;;;",
    "starts-up-to;2025-06-30;;;;;;;",
    "exits-up-to;2026-06-30;;;;;;;",
  ]);
  const followed = ["followed-up-to", "all-followed-that-long", "all-will-have-been-on", "exits-may-still-come"];
  assert.deepEqual(await rowsOf(commissioner, ...followed), [
    "followed-up-to;2026-03-12;;;;;;;",
    "all-followed-that-long;no;;;;;;;",
    "all-will-have-been-on;;;;;;;;",
    "exits-may-still-come;yes;;;;;;;",
  ]);
  await disclosing(commissioner, 2);
  assert.deepEqual(await rowsOf(commissioner, "all-will-have-been-on"), ["all-will-have-been-on;2026-06-20;;;;;;;"]);
});

test("a ratio that needs the year has no value in it until the year is over for all", async () => {
  const commissioner = await entrants(["2025-01-10", "2025-06-20"]);
  await disclosing(commissioner, 1);
  commissioner.clock.set("2026-03-12T09:00:00Z");
  assert.deepEqual(await rowsOf(commissioner, "coverage", "exitWith"), [
    "coverage;;;;;;;cohort.coverage;1",
    "exitWith;;;;;;;cohort.exitWith;1",
  ]);
  commissioner.clock.set("2026-07-01T09:00:00Z");
  const [coverage, exitWith] = await rowsOf(commissioner, "coverage", "exitWith");
  assert.match(coverage ?? "", /^coverage;0,5;1;2;0,0\d+;0,9\d+;;cohort.coverage;1$/);
  assert.match(exitWith ?? "", /^exitWith;0;0;1;0;0,\d+;;cohort.exitWith;1$/);
});
