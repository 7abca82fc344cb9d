import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitStarted, day, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { type DiagnosisBody, makeDiagnosis } from "./diagnose.ts";

const today = day("2026-03-12");
const rules = policyOf("participatiewet-2026", []).on(today);
const occupations = new Set(["9112", "5120"]);

const aBody = (over: object = {}): DiagnosisBody =>
  ({ by: "commissioner", conclusion: "mediate", grounds: "werkte tot vorige maand", ...over }) as DiagnosisBody;
const diagnosed = (on: string): Step => aFact("diagnosis-made", on, aBody());

const made = (over: object, on = "2026-03-10", ...steps: readonly Step[]) => {
  const history = historyOf(aLedger(benefitStarted("2024-01-05"), ...steps));
  const result = makeDiagnosis(history, { on: day(on), body: aBody(over) }, rules, occupations, today);
  return result.ok ? "made" : result.refusal;
};

const whole = {
  conclusion: "help",
  helpWith: ["schooling"],
  limits: [{ code: "lifting", note: "niet meer dan tien kilo" }],
  circumstances: ["transport"],
  strengths: ["vijf jaar ploegleider"],
  wishes: "graag weer in een keuken",
  experience: [{ occupation: "9112", years: 5 }],
  wanted: ["5120"],
  hoursPerWeek: 28,
  travel: { minutes: 45, by: ["bicycle"] },
};

test("a diagnosis with all there is to say, and one that says the least, are made", () => {
  assert.equal(made(whole), "made");
  assert.equal(made({ conclusion: "none-needed" }), "made");
});

const refused: readonly (readonly [string, object, object])[] = [
  ["help with nothing", { conclusion: "help" }, { code: "help-missing" }],
  ["an organisation nobody knows", { by: "cwi" }, { code: "no-such-organisation", found: "cwi" }],
  ["a product nobody offers", { helpWith: ["magic"] }, { code: "no-such-product", found: "magic" }],
  ["a limit that is not listed", { limits: [{ code: "back" }] }, { code: "no-such-limit", found: "back" }],
  ["a circumstance that is not listed", { circumstances: ["debts"] }, { code: "no-such-circumstance", found: "debts" }],
  ["an occupation that is not listed", { wanted: ["0000"] }, { code: "no-such-occupation", found: "0000" }],
  ["an addition to nothing", { adds: "meer uren" }, { code: "diagnosis-adds-to-nothing" }],
];

for (const [what, over, refusal] of refused)
  test(`no diagnosis: ${what}`, () => {
    assert.deepEqual(made(over), refusal);
  });

test("a day to come is refused", () => {
  assert.deepEqual(made({}, "2026-03-13"), { code: "day-to-come", today: "2026-03-12" });
});

test("while an earlier one counts the next says what it adds; after a year it does not have to", () => {
  const missing = { code: "diagnosis-adds-missing", on: "2025-03-11", by: "commissioner" };
  assert.deepEqual(made({}, "2026-03-10", diagnosed("2025-03-11")), missing);
  assert.equal(made({ adds: "kan nu 28 uur" }, "2026-03-10", diagnosed("2025-03-11")), "made");
  assert.equal(made({}, "2026-03-10", diagnosed("2025-03-10")), "made");
  // one that is dated before it adds to nothing that was there then
  assert.equal(made({}, "2026-01-05", diagnosed("2026-02-01")), "made");
});
