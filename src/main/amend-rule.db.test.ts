import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { caseworkAmendRule } from "../contexts/casework/amend-rule.ts";
import { recordGateStep, registerAtGate } from "../contexts/casework/use-cases/gate-acts.ts";
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
  onBehalfOf: null,
  phase: null,
  grounds: null,
  outcome: null,
  reason: null,
  consent: null,
  result: null,
  adds: null,
  early: null,
  handOverTo: null,
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
