import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import {
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
} from "./builders.ts";
import { historyOf } from "./history.ts";
import { offerClocks, offerOn, pickedUpInTime } from "./offer.ts";

/** Eight weeks; before 2026 a year. */
const normOn = (on: string) => ({
  offerWithin: duration(on < "2026-01-01" ? "P365D" : "P8W"),
  assistanceSchemes: ["social-assistance", "ioaw"],
});

const clocks = (...steps: readonly Step[]): string[] => {
  const history = historyOf(aLedger(...steps));
  return history.benefits
    .flatMap((spell) => offerClocks(history, spell, normOn))
    .map((clock) => {
      const stops = clock.stopsOn === "9999-12-31" ? "runs on" : clock.stopsOn;
      const verdict = { true: "in time", false: "late", null: "not judged" }[`${pickedUpInTime(clock)}`];
      return `${clock.since} due ${clock.dueOn}, ${clock.isAnswered ? "helped " : ""}${stops}: ${verdict}`;
    });
};

const entry = benefitStarted("2026-01-05"); // eight weeks later: 2026-03-02

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["no help", [entry], ["2026-01-05 due 2026-03-02, runs on: late"]],
  ["help within the norm", [entry, planMade("2026-02-01")], ["2026-01-05 due 2026-03-02, helped 2026-02-01: in time"]],
  ["help on the norm day", [entry, planMade("2026-03-02")], ["2026-01-05 due 2026-03-02, helped 2026-03-02: in time"]],
  ["help a day later", [entry, planMade("2026-03-03")], ["2026-01-05 due 2026-03-02, helped 2026-03-03: late"]],
  [
    "help on the day of entry",
    [entry, planMade("2026-01-05")],
    ["2026-01-05 due 2026-03-02, helped 2026-01-05: in time"],
  ],
  [
    "help that runs at entry",
    [instrumentStarted("2025-12-01"), entry],
    ["2026-01-05 due 2026-03-02, helped 2026-01-05: in time"],
  ],
  [
    "help that was over at entry",
    [instrumentStarted("2025-11-01"), instrumentEnded(1, "2026-01-05"), entry],
    ["2026-01-05 due 2026-03-02, runs on: late"],
  ],
  [
    "help on the first day off benefit, before the norm day",
    [entry, benefitEnded(1, "2026-02-10"), planMade("2026-02-10")],
    ["2026-01-05 due 2026-03-02, 2026-02-10: not judged"],
  ],
  [
    "help on the last day of benefit",
    [entry, benefitEnded(1, "2026-02-10"), planMade("2026-02-09")],
    ["2026-01-05 due 2026-03-02, helped 2026-02-09: in time"],
  ],
  [
    "off benefit on the norm day, without help",
    [entry, benefitEnded(1, "2026-03-02")],
    ["2026-01-05 due 2026-03-02, 2026-03-02: not judged"],
  ],
  [
    "off benefit a day after the norm day, without help",
    [entry, benefitEnded(1, "2026-03-03")],
    ["2026-01-05 due 2026-03-02, 2026-03-03: late"],
  ],
  [
    "exempt from entry: the clock starts when the obligation returns",
    [entry, exemptionGranted("2026-01-05", { until: "2026-07-01" })],
    ["2026-07-01 due 2026-08-26, runs on: late"],
  ],
  [
    "help on the day the obligation returns",
    [entry, exemptionGranted("2026-01-05", { until: "2026-07-01" }), planMade("2026-07-01")],
    ["2026-07-01 due 2026-08-26, helped 2026-07-01: in time"],
  ],
  [
    "help while exempt: there is no norm to hold it against",
    [entry, exemptionGranted("2026-01-05", { until: "2026-07-01" }), planMade("2026-04-01")],
    [],
  ],
  ["exempt for good", [entry, exemptionGranted("2026-01-05")], []],
  [
    "exempt in between: before it nothing was due, after it the clock starts anew",
    [entry, exemptionGranted("2026-02-01", { until: "2026-04-01" }), planMade("2026-05-01")],
    ["2026-01-05 due 2026-03-02, 2026-02-01: not judged", "2026-04-01 due 2026-05-27, helped 2026-05-01: in time"],
  ],
  [
    "exempt after waiting too long",
    [entry, exemptionGranted("2026-03-10")],
    ["2026-01-05 due 2026-03-02, 2026-03-10: late"],
  ],
  [
    "entry under the old norm, the obligation back under the new one",
    [benefitStarted("2025-06-01"), exemptionGranted("2025-06-01", { until: "2026-02-01" })],
    ["2026-02-01 due 2026-03-29, runs on: late"],
  ],
  ["a benefit that is no assistance", [benefitStarted("2026-01-05", { scheme: "ww" })], []],
  [
    "on assistance beside another benefit",
    [benefitStarted("2025-12-01", { scheme: "ww" }), entry],
    ["2026-01-05 due 2026-03-02, runs on: late"],
  ],
  [
    "back on benefit: an offer is due again",
    [
      entry,
      planMade("2026-01-10", { until: "2026-02-01" }),
      benefitEnded(1, "2026-02-10"),
      benefitStarted("2026-03-01"),
    ],
    ["2026-01-05 due 2026-03-02, helped 2026-01-10: in time", "2026-03-01 due 2026-04-26, runs on: late"],
  ],
];

