import assert from "node:assert/strict";
import { test } from "node:test";
import { refusedTexts } from "./refused-texts.ts";

const named = [
  { field: "limit-lifting", words: ["hernia"] },
  { field: "grounds", words: ["ptss"] },
];
const refused = { code: "health-words", facts: { found: ["hernia", "ptss"], named } };

test("an illness that the server found is said at each field it stands in, with the words of that field alone", () => {
  const [first, second] = refusedTexts(refused, "nl");
  assert.deepEqual([first?.field, second?.field], ["limit-lifting", "grounds"]);
  assert.match(first?.message ?? "", /'hernia'/);
  assert.doesNotMatch(first?.message ?? "", /ptss/);
});

test("in a form with one text it is said there; another refusal is no fault of a text", () => {
  const bare = { code: "health-words", facts: { found: ["hernia"] } };
  assert.deepEqual(
    refusedTexts(bare, "nl", "why").map(({ field }) => field),
    ["why"],
  );
  assert.deepEqual(refusedTexts(bare, "nl"), []);
  assert.deepEqual(refusedTexts({ code: "no-such-limit", facts: { named } }, "nl", "why"), []);
});
