import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { codeLists, givenOutOn } from "./codes.ts";
import { settingKeys } from "./settings.ts";

const label = { nl: "x", en: "x" };
const labels = {
  medical: label,
  "age-65": { ...label, until: plainDate("2015-01-01") },
  "informal-care": { ...label, from: plainDate("2026-01-01") },
};

test("a code is given out from its first day until the day it no longer is", () => {
  assert.deepEqual(givenOutOn(labels, plainDate("2014-12-31")), ["medical", "age-65"]);
  assert.deepEqual(givenOutOn(labels, plainDate("2015-01-01")), ["medical"]);
  assert.deepEqual(givenOutOn(labels, plainDate("2025-12-31")), ["medical"]);
  assert.deepEqual(givenOutOn(labels, plainDate("2026-01-01")), ["medical", "informal-care"]);
});

test("every setting that lists codes is one of the lists that screens read; of rules also what they ask for", () => {
  const listing = Object.entries(settingKeys).flatMap(([key, { kind }]) => {
    if (kind === "signals") return [key, "signalAsks"];
    if (kind === "ladder") return ["rungs"];
    return kind === "codes" || kind === "steps" ? [key] : [];
  });
  assert.deepEqual(listing.toSorted(), codeLists.toSorted());
});
