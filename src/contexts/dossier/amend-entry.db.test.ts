import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { Result } from "../../kernel/result.ts";
import { newUuid } from "../../platform/ids.ts";
import { anAct } from "../../platform/testing/actors.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { type Given, type Tx, unitOfWork } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { type AmendRule, noRule } from "./amend-rule.ts";
import { entryNumber } from "./domain/builders.ts";
import { aBenefit, aClient, aNewFact, append } from "./testing/clients.ts";
import { anOpenBatch, appendInBatch, apply, ledgerWith } from "./testing/ledgers.ts";
import { type AmendEntryRefusal, correctDossierEntry, withdrawDossierEntry } from "./use-cases/amend-entry.ts";
import { getDossier } from "./use-cases/get-dossier.ts";

const ledger = ledgerWith();
const work = { ledger, rule: noRule };

type Amended = Result<{ entry: number; entriesSeen: number }, AmendEntryRefusal>;

/** One act in a transaction of its own, which a refusal rolls back. */
const act = (
  { installation, operator }: TestCommissioner,
  work: (tx: Tx, given: Given) => Promise<Amended>,
): Promise<Amended> => unitOfWork(installation)(operator, anAct(), work);

const shown = (commissioner: TestCommissioner, clientId: ClientId) =>
  commissioner.run(async (tx, given) => accepted(await getDossier(tx, commissioner.keys, { clientId }, given)));

const withdraw = (commissioner: TestCommissioner, clientId: ClientId, entry: number, entriesSeen: number) =>
  act(commissioner, (tx, given) =>
    withdrawDossierEntry(
      tx,
      work,
      { clientId, entry: entryNumber(entry), entriesSeen, reason: "mistaken", withResting: false },
      given,
    ),
  );

test("who withdraws what was shown before an import was applied is told what came with it, and decides again", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aNewFact("plan-made", "2026-02-01", {})]);
  const { entriesSeen, timeline } = await shown(commissioner, clientId);
  assert.deepEqual(
    timeline.map(({ number }) => number),
    [1],
  );
  await apply(commissioner, ledger, batch);
  assert.partialDeepStrictEqual(await withdraw(commissioner, clientId, 1, entriesSeen), {
    ok: false,
    refusal: { code: "changed-meanwhile", entries: [2], newest: { kind: "plan-made" } },
  });
  const again = await shown(commissioner, clientId);
  assert.equal((await withdraw(commissioner, clientId, 1, again.entriesSeen)).ok, true);
});

test("an import that still waits does not keep anybody from amending", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const { entriesSeen } = await shown(commissioner, clientId);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aNewFact("plan-made", "2026-02-01", {})]);
  assert.equal((await withdraw(commissioner, clientId, 1, entriesSeen)).ok, true);
});

test("what was amended is undone with what its reply gives, unless somebody else recorded something since", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const correction = {
    clientId,
    entry: entryNumber(1),
    entriesSeen: (await shown(commissioner, clientId)).entriesSeen,
    validFrom: "2026-01-12" as PlainDate,
    validUntil: null,
    body: { scheme: "social-assistance" },
    reason: "wrong day in the letter",
  };
  const correct = (entriesSeen: number) =>
    act(commissioner, (tx, given) => correctDossierEntry(tx, work, { ...correction, entriesSeen }, given));
  const first = accepted(await correct(correction.entriesSeen));
  const undone = accepted(await withdraw(commissioner, clientId, first.entry, first.entriesSeen));
  const second = accepted(await correct(undone.entriesSeen));
  const plan = await append(commissioner, ledger, clientId, [aNewFact("plan-made", "2026-02-01", {})]);
  assert.partialDeepStrictEqual(await withdraw(commissioner, clientId, second.entry, second.entriesSeen), {
    ok: false,
    refusal: { code: "changed-meanwhile", entries: plan?.entries, newest: { kind: "plan-made" } },
  });
});

const grounds = [
  ["what is given out", "2026-02-01", "medical", "medical", "corrected"],
  ["what is no longer given out on that day", "2026-02-01", "medical", "age-57-5", "unknown-code ground age-57-5"],
  ["what was still given out then", "2014-12-31", "medical", "age-57-5", "corrected"],
  ["what stands there already, though it is no longer given out", "2026-02-01", "age-57-5", "age-57-5", "corrected"],
  ["what nobody ever listed", "2026-02-01", "medical", "tired", "unknown-code ground tired"],
] as const;

