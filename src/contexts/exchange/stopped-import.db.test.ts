import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { databaseKind } from "../../platform/testing/test-database.ts";
import { headsByCode } from "../../platform/testing/words-by-code.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { caseworkLedger, emptyLists, keptLists, rebuiltLists } from "../casework/testing/kept-lists.ts";
import { allClients } from "../dossier/public.ts";
import { aNewFact, append } from "../dossier/testing/clients.ts";
import { makeExchange } from "./module.ts";
import { citizenNumbers } from "./reading/testing/files.ts";
import { anImport, benefitsFile, killedDuring, revoke, stage, workOf } from "./testing/an-import.ts";
import { ledgersOf, said, standing } from "./testing/ledgers-of.ts";
import { applyImport, beginApplying } from "./use-cases/apply-import.ts";
import { beginRevoking, revokeImport } from "./use-cases/revoke-import.ts";

const ledger = caseworkLedger();

const anOffice = async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const work = workOf(commissioner, ledger);
  const { installation, keys, tenantId } = commissioner;
  const exchange = makeExchange({
    installation,
    keys,
    ledger,
    mayLoadHistory: () => true,
    fileWords: () => ({
      ...headsByCode,
      fault: ({ code }) => ({ what: code, expected: "" }),
      field: (field) => field,
      kind: (kind) => kind,
    }),
    send: async () => undefined,
  });
  /** As it goes when the process is killed in its n-th transaction, and starts anew. */
  const killedIn = (n: number) => ({ ...work, installation: killedDuring(installation, n) });
  return { commissioner, work, killedIn, resume: () => exchange.resume(tenantId) };
};

const row = (who: string, start: string, end = ""): string => `${who};social-assistance;${start};${end};`;
const aFile = (count: number): string =>
  benefitsFile(...citizenNumbers(count).map((who, i) => row(who, "2002-01-10", i % 2 === 0 ? "2002-05-01" : "")));

const inWords = async (commissioner: TestCommissioner) =>
  (await ledgersOf(commissioner)).map((entries) => entries.map(said));

const assertKept = async (commissioner: TestCommissioner): Promise<void> =>
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));

for (const n of [1, 2, 3, 4, 5])
  test(`an import that is killed in its transaction ${n} of 5 and resumed gives the same ledger as in one go`, async () => {
    const content = aFile(3);
    const whole = await anOffice();
    accepted(await anImport(whole.work, { content }));
    const { commissioner, work, killedIn, resume } = await anOffice();
    const { id } = await stage(work, { content });
    const killed = killedIn(n);
    const going = async () => {
      await beginApplying(killed, id, false);
      await applyImport(killed, id);
    };
    await assert.rejects(going(), /killed/);
    assert.deepEqual(await ledgersOf(commissioner), [], "nothing is visible yet");
    if (n === 1) accepted(await beginApplying(work, id, false));
    assert.equal(await resume(), 1);
    assert.deepEqual(await inWords(commissioner), await inWords(whole.commissioner));
    await assertKept(commissioner);
    assert.equal(await resume(), 0);
  });

for (const n of [2, 3])
  test(`a revocation that is killed in its transaction ${n} of 3 and resumed takes everything back`, async () => {
    const { commissioner, work, killedIn, resume } = await anOffice();
    const { id } = accepted(await anImport(work, { content: aFile(3) }));
    const before = await inWords(commissioner);
    const killed = killedIn(n);
    accepted(await beginRevoking(killed, id));
    await assert.rejects(revokeImport(killed, id), /killed/);
    assert.deepEqual(await inWords(commissioner), before, "all of it is visible still");
    assert.equal(await resume(), 1);
    assert.deepEqual(await standing(commissioner), []);
    assert.deepEqual(await keptLists(commissioner), emptyLists);
  });

