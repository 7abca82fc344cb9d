import assert from "node:assert/strict";
import test from "node:test";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { findByCitizenHashes, findKnownClient } from "./client-store.ts";
import { aClient, aKnownClient, aNewFact, append } from "./testing/clients.ts";
import { ledgerWith } from "./testing/ledgers.ts";
import { hashCitizenNumber, revealCitizenNumber } from "./use-cases/citizen-number.ts";
import { getDossier } from "./use-cases/get-dossier.ts";

const number = "000000012";

test("a citizen number is nowhere in the clear, is found by its hash, and masked but for its end", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner, { name: "Anna de Boer", citizenNumber: number });
  await append(commissioner, ledgerWith(), clientId, [aNewFact("client-registered", "2026-01-05", {})]);
  const stored = await commissioner.run(async (tx) => {
    const { rows } = await tx.query("select * from dossier.client_person where tenant_id = $1", [tx.tenantId]);
    return JSON.stringify(rows);
  });
  assert.ok(!stored.includes(number));
  const found = await commissioner.run((tx) =>
    findByCitizenHashes(tx, [hashCitizenNumber(tx, commissioner.keys, number)]),
  );
  assert.deepEqual(
    found.map((each) => each.clientId),
    [clientId],
  );
  const dossier = accepted(
    await commissioner.run((tx, given) => getDossier(tx, commissioner.keys, { clientId }, given)),
  );
  assert.equal(dossier.citizenNumberMasked, "•••••0012");
});

test("showing it whole is in the log, without the number", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aKnownClient(commissioner, ledgerWith(), { citizenNumber: number });
  const worker = await commissioner.actorFor("caseworker");
  const shown = await commissioner.run((tx) => revealCitizenNumber(tx, commissioner.keys, clientId), worker, {
    activity: "revealCitizenNumber",
    purpose: "benefits",
  });
  assert.equal(accepted(shown).citizenNumber, number);
  const lines = (await logLinesOf(commissioner.tenantId)).filter(({ actor }) => actor === worker.name);
  assert.deepEqual(
    lines.map(({ activity, purpose, clientId: about, outcome }) => ({ activity, purpose, about, outcome })),
    [{ activity: "revealCitizenNumber", purpose: "benefits", about: clientId, outcome: "done" }],
  );
  assert.ok(!JSON.stringify(lines).includes(number));
});

test("a cipher that was moved to another client's row does not open there", async () => {
  const commissioner = await aCommissioner();
  const mine = await aKnownClient(commissioner, ledgerWith(), { citizenNumber: number });
  const theirs = await aKnownClient(commissioner, ledgerWith());
  const cipher = await commissioner.run(async (tx) => (await findKnownClient(tx, mine))?.citizenCipher);
  await commissioner.run((tx) =>
    tx.query("update dossier.client_person set citizen_cipher = $3 where tenant_id = $1 and client_id = $2", [
      tx.tenantId,
      theirs,
      cipher,
    ]),
  );
  await assert.rejects(commissioner.run((tx) => revealCitizenNumber(tx, commissioner.keys, theirs)));
});

test("the same citizen number hashes differently for another commissioner, and is one person once for each", async () => {
  const [first, second] = [await aCommissioner(), await aCommissioner()];
  for (const commissioner of [first, second]) await aClient(commissioner, { citizenNumber: number });
  const hash = hashCitizenNumber(first, first.keys, number);
  assert.notEqual(hash, hashCitizenNumber(second, second.keys, number));
  assert.deepEqual(await second.run((tx) => findByCitizenHashes(tx, [hash])), []);
  await assert.rejects(aClient(first, { citizenNumber: number }), /client_person_citizen_number_once/);
});
