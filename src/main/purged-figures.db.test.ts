import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { differenceBetween } from "../contexts/figures/public.ts";
import { getCohort } from "../contexts/figures/use-cases/cohort.ts";
import { cohortFile } from "../contexts/figures/use-cases/cohort-file.ts";
import { listCohortPeople } from "../contexts/figures/use-cases/cohort-people.ts";
import type { EntryNumber } from "../kernel/ids.ts";
import { instant } from "../kernel/instant.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { figuresFileWords } from "../web/figures/file-words.ts";
import { theLedger } from "./testing/everything.ts";
import { purged } from "./testing/purges.ts";

const windowOf = (year: number) => ({
  from: plainDate(`${year}-01-01`),
  until: plainDate(`${year + 1}-01-01`),
  exitBy: plainDate(`${year + 2}-12-31`),
});

/** Two who entered in 2010: one left in 2012, one is still there. */
const twoOf2010 = async (): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  const [left, stayed] = [await aClient(commissioner), await aClient(commissioner)];
  await append(commissioner, theLedger(), left, [
    aBenefit("2010-02-01"),
    aNewFact("benefit-ended", "2012-03-04", {}, { subject: 1 }),
  ]);
  await append(commissioner, theLedger(), stayed, [aBenefit("2010-02-01")]);
  commissioner.clock.forward(3600);
  return commissioner;
};

const cohortOf = (commissioner: TestCommissioner, year: number, knownAt?: string) =>
  commissioner.run(async (tx, given) => {
    const request = { ...windowOf(year), ...(knownAt === undefined ? {} : { knownAt: instant(knownAt) }) };
    const { cohort, incompleteBefore } = accepted(await getCohort(tx, request, given));
    return [cohort.X, incompleteBefore];
  });

test("a cohort from which dossiers were deleted says so; a dry run takes nothing from it", async () => {
  const commissioner = await twoOf2010();
  await purged(commissioner, "dry-run");
  assert.deepEqual(await cohortOf(commissioner, 2010), [2, null]);
  await purged(commissioner);
  assert.deepEqual(await cohortOf(commissioner, 2010), [1, "2012-03-05"]);
  assert.deepEqual(await cohortOf(commissioner, 2010, "2026-03-02T09:30:00Z"), [1, "2012-03-05"]);
});

test("a cohort as it was known before a correction says so too", async () => {
  const commissioner = await twoOf2010();
  const back = await aClient(commissioner);
  await append(commissioner, theLedger(), back, [
    aBenefit("2008-02-01"),
    aNewFact("benefit-ended", "2009-03-04", {}, { subject: 1 }),
    aBenefit("2013-02-01"),
  ]);
  commissioner.clock.forward(3600);
  await append(commissioner, theLedger(), back, [
    {
      kind: "entry-withdrawn",
      target: 3 as EntryNumber,
      validFrom: plainDate("2013-02-01"),
      validUntil: null,
      body: { reason: "mistake" },
    },
  ]);
  commissioner.clock.forward(3600);
  await purged(commissioner);
  assert.deepEqual(await cohortOf(commissioner, 2013, "2026-03-02T10:30:00Z"), [0, "2013-02-02"]);
});

test("who entered on or after the day cannot be missing", async () => {
  const commissioner = await twoOf2010();
  await purged(commissioner);
  const of = (from: string) =>
    commissioner.run(async (tx, given) => {
      const request = { ...windowOf(2012), from: plainDate(from) };
      return accepted(await getCohort(tx, request, given)).incompleteBefore;
    });
  assert.deepEqual([await of("2012-03-04"), await of("2012-03-05")], ["2012-03-05", null]);
});

test("the people behind a number, the file and the difference say it too", async () => {
  const commissioner = await twoOf2010();
  await purged(commissioner);
  const window = windowOf(2010);
  const said = await commissioner.run(async (tx, given) => {
    const people = accepted(await listCohortPeople(tx, { ...window, group: "X", page: 1, pageSize: 25 }, given));
    const file = accepted(await cohortFile(tx, window, given, figuresFileWords("nl")));
    const knownAt = instant("2026-03-02T09:30:00Z");
    const difference = accepted(await differenceBetween(tx, { ...window, knownAt }, given));
    const line = file.split("\r\n").find((each) => each.startsWith("Zonder dossiers die eindigden voor;"));
    return [people.incompleteBefore, line, difference.incompleteBefore];
  });
  assert.deepEqual(said, ["2012-03-05", "Zonder dossiers die eindigden voor;2012-03-05;;;;;;;", "2012-03-05"]);
});
