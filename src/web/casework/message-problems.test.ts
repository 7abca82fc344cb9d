import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/language.ts";
import { problemWords } from "../languages/problems.ts";

const whatOf = (facts: Readonly<Record<string, unknown>>) =>
  languages.map((language) => problemWords({ code: "message-too-long", facts }, language).what);

test("a message that is too long says how long it may be, and reads well where that is not known", () => {
  assert.deepEqual(whatOf({ atMost: 2_000 }), [
    "Dit is te lang: hooguit 2.000 tekens.",
    "This is too long: at most 2,000 characters.",
  ]);
  assert.deepEqual(whatOf({}), ["Dit is te lang.", "This is too long."]);
});
