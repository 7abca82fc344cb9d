import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { changed } from "../testing/signals.ts";
import { type LongerStay, longerStayOf } from "./longer-stay.ts";
import { rungStaysOf } from "./rung-stays.ts";
import type { SignalPolicy } from "./signal.ts";
import { signalsOf } from "./signals.ts";

const policy = policyOf("wwb-2006", []);
const set = (rung: string | null, from: string, over: object = {}): Step =>
  aFact("rung-set", from, { rung: rung as never, by: "commissioner" as never, ...over });
const told = (...steps: readonly Step[]): string | null => {
  const longer = foretold(policy, null, steps);
  return longer && `${longer.lastOn}, asks from ${longer.asksOn}`;
};
const historyWith = (...steps: readonly Step[]) => historyOf(aLedger(benefitStarted("2025-01-05"), ...steps));
const foretold = (rules: SignalPolicy, on: string | null, steps: readonly Step[]): LongerStay | null => {
  const history = historyWith(...steps);
  const stay = rungStaysOf(history, rules.on).at(-1);
  return stay === undefined ? null : longerStayOf(history, stay, rules, on === null ? stay.from : day(on));
};

const extended = { extended: true, why: "baan in zicht" };
const cases: readonly (readonly [string, readonly Step[], string | null])[] = [
  [
    "three months and three, asked about four weeks before",
    [set("mediation", "2025-01-10")],
    "2025-07-10, asks from 2025-06-12",
  ],
  [
    "months are counted as one, from the end of one",
    [set("mediation", "2025-11-30")],
    "2026-05-30, asks from 2026-05-02",
  ],
  [
    "one that was made longer already",
    [set("mediation", "2025-01-10"), set("mediation", "2025-04-01", extended)],
    null,
  ],
  ["a rung that can't be made longer", [set("learn-work", "2025-01-10")], null],
];

for (const [what, steps, expected] of cases)
  test(`a longer stay: ${what} -> ${expected}`, () => {
    assert.equal(told(...steps), expected);
  });

test("a stay that is over is not made longer", () => {
  const history = historyWith(set("mediation", "2025-01-10"), set(null, "2025-02-10"));
  const [past] = rungStaysOf(history, policy.on);
  assert.equal(past && longerStayOf(history, past, policy, day("2025-02-10")), null);
});

const { signalRules } = policy.on(day("2025-01-01"));
const withLead = (lead: string | null) =>
  signalRules.map((rule) => (rule.starts === "rung" ? { ...rule, lead } : rule));

/** What came: the day from which the signal about the longer stay asks, once it was made longer. */
const came = (rules: SignalPolicy, on: string, steps: readonly Step[]): LongerStay | null => {
  const history = historyWith(...steps, set("mediation", on, extended));
  const stay = rungStaysOf(history, rules.on).at(-1);
  if (stay === undefined || stay.lastOn === null) return null;
  const { lastOn } = stay;
  const signals = signalsOf(history, [], rules).filter(
    ({ rule, dueOn }) => rule === "rung-overstay" && dueOn === lastOn,
  );
  return { lastOn, asksOn: signals[0]?.opensOn ?? null };
};

const onMediation = [set("mediation", "2025-01-10")];
const changes: readonly (readonly [string, SignalPolicy, string, readonly Step[], LongerStay])[] = [
  [
    "the rules of the day the stay began, not those of its last day",
    policyOf("wwb-2006", [changed("signalRules", "2025-05-01", withLead("P1W"))]),
    "2025-04-01",
    onMediation,
    { lastOn: day("2025-07-10"), asksOn: day("2025-06-12") },
  ],
  [
    "made longer when it was over already: the rules of the day it is made longer on",
    policyOf("wwb-2006", [changed("signalRules", "2025-05-01", withLead("P1W"))]),
    "2025-05-06",
    onMediation,
    { lastOn: day("2025-07-10"), asksOn: day("2025-07-03") },
  ],
  [
    "made longer close to the new last day: asked about at once",
    policy,
    "2025-07-01",
    onMediation,
    { lastOn: day("2025-07-10"), asksOn: day("2025-07-01") },
  ],
  [
    "no rule any more",
    policyOf("wwb-2006", [
      changed(
        "signalRules",
        "2025-01-01",
        signalRules.filter(({ starts }) => starts !== "rung"),
      ),
    ]),
    "2025-04-01",
    onMediation,
    { lastOn: day("2025-07-10"), asksOn: null },
  ],
];

for (const [what, rules, on, steps, expected] of changes)
  test(`what is said beforehand of a longer stay is what comes: ${what}`, () => {
    assert.deepEqual(foretold(rules, on, steps), expected);
    assert.deepEqual(came(rules, on, steps), expected);
  });