for (const [name, from, stands, ground, expected] of grounds)
  test(`an exemption is corrected to the ground ${ground}: ${name} -> ${expected}`, async () => {
    const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
    const clientId = await aClient(commissioner);
    const body = { ground: stands as never };
    await append(commissioner, ledger, clientId, [aNewFact("exemption-granted", "2026-01-05", body)]);
    const to = { validFrom: from as PlainDate, validUntil: null, body: { ground } };
    const about = { clientId, entry: entryNumber(1), entriesSeen: 1, reason: "wrong ground" };
    const decided = await act(commissioner, (tx, given) => correctDossierEntry(tx, work, { ...about, ...to }, given));
    assert.equal(decided.ok ? "corrected" : Object.values(decided.refusal).join(" "), expected);
  });

test("a log line names only clients that are there: who amends nobody's dossier leaves a line about nobody", async () => {
  const commissioner = await aCommissioner();
  const nobody = newUuid<ClientId>();
  const withoutEntries = await aClient(commissioner);
  for (const clientId of [nobody, withoutEntries]) {
    assert.deepEqual(await withdraw(commissioner, clientId, 1, 0), {
      ok: false,
      refusal: { code: "client-not-found" },
    });
    const says = { validFrom: "2026-01-12" as PlainDate, validUntil: null, body: {}, reason: "wrong" };
    const correction = { clientId, entry: entryNumber(1), entriesSeen: 0, ...says };
    const corrected = await act(commissioner, (tx, given) => correctDossierEntry(tx, work, correction, given));
    assert.deepEqual(corrected, { ok: false, refusal: { code: "client-not-found" } });
  }
  const refused = (await logLinesOf(commissioner.tenantId)).filter(({ outcome }) => outcome === "refused");
  assert.deepEqual(
    refused.map(({ clientId }) => clientId),
    [null, null, null, null],
  );
});

test("what is refused about a client who is there is in the log with that client", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  assert.equal((await withdraw(commissioner, clientId, 9, 1)).ok, false);
  const last = (await logLinesOf(commissioner.tenantId)).at(-1);
  assert.deepEqual([last?.outcome, last?.clientId], ["refused", clientId]);
});

test("who takes away what others rest on says that they know", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const ended = { ...aNewFact("benefit-ended", "2026-03-05", {}), subject: entryNumber(1) };
  await append(commissioner, ledger, clientId, [ended]);
  const before = await shown(commissioner, clientId);
  assert.deepEqual(
    before.timeline.map(({ number, resting }) => [number, resting]),
    [
      [2, 0],
      [1, 1],
    ],
  );
  assert.deepEqual(await withdraw(commissioner, clientId, 1, 2), {
    ok: false,
    refusal: { code: "entries-rest-on-it", count: 1 },
  });
  const about = { clientId, entry: entryNumber(1), entriesSeen: 2, reason: "mistaken", withResting: true };
  accepted(await act(commissioner, (tx, given) => withdrawDossierEntry(tx, work, about, given)));
  const after = await shown(commissioner, clientId);
  assert.deepEqual(
    after.timeline.map(({ number, without }) => [number, without]),
    [
      [2, "benefit-started"],
      [1, null],
    ],
  );
});

test("another context says no to a correction, and to putting back what it would not have recorded", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  const judged: string[] = [];
  const rule: AmendRule<{ readonly code: "not-then" }> = {
    statusOf: { "not-then": 422 },
    load:
      async () =>
      ({ before, after, fact }) => {
        judged.push(`${before.length} ${after.length} ${fact.validFrom}`);
        return fact.validFrom < "2026-01-05" ? { code: "not-then" } : undefined;
      },
  };
  const to = (from: string, entriesSeen: number) => ({
    clientId,
    entry: entryNumber(1),
    entriesSeen,
    validFrom: from as PlainDate,
    validUntil: null,
    body: { scheme: "social-assistance" },
    reason: "wrong day",
  });
  const correct = (from: string, entriesSeen: number) =>
    commissioner.run((tx, given) => correctDossierEntry(tx, { ledger, rule }, to(from, entriesSeen), given));
  assert.deepEqual(await correct("2026-01-01", 1), { ok: false, refusal: { code: "not-then" } });
  assert.equal((await correct("2026-01-10", 1)).ok, true);
  // taken away, there is nothing left to judge
  assert.equal((await withdraw(commissioner, clientId, 1, 2)).ok, true);
  assert.deepEqual(judged, ["1 2 2026-01-01", "1 2 2026-01-10"]);
});
