import assert from "node:assert/strict";
import { test } from "node:test";
import { presetNames, presets } from "../../../../contexts/access/domain/presets.ts";
import { asSignalRules, mostSignalRules } from "../../../../contexts/access/domain/signal-rules.ts";
import { moved } from "../moved.ts";
import { aNewRule, noNorm, readRules, type TypedRule, typedRulesOf } from "./form.ts";

const own = (number: string, unit: "D" | "W" | "M" = "W") => ({ of: "own", number, unit }) as const;
const aRule = (code: string, over: Partial<TypedRule> = {}): TypedRule => ({
  ...aNewRule([]),
  code,
  nl: code,
  en: code,
  asksNl: code,
  asksEn: code,
  within: own("2"),
  answers: ["contact"],
  ...over,
});
const offer = aRule("offer", { starts: "offer" });

/** Each in a row of its own, numbered as they were given. */
const rows = (...rules: readonly TypedRule[]): readonly TypedRule[] => rules.map((rule, row) => ({ ...rule, row }));
const faultsOf = (...rules: readonly TypedRule[]) => {
  const read = readRules(rows(...rules));
  return read.ok ? {} : read.refusal.faults;
};

for (const preset of presetNames)
  test(`the rules of ${preset} go through the form unchanged`, () => {
    const rules = presets[preset].signalRules;
    const read = readRules(typedRulesOf(rules));
    assert.ok(read.ok);
    assert.deepEqual(read.value, rules);
  });

test("what is read from the form is what the setting takes", () => {
  const again = aRule("again", {
    starts: "again",
    term: own("12", "M"),
    within: own(" 2 "),
    answers: ["contact"],
    byHand: true,
  });
  const ends = aRule("ends", { starts: "plan-ends", within: own("9"), lead: { ...noNorm, of: "exemptionWarning" } });
  const shownOnTheDay = aRule("idle", { starts: "idle", lead: own("0", "D"), phases: [3, 4] });
  const read = readRules(rows(offer, again, ends, shownOnTheDay));
  assert.ok(read.ok);
  assert.equal(asSignalRules(read.value), read.value);
  assert.deepEqual(
    read.value.map(({ within, term, lead, byHand }) => [within, term, lead, byHand]),
    [
      ["offerWithin", null, null, false],
      ["P2W", "P12M", null, true],
      [null, null, "exemptionWarning", false],
      ["P2W", null, "P0D", false],
    ],
  );
});

test("every fault is said by its rule and field", () => {
  assert.deepEqual(
    faultsOf(
      offer,
      aRule("Two words", { en: " ", asksNl: "" }),
      aRule("offer", { within: own("0") }),
      aRule("back", { starts: "again", within: { ...noNorm } }),
      aRule("ends", { starts: "exemption-ends" }),
      aRule("long", { atMost: own("1000") }),
    ),
    {
      "rule-1-code": "code-shape",
      "rule-1-nl": "label-missing",
      "rule-1-asks": "rule-asks",
      "rule-2-code": "code-twice",
      "rule-2-within": "rule-number",
      "rule-3-term": "rule-term",
      "rule-3-within": "rule-within",
      "rule-4-lead": "rule-lead",
      "rule-5-atMost": "rule-number",
    },
  );
});

test("two rules that ask the same, a list without an offer, and a list too long are refused", () => {
  assert.deepEqual(faultsOf(offer, aRule("one"), aRule("other", { within: own("5") })), {
    "rule-2-starts": "rule-same",
  });
  assert.deepEqual(faultsOf(offer, aRule("one", { phases: [1] }), aRule("other", { phases: [2] })), {});
  assert.deepEqual(faultsOf(aRule("one")), { value: "no-offer-rule" });
  const many = Array.from({ length: mostSignalRules + 1 }, (_, n) => aRule(`rule-${n}`));
  assert.deepEqual(faultsOf(...many), { value: "many-rules" });
});

test("a rule that nothing can end is refused where its answers are chosen", () => {
  const endless = { answers: [], byHand: false, starts: "benefit" } as const;
  assert.deepEqual(faultsOf(offer, aRule("one", endless)), { "rule-1-answers": "rule-endless" });
  assert.deepEqual(faultsOf(offer, aRule("one", { ...endless, byHand: true })), {});
  assert.deepEqual(faultsOf(offer, aRule("one", { ...endless, answers: ["plan"] })), {});
});

test("a rule is moved a place, and not beyond the ends", () => {
  const rules = rows(aRule("a"), aRule("b"));
  const codes = (some: readonly TypedRule[]) => some.map(({ code }) => code).join(" ");
  assert.equal(codes(moved(rules, 1, -1)), "b a");
  assert.equal(codes(moved(rules, 1, 1)), "a b");
});
