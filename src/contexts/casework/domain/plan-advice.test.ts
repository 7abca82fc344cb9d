import assert from "node:assert/strict";
import { test } from "node:test";
import { type Advice, departsFrom } from "./plan-advice.ts";

const help: Advice = { conclusion: "help", helpWith: ["schooling", "language-training"] };
const cases: readonly (readonly [string, Advice, readonly string[], boolean])[] = [
  ["one of what was advised", help, ["job-coaching", "schooling"], false],
  ["help of another kind", help, ["job-coaching"], true],
  ["no help where some was advised", help, [], true],
  ["help where none was needed", { conclusion: "none-needed" }, ["schooling"], true],
  ["no help where none was needed", { conclusion: "none-needed" }, [], false],
  ["whatever mediation asks", { conclusion: "mediate" }, ["schooling"], false],
];

for (const [what, advice, products, departs] of cases)
  test(`a plan with ${what} ${departs ? "departs from" : "follows"} the diagnosis`, () => {
    assert.equal(departsFrom(advice, products), departs);
  });
