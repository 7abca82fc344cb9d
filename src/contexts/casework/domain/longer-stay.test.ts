import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { longerStayOf } from "./longer-stay.ts";
import { rungStaysOf } from "./rung-stays.ts";

const policy = policyOf("wwb-2006", []);
const set = (rung: string | null, from: string, over: object = {}): Step =>
  aFact("rung-set", from, { rung: rung as never, by: "commissioner" as never, ...over });
const told = (...steps: readonly Step[]): string | null => {
  const stay = rungStaysOf(historyOf(aLedger(...steps)), policy.on).at(-1);
  const longer = stay === undefined ? null : longerStayOf(stay, policy);
  return longer && `${longer.lastOn}, asks from ${longer.asksOn}`;
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
  const [past] = rungStaysOf(historyOf(aLedger(set("mediation", "2025-01-10"), set(null, "2025-02-10"))), policy.on);
  assert.equal(past && longerStayOf(past, policy), null);
});
