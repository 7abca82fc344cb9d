import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { registerAtGate } from "../contexts/casework/use-cases/gate-acts.ts";
import { keptCitizenNumber } from "../contexts/dossier/public.ts";
import { aBenefit } from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, entriesOf } from "../contexts/dossier/testing/ledgers.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { ClientId } from "../kernel/ids.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { anAct } from "../platform/testing/actors.ts";
import { unitOfWork } from "../platform/unit-of-work.ts";
import { theLedger } from "./testing/everything.ts";
import { meanwhileTest, somebodyWaits, withMeanwhile } from "./testing/meanwhile.ts";

const ledger = theLedger();
const [citizenNumber = ""] = citizenNumbers(1);

/** A day later than the entries of imports, which are of the clock's day. */
const aTownHall = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-30T09:00:00Z");
  return commissioner;
};

/** Somebody at the counter, as the server does it: a refusal leaves nothing behind. */
const register = ({ installation, operator, keys }: TestCommissioner, name = "S. Öztürk") =>
  unitOfWork(installation)(operator, anAct(), (tx, given) =>
    registerAtGate(
      tx,
      { ledger, keys },
      {
        name,
        birthYear: 1990,
        citizenNumber,
        municipality: null,
        openedOn: plainDate("2026-03-02"),
        asksFor: "benefit",
        at: "commissioner",
        under27: false,
        isSomebodyElse: false,
      },
      given,
    ),
  );

const clientsIn = ({ run }: TestCommissioner): Promise<ClientId[]> =>
  run(async (tx) => {
    const text = "select id from dossier.client where tenant_id = $1::uuid";
    return (await tx.query<{ id: ClientId }>(text, [tx.tenantId])).rows.map(({ id }) => id);
  });

test("two people register the same client at the same moment: one does, the other is told who it is", async () => {
  const commissioner = await aTownHall();
  const both = await Promise.all([register(commissioner, "S. Öztürk"), register(commissioner, "Sevgi Öztürk")]);
  const [made] = both.flatMap((each) => (each.ok ? [each.value.clientId] : []));
  const refused = both.flatMap((each) => (each.ok ? [] : [each.refusal]));
  assert.partialDeepStrictEqual(refused, [{ code: "client-known-already", clientId: made }]);
  assert.deepEqual(await clientsIn(commissioner), [made]);
});

meanwhileTest("who is being written by an import at that moment is not registered beside it", async () => {
  const commissioner = await aTownHall();
  const batch = await anOpenBatch(commissioner);
  let registering: ReturnType<typeof register> | undefined;
  await commissioner.run(async (tx, given) => {
    const clientId = given.newId<ClientId>();
    // its number was taken in an earlier transaction, as an import does when it reads
    const fresh = { clientId, number: 99, name: null, birthYear: null };
    const numbered = { ...fresh, ...keptCitizenNumber(tx, commissioner.keys, clientId, citizenNumber) };
    await ledger.appendToBatch(tx, given, batch, [clientId], () => [aBenefit("2026-02-01")], [numbered]);
    registering = register(commissioner);
    await somebodyWaits(tx);
  });
  const refused = await registering;
  assert.deepEqual(refused, { ok: false, refusal: { code: "client-in-an-import" } });
  assert.equal((await clientsIn(commissioner)).length, 1);
});

meanwhileTest("an import that is about to write who is registered at that moment finds them, and goes on", async () => {
  const commissioner = await aTownHall();
  let registered: Awaited<ReturnType<typeof register>> | undefined;
  const atTheCounter = async (): Promise<void> => {
    registered ??= await register(commissioner);
  };
  const installation = withMeanwhile(commissioner.installation, /insert into dossier\.client /, atTheCounter);
  const content = benefitsFile(`${citizenNumber};social-assistance;2026-03-20;;S. Öztürk`);
  const done = accepted(await anImport(workOf(commissioner, ledger, { installation }), { content }));
  assert.equal(done.status, "applied");
  assert.ok(registered?.ok);
  const { clientId } = registered.value;
  assert.deepEqual(await clientsIn(commissioner), [clientId]);
  const kinds = (await entriesOf(commissioner, clientId)).map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(0, 2), ["client-registered", "gate-opened"]);
  assert.ok(kinds.includes("benefit-started"), kinds.join(" "));
});