test("a file that was half read when the process was killed is dropped at the next start", async () => {
  const { commissioner, work, killedIn, resume } = await anOffice();
  await assert.rejects(stage(killedIn(3), { content: aFile(3) }), /killed/);
  // on a server another process may still be reading it
  if (databaseKind === "server") assert.equal(await resume(), 0);
  commissioner.clock.forward(3_601);
  assert.equal(await resume(), 1);
  assert.equal(await resume(), 0);
  accepted(await anImport(work, { content: aFile(3) }));
  assert.equal((await standing(commissioner)).length, 3);
});

test("an import that is revoked halfway is dropped: nothing of it was ever seen, and the file can come again", async () => {
  const { commissioner, work, killedIn } = await anOffice();
  const { id } = await stage(work, { content: aFile(3) });
  const killed = killedIn(3);
  accepted(await beginApplying(killed, id, false));
  await assert.rejects(applyImport(killed, id), /killed/);
  assert.equal((await revoke(work, id)).status, "dropped");
  assert.deepEqual(await ledgersOf(commissioner), []);
  const again = accepted(await anImport(work, { content: aFile(3) }));
  assert.deepEqual([again.status, again.counts.newRows], ["applied", 3]);
  assert.equal((await standing(commissioner)).length, 3);
  await assertKept(commissioner);
});

if (databaseKind === "server")
  test("a file of many chunks that is killed between two of them and resumed gives the same ledger as in one go", async () => {
    const content = aFile(4_500);
    const whole = await anOffice();
    accepted(await anImport(whole.work, { content }));
    const { commissioner, work, killedIn, resume } = await anOffice();
    const { id } = await stage(work, { content });
    const killed = killedIn(3);
    accepted(await beginApplying(killed, id, false));
    await assert.rejects(applyImport(killed, id), /killed/);
    assert.equal(await resume(), 1);
    assert.deepEqual(await inWords(commissioner), await inWords(whole.commissioner));
  });

type Step =
  | { readonly kind: "deliver"; readonly rows: readonly { who: number; start: number; end: number | null }[] }
  | { readonly kind: "native"; readonly who: number; readonly day: number }
  | { readonly kind: "revoke-last" };

const people = citizenNumbers(3);
const starts = ["2002-01-10", "2003-01-10", "2004-01-10"];
const day = (n: number): string => `200${2 + (n % 4)}-0${1 + (n % 9)}-15`;

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("deliver" as const),
      rows: fc.uniqueArray(
        fc.record({ who: fc.nat(2), start: fc.nat(2), end: fc.option(fc.integer({ min: 1, max: 9 })) }),
        {
          minLength: 1,
          maxLength: 5,
          selector: ({ who, start }) => `${who} ${start}`,
        },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("native" as const), who: fc.nat(2), day: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "revoke-last" } as const) },
);

/** Every spell ends within the year it starts in, so that no two overlap. */
const rowIn = ({ who, start, end }: { who: number; start: number; end: number | null }): string => {
  const from = starts[start] ?? "";
  return row(people[who] ?? "", from, end === null ? `${from.slice(0, 4)}-12-01` : `${from.slice(0, 4)}-0${end}-20`);
};

test("whatever files, appends and revocations follow each other, lists kept equal lists made anew, and a revocation restores", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 3, maxLength: 7 }), async (steps) => {
      const { commissioner, work } = await anOffice();
      const applied: { id: string; before: string[] }[] = [];
      for (const step of steps) {
        const before = await standing(commissioner);
        if (step.kind === "deliver") {
          const done = await anImport(work, { content: benefitsFile(...step.rows.map(rowIn)) });
          if (done.ok) applied.push({ id: done.value.id, before });
        } else if (step.kind === "native") {
          const clients = await commissioner.run(allClients);
          const clientId = clients[step.who];
          if (clientId !== undefined)
            await append(commissioner, ledger, clientId, [aNewFact("plan-made", day(step.day), {})]);
        } else {
          const last = applied.pop();
          if (last === undefined) continue;
          assert.equal((await revoke(work, last.id)).status, "revoked");
          assert.deepEqual(await standing(commissioner), last.before);
        }
      }
      await assertKept(commissioner);
    }),
    { seed: 20_260_302, numRuns: databaseKind === "server" ? 15 : 6 },
  );
});
