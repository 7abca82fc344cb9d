import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProviderId } from "../../../kernel/ids.ts";
import { audiencesWith, charactersLeft, faultOfText, mayBeFormal } from "./form.ts";

test("a message says something, and no more than fits", () => {
  assert.deepEqual([" \n ", "Dat kan.", "x".repeat(2_000), "x".repeat(2_001)].map(faultOfText), [
    "text-missing",
    undefined,
    undefined,
    "text-long",
  ]);
});

test("what is left is told near the end alone; blanks around a text do not count", () => {
  const typed = (n: number): string => ` ${"x".repeat(n)} `;
  assert.deepEqual([0, 1_799, 1_800, 2_000, 2_003].map(typed).map(charactersLeft), [null, null, 200, 0, -3]);
});

test("a provider is chosen only where one is involved, with the client or without; without the client nothing is an agreement", () => {
  assert.deepEqual(
    audiencesWith([]).map(({ key }) => key),
    ["client", "colleagues"],
  );
  const provider = { id: "p" as ProviderId, name: "De Tussenstap" };
  const choices = audiencesWith([provider]);
  assert.deepEqual(
    choices.map(({ key, audience }) => [key, mayBeFormal(audience)]),
    [
      ["client", true],
      ["all-p", true],
      ["provider-p", false],
      ["colleagues", false],
    ],
  );
});
