import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "../casework/testing/kept-lists.ts";
import { allClients, historyOf, type NewEntry } from "../dossier/public.ts";
import { append } from "../dossier/testing/clients.ts";
import { findImport } from "./import-store.ts";
import { benefitMapping, citizenNumbers } from "./reading/testing/files.ts";
import { anImport, benefitsFile, killedDuring, revoke, stage, workOf } from "./testing/an-import.ts";
import { ledgersOf } from "./testing/ledgers-of.ts";
import { applyImport, beginApplying } from "./use-cases/apply-import.ts";

const ledger = caseworkLedger();
const [a = "", b = "", c = ""] = citizenNumbers(3);
const row = (who: string, start: string, end = ""): string => `${who};social-assistance;${start};${end};`;

const anOffice = async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const work = workOf(commissioner, ledger);
  /** A month passes between two deliveries. */
  const give = async (...rows: readonly string[]) => {
    commissioner.clock.forward(30 * 86_400);
    return accepted(await anImport(work, { content: benefitsFile(...rows) }));
  };
  /** How deliveries and dossiers differ, in the order of the dossiers. */
  const differing = async () =>
    (await ledgersOf(commissioner)).flatMap((entries) =>
      historyOf(entries).differing.map(({ difference, until }) =>
        until === null ? difference : `${difference}, over`,
      ),
    );
  return { commissioner, work, give, differing };
};

type Office = Awaited<ReturnType<typeof anOffice>>;

const byHand = async ({ commissioner }: Office, entry: object): Promise<void> => {
  const [clientId] = await commissioner.run(allClients);
  if (clientId === undefined) throw new Error("nobody");
  await append(commissioner, ledger, clientId, [{ validUntil: null, ...entry } as NewEntry]);
};

test("a delivery without a benefit that goes on says so in the dossier, once; the one that has it again ends it", async () => {
  const { commissioner, give, differing } = await anOffice();
  await give(row(a, "2002-01-10"), row(b, "2002-02-01"));
  const second = await give(row(b, "2002-02-01", "2002-09-01"));
  assert.deepEqual(await differing(), ["gone"]);
  assert.equal(second.counts.differing, 1);
  assert.equal((await give(row(b, "2002-02-01", "2002-10-01"))).counts.differing, 0);
  assert.deepEqual(await differing(), ["gone"]);
  await give(row(a, "2002-01-10"), row(b, "2002-02-01", "2002-11-01"));
  assert.deepEqual(await differing(), ["gone, over"]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("what was ended by hand while the administration goes on paying is a difference, and the first delivery is none", async () => {
  const office = await anOffice();
  await office.give(row(a, "2002-01-10"));
  await byHand(office, { kind: "benefit-ended", subject: 2, validFrom: "2002-05-01", body: {} });
  assert.deepEqual(await office.differing(), []);
  await office.give(row(a, "2002-01-10"), row(c, "2002-03-01"));
  assert.deepEqual(await office.differing(), ["other"]);
});

test("a benefit by hand that two deliveries lack is a difference", async () => {
  const office = await anOffice();
  await office.give(row(a, "2002-01-10", "2002-02-01"));
  await byHand(office, { kind: "benefit-started", subject: "own", validFrom: "2003-01-01", body: { scheme: "ioaw" } });
  await office.give(row(a, "2002-01-10", "2002-02-01"), row(b, "2002-03-01"));
  assert.deepEqual(await office.differing(), []);
  await office.give(row(a, "2002-01-10", "2002-02-01"), row(b, "2002-03-01", "2002-06-01"));
  assert.deepEqual(await office.differing(), ["absent"]);
});

test("a file that holds a part, or has faults, says nothing of what it lacks", async () => {
  const { commissioner, work, give, differing } = await anOffice();
  await give(row(a, "2002-01-10"), row(b, "2002-02-01"));
  const part = {
    content: benefitsFile(row(b, "2002-02-01", "2002-07-01")),
    mapping: benefitMapping({ covers: "some" }),
  };
  accepted(await anImport(work, part));
  const faulty = { content: benefitsFile(row(b, "2002-02-01", "2002-08-01"), row(a, "nooit")), goodRows: true };
  accepted(await anImport(work, faulty));
  assert.deepEqual(await differing(), []);
  assert.equal((await ledgersOf(commissioner)).length, 2);
});

test("revoked, a delivery takes back what it said of dossiers", async () => {
  const { commissioner, work, give, differing } = await anOffice();
  await give(row(a, "2002-01-10"), row(b, "2002-02-01"));
  const second = await give(row(b, "2002-02-01", "2002-09-01"));
  assert.deepEqual(await differing(), ["gone"]);
  await revoke(work, second.id);
  assert.deepEqual(await differing(), []);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

for (const n of [3, 4, 5, 6])
  test(`killed in transaction ${n} of applying, and gone on with, each difference is told once`, async () => {
    const { commissioner, work, give, differing } = await anOffice();
    await give(row(a, "2002-01-10"), row(b, "2002-02-01"), row(c, "2002-03-01"));
    const { id } = await stage(work, { content: benefitsFile(row(b, "2002-02-01", "2002-09-01")) });
    accepted(await beginApplying(work, id, false));
    const killed = { ...work, installation: killedDuring(work.installation, n) };
    await assert.rejects(applyImport(killed, id), /killed/);
    await applyImport(work, id);
    assert.deepEqual(await differing(), ["gone", "gone"]);
    const done = await commissioner.run((tx) => findImport(tx, id));
    assert.equal(done?.counts.differing, 2);
  });
