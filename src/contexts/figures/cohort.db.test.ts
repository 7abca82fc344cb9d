import assert from "node:assert/strict";
import test from "node:test";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { anOpenBatch, appendInBatch, apply, ledgerWith } from "../dossier/testing/ledgers.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { getCohort } from "./use-cases/cohort.ts";
import { cohortPeopleFile, listCohortPeople } from "./use-cases/cohort-people.ts";

const ledger = ledgerWith();

const halfYear = (from: string, until: string, exitBy: string) => ({
  from: plainDate(from),
  until: plainDate(until),
  exitBy: plainDate(exitBy),
});
const of2025 = halfYear("2025-01-01", "2025-07-01", "2026-06-30");

/** Two who entered in the first half of 2025, one of them helped at once; recorded on 1 July 2025. */
const twoEntrants = async (): Promise<TestCommissioner> => {
  const commissioner = await aCommissioner();
  commissioner.clock.set("2025-07-01T09:00:00Z");
  for (const from of ["2025-01-10", "2025-06-20"]) {
    const clientId = await aClient(commissioner);
    const plan = from === "2025-01-10" ? [aNewFact("plan-made", "2025-02-01", {})] : [];
    await append(commissioner, ledger, clientId, [aBenefit(from), ...plan]);
  }
  return commissioner;
};

const asked = (commissioner: TestCommissioner, over: { readonly knownAt?: string } = {}) => {
  const knownAt = over.knownAt === undefined ? {} : { knownAt: instant(over.knownAt) };
  return commissioner.run(async (tx, given) => accepted(await getCohort(tx, { ...of2025, ...knownAt }, given)));
};

test("a cohort whose year is not over says for how many, and gives no ratio", async () => {
  const commissioner = await twoEntrants();
  commissioner.clock.set("2026-03-12T09:00:00Z");
  const { cohort, followUp, ratios } = await asked(commissioner);
  assert.deepEqual(followUp, { pending: 1, completeOn: "2026-06-20", exitsPending: true });
  assert.deepEqual([cohort.X, cohort.coverage, cohort.longTerm, ratios], [2, null, null, []]);
});

test("on the last judging day it is whole; as known on a day before, it was not", async () => {
  const commissioner = await twoEntrants();
  commissioner.clock.set("2026-06-20T09:00:00Z");
  const { cohort, followUp, ratios } = await asked(commissioner);
  assert.deepEqual(followUp, { pending: 0, completeOn: null, exitsPending: true });
  assert.deepEqual([cohort.coverage, cohort.exitWith], [0.5, null]);
  assert.deepEqual(
    ratios.map(({ id }) => id),
    ["compliance", "longTerm", "coverage", "nonCoverage"],
  );
  commissioner.clock.set("2026-07-01T09:00:00Z");
  assert.equal((await asked(commissioner)).cohort.exitWith, 0);
  const then = await asked(commissioner, { knownAt: "2026-06-19T12:00:00Z" });
  assert.deepEqual([then.followUp.pending, then.cohort.coverage], [1, null]);
});

test("of each of the people it is told from which day their place is certain", async () => {
  const commissioner = await twoEntrants();
  commissioner.clock.set("2026-03-12T09:00:00Z");
  const { people, followUp } = await commissioner.run(async (tx, given) =>
    accepted(await listCohortPeople(tx, { ...of2025, group: "Y", page: 1, pageSize: 25 }, given)),
  );
  assert.deepEqual(
    people.map(({ judgedOn, pending }) => [judgedOn, pending]),
    [
      ["2026-01-10", false],
      ["2026-06-20", true],
    ],
  );
  assert.equal(followUp.pending, 1);
});

test("all the people behind a number go into one file, also those of later pages", async () => {
  const commissioner = await twoEntrants();
  const file = await commissioner.run(async (tx, given) =>
    accepted(await cohortPeopleFile(tx, { ...of2025, group: "X" }, given, wordsByCode)),
  );
  assert.deepEqual(file.replace("\ufeff", "").trimEnd().split("\r\n"), [
    "client;name;benefit-from;first-day-without;groups;certain-from",
    '1;;2025-01-10;;"X; Y; Z; A";2026-01-10',
    '2;;2025-06-20;;"X; Y; Z; B";2026-06-20',
  ]);
});

test("the moments worth looking back to are those that changed where somebody is counted", async () => {
  const commissioner = await aCommissioner();
  const [mine, other] = [await aClient(commissioner), await aClient(commissioner)];
  const load = async (client: typeof mine, at: string, entry: ReturnType<typeof aBenefit>): Promise<void> => {
    const batch = await anOpenBatch(commissioner, { historyLoadAt: at });
    await appendInBatch(commissioner, ledger, batch, [client], [entry]);
    await apply(commissioner, ledger, batch);
  };
  await load(mine, "2025-07-01T00:00:00.000Z", aBenefit("2025-01-10"));
  await load(mine, "2025-08-01T00:00:00.000Z", aNewFact("phase-set", "2025-07-20", { phase: 2 }));
  await load(mine, "2025-09-01T00:00:00.000Z", aNewFact("plan-made", "2025-08-20", {}));
  await load(mine, "2025-09-15T00:00:00.000Z", aNewFact("plan-made", "2025-09-10", {}));
  await load(other, "2025-10-01T00:00:00.000Z", aBenefit("2024-01-10"));
  const { knownMoments } = await asked(commissioner);
  assert.deepEqual(
    knownMoments.map(({ at }) => at),
    ["2025-09-01T00:00:00.000Z", "2025-07-01T00:00:00.000Z"],
  );
});

test("which schemes are assistance is asked as it was set then: a list that is changed since changes no number of then", async () => {
  const commissioner = await twoEntrants();
  commissioner.clock.set("2026-07-01T09:00:00Z");
  const then = { knownAt: "2026-06-30T12:00:00Z" };
  const before = await asked(commissioner, then);
  const change = { key: "assistanceSchemes", validFrom: plainDate("1996-01-01"), value: ["ioaz"] };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  assert.deepEqual(await asked(commissioner, then), before);
  assert.deepEqual([before.cohort.X, (await asked(commissioner)).cohort.X], [2, 0]);
});
