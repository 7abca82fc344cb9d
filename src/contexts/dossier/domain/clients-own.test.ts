import assert from "node:assert/strict";
import { test } from "node:test";
import { correctEntry, withdrawEntry } from "./amend.ts";
import { aFact, aLedger, correctedTo, day, entryNumber, planMade, type Step, withdrawn } from "./builders.ts";
import type { Entry, FactBodies, FactKind } from "./entry.ts";

const hash = "0".repeat(64);
const version = entryNumber(1);
const signed = { version, hash, by: "client" } as const;
const underPlan = { subject: 1 };
const bySigningIn = aFact("plan-signed", "2026-03-02", { ...signed, how: "signed-in" }, underPlan);
const onPaper = aFact("plan-signed", "2026-03-02", { ...signed, how: "on-paper", reference: "file 4" }, underPlan);
const byCommissioner = aFact(
  "plan-signed",
  "2026-03-02",
  { ...signed, by: "commissioner", how: "signed-in" },
  underPlan,
);
const refusal = aFact("plan-refused", "2026-03-02", { version, hash, reason: "too many hours" }, underPlan);
const message = aFact("message-sent", "2026-03-02", { from: "client", text: "I can't come." });
const answer = aFact("message-sent", "2026-03-02", { from: "commissioner", text: "Fine." });
const onTheirPage = aFact("plan-shown", "2026-03-02", { version, hash, how: "own-page" }, underPlan);
const atTheDesk = aFact("plan-shown", "2026-03-02", { version, hash, how: "in-person" }, underPlan);

/** The second entry, recorded for this purpose. */
const told = (purpose: string, second: Step, ...later: Step[]): Entry[] =>
  aLedger(planMade("2026-03-01"), second, ...later).map((entry) =>
    entry.number === 2 ? { ...entry, purpose } : entry,
  );

const verdicts: readonly (readonly [string, Entry[], "clients-own" | "done"])[] = [
  ["a client's signature after signing in", told("own-data", bySigningIn), "clients-own"],
  ["a client's signature on paper, recorded by the office", told("casework", onPaper), "done"],
  ["the commissioner's own signature", told("casework", byCommissioner), "done"],
  ["a refusal to sign by the client", told("own-data", refusal), "clients-own"],
  ["a refusal to sign that the office recorded", told("casework", refusal), "done"],
  ["a message of the client", told("own-data", message), "clients-own"],
  ["a message of the office", told("casework", answer), "done"],
  ["that the client opened the plan on their page", told("own-data", onTheirPage), "clients-own"],
  ["that the plan was shown at the desk", told("casework", atTheDesk), "done"],
  ["what an import says that a client signed", told("benefits", bySigningIn), "clients-own"],
];

for (const [name, entries, expected] of verdicts)
  test(`the office withdraws ${name} -> ${expected}`, () => {
    const decided = withdrawEntry(entries, entryNumber(2), "slip", { withResting: true });
    assert.equal(decided.ok ? "done" : decided.refusal.code, expected);
  });

test("the office corrects no word and no day of what a client did themselves", () => {
  const to = { validFrom: day("2026-03-01"), validUntil: null, body: { version, hash, reason: "would not" } };
  const correcting = (purpose: string): string => {
    const decided = correctEntry(told(purpose, refusal), entryNumber(2), to, "slip");
    return decided.ok ? "done" : decided.refusal.code;
  };
  assert.deepEqual([correcting("own-data"), correcting("casework")], ["clients-own", "done"]);
});

test("what was done to a client's own words before can be undone, and not done again", () => {
  const act = (n: number, ...later: Step[]): string => {
    const decided = withdrawEntry(told("own-data", message, ...later), entryNumber(n), "slip", { withResting: true });
    return decided.ok ? "done" : decided.refusal.code;
  };
  const changed = { from: "client", text: "I come." } as FactBodies[FactKind];
  assert.equal(act(3, withdrawn(2)), "done");
  assert.equal(act(3, correctedTo(2, "2026-03-02", changed)), "done");
  assert.equal(act(4, withdrawn(2), withdrawn(3)), "clients-own");
  assert.equal(act(4, correctedTo(2, "2026-03-02", changed), withdrawn(3)), "clients-own");
});
