import assert from "node:assert/strict";
import { test } from "node:test";
import { signals2026 } from "./preset-signals.ts";
import { asSignalRules, type SignalRule } from "./signal-rules.ts";
import { faultOfRules } from "./signal-rules-together.ts";

const shipped = (code: string): SignalRule => signals2026.find((rule) => rule.code === code) as SignalRule;
const likeContact = (different: Partial<SignalRule>): readonly SignalRule[] => [
  ...signals2026,
  { ...shipped("no-contact"), code: "no-contact-2", ...different },
];

const withMissed = (different: Partial<SignalRule>): readonly SignalRule[] =>
  signals2026.map((rule) => (rule.code === "missed-appointment" ? { ...rule, ...different } : rule));

const cases: readonly (readonly [what: string, rules: readonly SignalRule[], fault: string | undefined])[] = [
  ["what is shipped", signals2026, undefined],
  ["no rule that asks for an offer", signals2026.filter(({ starts }) => starts !== "offer"), "offer-rule-missing"],
  ["a second rule for an offer", [...signals2026, { ...shipped("no-offer"), code: "no-offer-2" }], "same-fact-twice"],
  ["the same with another norm", likeContact({ within: "P6M" as never }), "same-fact-twice"],
  [
    "the same, and the contact named that it waits for anyway",
    likeContact({ answers: ["contact"] }),
    "same-fact-twice",
  ],
  ["the same under fewer conditions", likeContact({ only: ["assistance"] }), "same-fact-twice"],
  ["the same for one phase", likeContact({ phases: [2] }), "same-fact-twice"],
  ["from the same moment for something else", likeContact({ answers: ["plan"] }), undefined],
  ["one that nothing ends", withMissed({ answers: [], byHand: false }), "rule-never-ends"],
  ["one that ends by a conclusion alone", withMissed({ answers: [], byHand: true }), undefined],
  ["one that an answer alone ends", withMissed({ answers: ["contact"], byHand: false }), undefined],
  [
    "one that a diagnosis alone ends",
    withMissed({ answers: ["diagnosis"], byHand: false, starts: "benefit" }),
    undefined,
  ],
  [
    "a contact and an appointment that it waits for anyway",
    likeContact({ answers: ["appointment"] }),
    "same-fact-twice",
  ],
  [
    "one that ends when help comes",
    withMissed({ answers: [], byHand: false, starts: "benefit", only: ["no-help"] }),
    undefined,
  ],
  [
    "one that asks as long as a benefit lasts",
    withMissed({ answers: [], byHand: false, starts: "benefit", only: ["benefit"] }),
    "rule-never-ends",
  ],
];

for (const [what, rules, fault] of cases)
  test(`rules: ${what} ${fault === undefined ? "can be used together" : `is refused as ${fault}`}`, () => {
    assert.equal(faultOfRules(rules)?.code, fault);
  });

test("rules that differ by phase ask different clients", () => {
  const rules = signals2026.map((rule) => (rule.code === "no-contact" ? { ...rule, phases: [1] } : rule));
  const second = { ...shipped("no-contact"), code: "no-contact-2", phases: [2, 3] };
  assert.equal(faultOfRules([...rules, second]), undefined);
});

test("the rule for an offer is for everybody, since a figure is read from it", () => {
  const narrowed = signals2026.map((rule) => (rule.starts === "offer" ? { ...rule, phases: [2] } : rule));
  assert.equal(asSignalRules(narrowed), undefined);
  assert.deepEqual(asSignalRules(signals2026), signals2026);
});
