import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import { policyOf } from "../../access/testing/settings.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  exemptionGranted,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { closed, day, notified, stepDone } from "../testing/gates.ts";
import { dutyOn, dutySpells } from "./duty.ts";
import { gateStretchesOf } from "./gate-stretches.ts";
import type { SignalPolicy } from "./signal.ts";
import { signalsOf } from "./signals.ts";
import { stretchesOf } from "./stretches.ts";

const { on: rulesOn } = policyOf("participatiewet-2026", []);

const duties = (...told: readonly Step[]): string[] =>
  dutySpells(historyOf(aLedger(...told)), rulesOn).map(
    ({ by, id, from, until }) => `${by} ${id}: ${from} ${until ?? "on"}`,
  );

const came = notified("2026-01-05");
const claimed = [came, stepDone(1, "claim", "2026-01-08")];
const decided = (on: string, outcome: "granted" | "refused" | "withdrawn" | "not-processed") =>
  stepDone(1, "decision", on, { outcome });

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["only a notification", [came], []],
  ["help is asked for, no benefit", [notified("2026-01-05", { asksFor: "help" })], []],
  ["a claim under way", claimed, ["claim 1: 2026-01-08 on"]],
  ["granted, the benefit is not here yet", [...claimed, decided("2026-02-02", "granted")], ["claim 1: 2026-01-08 on"]],
  [
    "the benefit starts later: the duty goes on under it",
    [...claimed, decided("2026-02-02", "granted"), benefitStarted("2026-02-10")],
    ["benefit 4: 2026-02-10 on", "claim 1: 2026-01-08 2026-02-10"],
  ],
  [
    "the benefit is paid from the notification on",
    [...claimed, decided("2026-02-02", "granted"), benefitStarted("2026-01-05")],
    ["benefit 4: 2026-01-05 on"],
  ],
  [
    "the benefit ended: the claim it came from brings no duty back",
    [...claimed, benefitStarted("2026-02-10"), benefitEnded(3, "2026-05-01")],
    ["benefit 3: 2026-02-10 2026-05-01", "claim 1: 2026-01-08 2026-02-10"],
  ],
  ["refused", [...claimed, decided("2026-02-02", "refused")], ["claim 1: 2026-01-08 2026-02-02"]],
  ["withdrawn", [...claimed, decided("2026-02-02", "withdrawn")], ["claim 1: 2026-01-08 2026-02-02"]],
  [
    "refused, and granted after all: not in between",
    [...claimed, decided("2026-02-02", "refused"), decided("2026-03-02", "granted")],
    ["claim 1: 2026-01-08 2026-02-02", "claim 1: 2026-03-02 on"],
  ],
  [
    "granted, and the gate closed since the client is helped elsewhere",
    [...claimed, decided("2026-02-02", "granted"), closed(1, "2026-02-05")],
    ["claim 1: 2026-01-08 on"],
  ],
  [
    "a benefit that is no assistance brings no duty of its own",
    [benefitStarted("2026-01-05", { scheme: "bbz" as never })],
    [],
  ],
];
for (const [name, told, expected] of cases)
  test(`the duty to work: ${name}`, () => {
    assert.deepEqual(duties(...told), expected);
  });

test("on the day the benefit takes over there is one duty, by the benefit", () => {
  const history = historyOf(aLedger(...claimed, benefitStarted("2026-02-10")));
  assert.equal(dutyOn(history, day("2026-01-07"), rulesOn), undefined);
  assert.equal(dutyOn(history, day("2026-02-09"), rulesOn)?.by, "claim");
  assert.equal(dutyOn(history, day("2026-02-10"), rulesOn)?.by, "benefit");
});

test("lists call somebody exempt while there is a duty to be exempt from: not any more once the claim is refused", () => {
  const told = [...claimed, exemptionGranted("2026-01-10", { until: "2026-07-01" }), decided("2026-02-02", "refused")];
  const history = historyOf(aLedger(...told, aFact("worker-assigned", "2026-01-09", { worker: "anna" as never })));
  const shown = stretchesOf(history, gateStretchesOf(history, rulesOn), rulesOn).map(({ from, exemptUntil }) => [
    from,
    exemptUntil,
  ]);
  assert.deepEqual(shown.slice(-2), [
    ["2026-01-10", "2026-07-01"],
    ["2026-02-02", null],
  ]);
});

test("a signal that starts with the duty asks from the claim on, and does not begin anew when the benefit starts", () => {
  const signalRules = rulesOn(day("2026-01-05")).signalRules.flatMap((rule) =>
    rule.code === "no-contact" ? [{ ...rule, only: ["obliged" as const], within: duration("P4W") }] : [],
  );
  const policy: SignalPolicy = { days: [], on: (on) => ({ ...rulesOn(on), signalRules }) };
  const asks = (...told: readonly Step[]): readonly string[] => {
    const history = historyOf(aLedger(...told));
    return signalsOf(history, gateStretchesOf(history, rulesOn), policy).map(
      ({ subject, since, closesOn }) => `${subject}: ${since} ${closesOn}`,
    );
  };
  assert.deepEqual(asks(came), []);
  assert.deepEqual(asks(...claimed), ["1: 2026-01-08 9999-12-31"]);
  assert.deepEqual(asks(...claimed, benefitStarted("2026-01-20")), ["1: 2026-01-08 9999-12-31"]);
  assert.deepEqual(asks(...claimed, decided("2026-03-02", "withdrawn")), ["1: 2026-01-08 2026-03-02"]);
});
