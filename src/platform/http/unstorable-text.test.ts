import assert from "node:assert/strict";
import { test } from "node:test";
import { unstorableText } from "./unstorable-text.ts";

const cases = [
  ["ordinary text", { body: { name: "Zoë 👩‍👩‍👧", list: ["a", 1, null, true] } }, undefined],
  ["NUL in a list", { body: { list: ["a", "b\0"] } }, "/body/list/1"],
  ["half of a character", { query: { text: "\ud800" } }, "/query/text"],
  ["NUL in a name", { body: { "a\0": 1 } }, "/body"],
  ["nothing at all", { params: {}, query: undefined, body: null }, undefined],
] as const;

for (const [what, request, expected] of cases)
  test(`text no database keeps: ${what} -> ${expected ?? "none"}`, () => {
    assert.equal(unstorableText(request), expected);
  });

test("however deep it lies", () => {
  let body: unknown = "\0";
  for (let depth = 0; depth < 100_000; depth += 1) body = [body];
  assert.notEqual(unstorableText({ body }), undefined);
});