for (const [name, steps, expected] of cases)
  test(`the offer clock: ${name}`, () => {
    assert.deepEqual(clocks(...steps), expected);
  });

const shown = (on: string, ...steps: readonly Step[]): string => {
  const offer = offerOn(historyOf(aLedger(...steps)), day(on), normOn);
  if (offer === null) return "none";
  const { kind, ...says } = offer;
  return [kind, ...Object.values("next" in says ? (says.next ?? {}) : says)].join(" ");
};

const exemptTillSummer = [entry, exemptionGranted("2026-01-05", { until: "2026-07-01" })];

const days: readonly (readonly [string, string, readonly Step[], string])[] = [
  ["before entry", "2026-01-04", [entry], "none"],
  ["while nothing is offered", "2026-02-01", [entry], "waiting 2026-01-05 2026-03-02"],
  ["long past the norm day", "2026-09-01", [entry], "waiting 2026-01-05 2026-03-02"],
  ["before help that came later", "2026-01-31", [entry, planMade("2026-02-01")], "waiting 2026-01-05 2026-03-02"],
  [
    "from the day of help",
    "2026-02-01",
    [entry, planMade("2026-02-01")],
    "helped 2026-02-01 2026-01-05 2026-03-02 true",
  ],
  [
    "after help that came late",
    "2026-05-01",
    [entry, planMade("2026-04-01")],
    "helped 2026-04-01 2026-01-05 2026-03-02 false",
  ],
  ["while exempt", "2026-03-01", exemptTillSummer, "exempt 2026-07-01 2026-08-26"],
  [
    "while exempt, with help later that this day could not know",
    "2026-03-01",
    [...exemptTillSummer, planMade("2026-04-01")],
    "exempt 2026-07-01 2026-08-26",
  ],
  ["when the obligation is back", "2026-07-01", exemptTillSummer, "waiting 2026-07-01 2026-08-26"],
  ["while exempt for good", "2026-03-01", [entry, exemptionGranted("2026-01-05")], "exempt"],
  [
    "helped while exempt",
    "2026-05-01",
    [...exemptTillSummer, planMade("2026-04-01")],
    "helped-while-exempt 2026-04-01",
  ],
  [
    "helped while exempt, after waiting a while",
    "2026-05-01",
    [entry, exemptionGranted("2026-02-01"), planMade("2026-04-01")],
    "helped-while-exempt 2026-04-01",
  ],
  ["on another benefit only", "2026-02-01", [benefitStarted("2026-01-05", { scheme: "ww" })], "none"],
  [
    "on assistance beside another benefit that began before",
    "2026-02-01",
    [benefitStarted("2025-01-01", { scheme: "ww" }), entry],
    "waiting 2026-01-05 2026-03-02",
  ],
  ["off benefit", "2026-02-10", [entry, benefitEnded(1, "2026-02-10")], "none"],
];

for (const [name, on, steps, expected] of days)
  test(`the offer on a day: ${name} -> ${expected}`, () => {
    assert.equal(shown(on, ...steps), expected);
  });
