import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { previewSetting } from "../contexts/casework/use-cases/preview-setting.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { theLedger } from "./testing/everything.ts";
import { keepFor, purged } from "./testing/purges.ts";

const ledger = theLedger();

const endedOn = async (commissioner: TestCommissioner, on: string): Promise<void> => {
  const clientId = await aClient(commissioner, { name: "Anna de Boer", birthYear: 1970 });
  const end = aNewFact("benefit-ended", on, {}, { subject: 1 });
  await append(commissioner, ledger, clientId, [aBenefit("2010-01-01"), end]);
};

const today = plainDate("2026-03-02");
const keepingBy = async (commissioner: TestCommissioner, key: string, value: string) => {
  const admin = await commissioner.actorFor("administrator");
  const seen = await commissioner.run(
    (tx, given) => previewSetting(tx, { key, validFrom: today, value }, given),
    admin,
    { activity: "previewSetting" },
  );
  const [keeping] = accepted(seen).effects;
  assert.equal(keeping?.of, "keeping");
  return keeping;
};

test("before a term of keeping is made shorter one sees what the purge would then delete, to the dossier", async () => {
  const commissioner = await aCommissioner();
  commissioner.clock.set("2026-03-02T09:00:00Z");
  await endedOn(commissioner, "2015-01-01");
  await endedOn(commissioner, "2019-01-01");
  await endedOn(commissioner, "2022-01-01");
  const { persons, dossiers, deletes } = await keepingBy(commissioner, "keepBenefits", "P5Y");
  // person data never outlives the dossier
  assert.deepEqual(
    [persons, dossiers],
    [
      { now: 1, changed: 2 },
      { now: 1, changed: 2 },
    ],
  );
  assert.deepEqual(deletes, { now: false, changed: false });
  await keepFor(commissioner, { keepBenefits: "P5Y" });
  const run = await purged(commissioner, "dry-run");
  assert.deepEqual([run.persons, run.dossiers], [persons.changed, dossiers.changed]);
});

test("names may go sooner than dossiers, and that a night would delete them is told", async () => {
  const commissioner = await aCommissioner();
  commissioner.clock.set("2026-03-02T09:00:00Z");
  await endedOn(commissioner, "2019-01-01");
  const { persons, dossiers } = await keepingBy(commissioner, "keepPersons", "P5Y");
  assert.deepEqual(
    [persons, dossiers],
    [
      { now: 0, changed: 1 },
      { now: 0, changed: 0 },
    ],
  );
  const { deletes } = await keepingBy(commissioner, "deleting", "nightly");
  assert.deepEqual(deletes, { now: false, changed: true });
});
