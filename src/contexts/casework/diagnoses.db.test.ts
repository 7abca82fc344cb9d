import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { listOccupations, saveOccupations } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { recordDiagnosis as recordDiagnosisEndpoint } from "./diagnosis-api.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { clientGates } from "./use-cases/client-gates.ts";
import { clientDiagnoses, recordDiagnosis } from "./use-cases/diagnoses.ts";
import { whatFollowed } from "./use-cases/what-followed.ts";

const ledger = caseworkLedger();

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  await commissioner.run((tx) => saveOccupations(tx, [{ code: "5120", nl: "kok", en: "cook" }]));
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  return { commissioner, clientId };
};

const record = async ({ run }: TestCommissioner, clientId: ClientId, over: object = {}) => {
  const said = { on: "2026-03-01", entriesSeen: 1, by: "commissioner", conclusion: "mediate", grounds: "gesprek" };
  const body = recordDiagnosisEndpoint.body.parse({ ...said, ...over });
  return run((tx, given) => recordDiagnosis(tx, ledger, { clientId, ...body }, given));
};

const seen = async ({ run }: TestCommissioner, clientId: ClientId, on?: string) =>
  accepted(
    await run((tx, given) =>
      clientDiagnoses(tx, { clientId, ...(on === undefined ? {} : { on: plainDate(on) }) }, given),
    ),
  );

test("a diagnosis is kept as it was said, and read back with its author; what says nothing is empty", async () => {
  const { commissioner, clientId } = await anOffice();
  accepted(await record(commissioner, clientId, { wanted: ["5120"], travel: { minutes: 30, by: ["bicycle"] } }));
  const { diagnoses, counting } = await seen(commissioner, clientId);
  assert.deepEqual(diagnoses[0]?.wanted, ["5120"]);
  assert.deepEqual(diagnoses[0]?.travel, { minutes: 30, by: ["bicycle"] });
  assert.deepEqual([diagnoses[0]?.limits, diagnoses[0]?.wishes, diagnoses[0]?.adds], [[], null, null]);
  assert.equal(counting, diagnoses[0]?.id);
  assert.equal((await seen(commissioner, clientId, "2026-02-28")).diagnoses.length, 0);
});

test("of two who make one at once the second is told what the first one said", async () => {
  const { commissioner, clientId } = await anOffice();
  accepted(await record(commissioner, clientId));
  const second = await record(commissioner, clientId, { adds: "kan meer uren" });
  assert.equal(!second.ok && second.refusal.code, "changed-meanwhile");
  const again = await record(commissioner, clientId, { entriesSeen: 2 });
  assert.deepEqual(again, {
    ok: false,
    refusal: { code: "diagnosis-adds-missing", on: "2026-03-01", by: "commissioner" },
  });
  accepted(await record(commissioner, clientId, { entriesSeen: 2, adds: "kan meer uren" }));
  const { diagnoses } = await seen(commissioner, clientId);
  assert.deepEqual(
    diagnoses.map(({ adds }) => adds),
    ["kan meer uren", null],
  );
});

test("at the gate a diagnosis does the step that waits for one, without being recorded twice", async () => {
  const { commissioner, clientId } = await anOffice();
  const at = "commissioner" as never;
  await append(commissioner, ledger, clientId, [aNewFact("gate-opened", "2026-02-20", { asksFor: "help", at })]);
  const stepNow = async () => {
    const { gates } = accepted(await commissioner.run((tx, given) => clientGates(tx, { clientId }, given)));
    return gates[0]?.steps.find(({ code }) => code === "diagnosis");
  };
  assert.notEqual((await stepNow())?.stands, "done");
  accepted(await record(commissioner, clientId, { entriesSeen: 2 }));
  assert.deepEqual([(await stepNow())?.stands, (await stepNow())?.doneOn], ["done", "2026-03-01"]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("occupations are each commissioner's own; a label is mended, and what a new list has no more stays", async () => {
  const [own, other] = [await anOffice(), await aCommissioner()];
  assert.deepEqual(await other.run(listOccupations), []);
  await own.commissioner.run((tx) => saveOccupations(tx, [{ code: "9112", nl: "schoonmaker", en: "cleaner" }]));
  await own.commissioner.run((tx) => saveOccupations(tx, [{ code: "5120", nl: "kok-kelner", en: "cook" }]));
  assert.deepEqual(
    (await own.commissioner.run(listOccupations)).map(({ nl }) => nl),
    ["kok-kelner", "schoonmaker"],
  );
});

test("what followed is counted over people in the client's own situation, and below the limit nothing is told of them", async () => {
  const { commissioner, clientId } = await anOffice();
  const ended = (on: string) => aNewFact("benefit-ended", on, {}, { subject: 1 });
  for (let n = 0; n < 11; n += 1) {
    const other = await aClient(commissioner);
    const help = aNewFact("instrument-started", "2024-03-01", { product: "schooling" as never });
    await append(commissioner, ledger, other, [
      aBenefit("2024-02-01"),
      help,
      ...(n < 4 ? [aNewFact("job-started", "2024-09-01", {}), ended("2024-09-01")] : []),
    ]);
  }
  // whose year is not over yet is in no number
  const lately = await aClient(commissioner);
  const help = aNewFact("instrument-started", "2025-03-13", { product: "schooling" as never });
  await append(commissioner, ledger, lately, [aBenefit("2025-02-01"), help]);
  const asked = () => commissioner.run((tx, given) => whatFollowed(tx, { clientId, alike: ["phase", "stay"] }, given));
  const { situation, rows, withheld } = accepted(await asked());
  assert.deepEqual(situation, { phase: null, stay: "under-a-year", worked: false, limits: null });
  assert.deepEqual([rows.length, rows[0]?.what, rows[0]?.people, rows[0]?.inWork.count], [1, "schooling", 11, 4]);
  assert.ok((rows[0]?.inWork.low ?? 1) < 4 / 11 && (rows[0]?.inWork.high ?? 0) > 4 / 11);
  const limit = { key: "disclosureLimit", validFrom: plainDate("2026-01-01"), value: 12 };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, limit, given)));
  assert.deepEqual(accepted(await asked()).rows, []);
  assert.equal(accepted(await asked()).withheld, withheld + 1);
  await append(commissioner, ledger, clientId, [ended("2026-02-20")]);
  const gone = await asked();
  assert.equal(!gone.ok && gone.refusal.code, "not-on-assistance");
  const at = "commissioner" as never;
  await append(commissioner, ledger, clientId, [aNewFact("gate-opened", "2026-03-01", { asksFor: "help", at })]);
  assert.deepEqual(accepted(await asked()).situation, {
    phase: null,
    stay: "under-a-year",
    worked: false,
    limits: null,
  });
});
