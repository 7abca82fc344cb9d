import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentDifference } from "./difference-presenter.ts";

const assistance = { from: day("2026-01-05"), until: null, scheme: "social-assistance" };
const difference = {
  entry: entryNumberSchema.parse(2),
  on: day("2026-09-01"),
  feed: "suite",
  difference: "other" as const,
  here: assistance,
  there: { ...assistance, from: day("2026-01-12"), until: day("2026-08-01") },
};
const shown = (over: Partial<typeof difference> | { here: null } | { there: null; difference: "gone" }) =>
  presentDifference({ ...difference, ...over }, "nl", formatsIn("nl"));

test("dossier and delivery stand side by side, each with what it says", () => {
  const { isHere, here, there, thereHead } = shown({});
  assert.deepEqual(
    [isHere, here, there, thereHead],
    [
      true,
      "Bijstand sinds 5 januari 2026, loopt nog",
      "Bijstand van 12 januari 2026 tot en met 31 juli 2026",
      "De levering van 1 september 2026 (suite)",
    ],
  );
});

test("what one of them does not have is said in words", () => {
  assert.equal(shown({ there: null, difference: "gone" }).there, "Staat er niet in");
  const gone = shown({ here: null });
  assert.deepEqual([gone.isHere, gone.here], [false, "Hier ingetrokken"]);
});
