import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted } from "../contexts/access/testing/a-commissioner.ts";
import { makePlan } from "../contexts/casework/plan-api.ts";
import { makeClientPlan, signClientPlan } from "../contexts/casework/use-cases/plan-acts.ts";
import { clientPlans } from "../contexts/casework/use-cases/plans.ts";
import { aBenefit, aClient, append } from "../contexts/dossier/testing/clients.ts";
import { addClientDocument, clientDocuments, removeClientDocument } from "../contexts/dossier/use-cases/documents.ts";
import { plainDate as day } from "../kernel/plain-date.ts";
import { ok } from "../kernel/result.ts";
import { theLedger } from "./testing/everything.ts";

const ledger = theLedger();

/** A plan that the client signed on paper, with the scan of it in the dossier. */
const signedOnPaper = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const { run, keys } = commissioner;
  const body = makePlan.body.parse({
    on: "2026-03-02",
    until: "2026-09-01",
    entriesSeen: 1,
    duties: [{ code: null, text: "U belt elke week." }],
    goalKind: "work",
    goal: "betaald werk",
    expected: "u een half jaar werkt",
    childCare: "not-needed",
  });
  accepted(await run((tx, given) => makeClientPlan(tx, ledger, { ...body, clientId }, given)));
  const about = { type: "letter", on: day("2026-03-02"), mediaType: "text/plain", scanned: false } as const;
  const file = { ...about, name: "plan getekend", content: ok(Buffer.from("getekend")) };
  const { entry } = accepted(
    await run((tx, given) => addClientDocument(tx, { ledger, keys }, { clientId, ...file }, given)),
  );
  const plans = () => run(async (tx, given) => accepted(await clientPlans(tx, { clientId }, given)).plans);
  const [plan] = await plans();
  const [version] = plan?.versions ?? [];
  assert.ok(plan && version);
  const seen = { clientId, plan: plan.id, version: version.id, hash: version.hash, on: day("2026-03-02") };
  const signing = { ...seen, by: "client", how: "on-paper", reference: null, document: entry } as const;
  accepted(await run((tx, given) => signClientPlan(tx, ledger, signing, given)));
  const signature = async () => {
    const [now] = await plans();
    assert.ok(now?.client.kind === "signed");
    return now.client;
  };
  const documents = () =>
    run(async (tx, given) => accepted(await clientDocuments(tx, { clientId }, false, given)).documents);
  return { commissioner, clientId, entry, signature, documents };
};

test("a document that is the scan of a signature says so before it is removed, and the signature says it afterwards", async () => {
  const { commissioner, clientId, entry, signature, documents } = await signedOnPaper();
  const [scan] = await documents();
  assert.deepEqual(scan?.signatures, [{ on: "2026-03-02", by: "client" }]);
  assert.deepEqual((await signature()).scan, { name: "plan getekend", content: "there", removedOn: null });
  commissioner.clock.set("2026-03-10T09:00:00Z");
  const about = { clientId, entry, reason: "van iemand anders" };
  accepted(await commissioner.run((tx, given) => removeClientDocument(tx, ledger, about, given)));
  assert.partialDeepStrictEqual(await signature(), {
    on: "2026-03-02",
    reference: "plan getekend",
    scan: { name: "plan getekend", content: "removed", removedOn: "2026-03-10" },
  });
});

test("a letter that nobody signed rests under nothing", async () => {
  const { commissioner, clientId, documents } = await signedOnPaper();
  const about = { type: "letter", on: day("2026-03-01"), mediaType: "text/plain", scanned: false } as const;
  const letter = { ...about, name: "Brief", content: ok(Buffer.from("Geachte mevrouw")) };
  const { keys, run } = commissioner;
  accepted(await run((tx, given) => addClientDocument(tx, { ledger, keys }, { clientId, ...letter }, given)));
  assert.deepEqual(
    (await documents()).map(({ name, signatures }) => [name, signatures.length]),
    [
      ["plan getekend", 1],
      ["Brief", 0],
    ],
  );
});
