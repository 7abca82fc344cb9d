import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { caseworkAmendRule } from "../contexts/casework/amend-rule.ts";
import { saysNothingMore } from "../contexts/casework/testing/gates.ts";
import { recordGateStep, registerAtGate } from "../contexts/casework/use-cases/gate-acts.ts";
import { aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { correctDossierEntry, withdrawDossierEntry } from "../contexts/dossier/use-cases/amend-entry.ts";
import { getDossier } from "../contexts/dossier/use-cases/get-dossier.ts";
import type { ClientId, EntryNumber } from "../kernel/ids.ts";
import { plainDate as day } from "../kernel/plain-date.ts";
import { theLedger } from "./testing/everything.ts";

const ledger = theLedger();
const work = { ledger, rule: caseworkAmendRule };
const entry = (n: number): EntryNumber => n as EntryNumber;

const nothingMore = {
  gate: entry(2),
  ...saysNothingMore,
} as const;

/** Who is under 27, came on 2 March and claimed on 1 April, after the search term. */
const whoClaimed = async (): Promise<{ commissioner: TestCommissioner; clientId: ClientId }> => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026", municipalities: ["M1"] });
  commissioner.clock.set("2026-04-10T09:00:00Z");
  const { run, keys } = commissioner;
  const somebody = { name: "S. Öztürk", birthYear: 2003, citizenNumber: null, municipality: null };
  const opening = { openedOn: day("2026-03-02"), asksFor: "benefit", at: "commissioner", under27: true } as const;
  const newcomer = { ...somebody, ...opening, isSomebodyElse: false };
  const { clientId } = accepted(await run((tx, given) => registerAtGate(tx, { ledger, keys }, newcomer, given)));
  const claim = { ...nothingMore, on: day("2026-04-01"), step: "claim", by: "client" };
  accepted(await run((tx, given) => recordGateStep(tx, ledger, { ...claim, clientId, entriesSeen: 2 }, given)));
  return { commissioner, clientId };
};

test("a correction says no more of the gate than an act could, and what was refused changes nothing", async () => {
  const { commissioner, clientId } = await whoClaimed();
  const { run, keys } = commissioner;
  const says = { step: "claim", by: "client" };
  const correct = async (on: string, body: object = says): Promise<unknown> => {
    const to = { validFrom: day(on), validUntil: null, body: { ...body }, reason: "misread" };
    const about = { clientId, entry: entry(3), entriesSeen: 3 };
    const result = await run((tx, given) => correctDossierEntry(tx, work, { ...about, ...to }, given));
    return result.ok ? "corrected" : result.refusal;
  };
  assert.deepEqual(await correct("2026-02-02"), { code: "before-the-gate", openedOn: "2026-03-02" });
  assert.deepEqual(await correct("2026-03-20"), { code: "term-runs", step: "search-term", over: "2026-03-30" });
  assert.deepEqual(await correct("2026-04-01", { ...says, outcome: "refused" }), {
    code: "not-of-this-step",
    step: "claim",
    field: "outcome",
  });
  const { entriesSeen } = accepted(await run((tx, given) => getDossier(tx, keys, { clientId }, given)));
  assert.equal(entriesSeen, 3);
  assert.equal(await correct("2026-03-20", { ...says, early: "has no home" }), "corrected");
});

test("the year of birth is held against a notification that is corrected", async () => {
  const { commissioner, clientId } = await whoClaimed();
  const to = { validFrom: day("2026-03-02"), validUntil: null, body: { asksFor: "benefit", at: "commissioner" } };
  const about = { clientId, entry: entry(2), entriesSeen: 3, reason: "misread" };
  assert.deepEqual(await commissioner.run((tx, given) => correctDossierEntry(tx, work, { ...about, ...to }, given)), {
    ok: false,
    refusal: { code: "other-age", field: "under27", birthYear: 2003 },
  });
});

test("a notification is withdrawn with all that was done at that gate only by who knows that", async () => {
  const { commissioner, clientId } = await whoClaimed();
  const withdraw = (withResting: boolean) => {
    const about = { clientId, entry: entry(2), entriesSeen: 3, reason: "other person", withResting };
    return commissioner.run((tx, given) => withdrawDossierEntry(tx, work, about, given));
  };
  assert.deepEqual(await withdraw(false), { ok: false, refusal: { code: "entries-rest-on-it", count: 1 } });
  assert.equal((await withdraw(true)).ok, true);
});

test("what an import brought out of order is corrected and taken away, and each of that is undone", async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-04-10T09:00:00Z");
  const clientId = await aClient(commissioner);
  const opened = (on: string) => aNewFact("gate-opened", on, { asksFor: "benefit", at: "commissioner" as never });
  const done = (on: string, body: object) => ({
    ...aNewFact("gate-step-done", on, { by: "commissioner", ...body } as never),
    subject: entry(1),
  });
  await append(commissioner, ledger, clientId, [opened("2024-03-04")]);
  await append(commissioner, ledger, clientId, [
    done("2024-03-20", { step: "decision", outcome: "refused" }),
    done("2024-04-02", { step: "claim" }),
    opened("2026-03-02"),
  ]);
  let entriesSeen = 4;
  const undo = async (made: number): Promise<unknown> => {
    const about = { clientId, entry: entry(made), entriesSeen, reason: "undone", withResting: true };
    const result = await commissioner.run((tx, given) => withdrawDossierEntry(tx, work, about, given));
    if (!result.ok) return result.refusal;
    entriesSeen = result.value.entriesSeen;
    return result.value.entry;
  };
  const to = { validFrom: day("2024-03-18"), validUntil: null, body: { step: "claim", by: "commissioner" } };
  const claim = { clientId, entry: entry(3), entriesSeen, reason: "misread" };
  const corrected = accepted(
    await commissioner.run((tx, given) => correctDossierEntry(tx, work, { ...claim, ...to }, given)),
  );
  entriesSeen = corrected.entriesSeen;
  assert.equal(await undo(corrected.entry), 6);
  // the claim and the notification are each taken away, and put back
  assert.deepEqual([await undo(3), await undo(7)], [7, 8]);
  assert.deepEqual([await undo(1), await undo(9)], [9, 10]);
});
