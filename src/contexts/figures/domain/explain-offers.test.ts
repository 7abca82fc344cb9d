import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import {
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { explainOffers } from "./explain-offers.ts";

const normOn = () => ({ offerWithin: duration("P8W"), assistanceSchemes: ["social-assistance"] });
const entry = benefitStarted("2026-01-05"); // eight weeks later: 2026-03-02

const told = (on: string, steps: readonly Step[]): string[] =>
  explainOffers(historyOf(aLedger(...steps)), normOn, day(on)).map(
    ({ since, dueOn, verdict, because, on: decided }) =>
      `${since} due ${dueOn}: ${verdict}, ${because} ${decided ?? "-"}`,
  );

const cases: readonly (readonly [string, string, readonly Step[], readonly string[]])[] = [
  [
    "help within the norm",
    "2026-04-01",
    [entry, planMade("2026-02-01")],
    ["2026-01-05 due 2026-03-02: in-time, helped 2026-02-01"],
  ],
  [
    "help after the norm day",
    "2026-04-01",
    [entry, planMade("2026-03-10")],
    ["2026-01-05 due 2026-03-02: too-late, helped 2026-03-10"],
  ],
  [
    "help that had yet to come on the day the page shows",
    "2026-03-05",
    [entry, planMade("2026-03-10")],
    ["2026-01-05 due 2026-03-02: too-late, still-waiting -"],
  ],
  [
    "still waiting on the norm day itself: it is not over",
    "2026-03-02",
    [entry],
    ["2026-01-05 due 2026-03-02: to-be-judged, norm-to-come -"],
  ],
  [
    "left after waiting too long",
    "2026-04-01",
    [entry, benefitEnded(1, "2026-03-20")],
    ["2026-01-05 due 2026-03-02: too-late, never-helped 2026-03-20"],
  ],
  [
    "left before the norm day",
    "2026-04-01",
    [entry, benefitEnded(1, "2026-02-20")],
    ["2026-01-05 due 2026-03-02: not-judged, stopped-before-norm 2026-02-20"],
  ],
  [
    "exempt for a while: a clock of its own for each time the client was obliged",
    "2026-06-10",
    [entry, exemptionGranted("2026-02-01", { until: "2026-06-01" })],
    [
      "2026-01-05 due 2026-03-02: not-judged, stopped-before-norm 2026-02-01",
      "2026-06-01 due 2026-07-27: to-be-judged, norm-to-come -",
    ],
  ],
  ["a benefit that starts after the day the page shows", "2026-01-04", [entry], []],
  ["a benefit no offer is due on", "2026-04-01", [benefitStarted("2026-01-05", { scheme: "ww" })], []],
];

for (const [name, on, steps, expected] of cases)
  test(`picked up in time, told: ${name}`, () => {
    assert.deepEqual(told(on, steps), expected);
  });
