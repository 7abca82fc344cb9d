import assert from "node:assert/strict";
import { test } from "node:test";
import { faultSentence } from "./fault-sentence.ts";

test("a fault tells where it is, what is the matter, what was found and what was expected", () => {
  assert.equal(
    faultSentence({
      line: 2,
      field: "end",
      code: "end-before-start",
      found: "2009-01-01",
      facts: { start: "2010-01-01", column: "end" },
    }),
    'line 2, end: The end is not after the start. Found: "2009-01-01". Expected: A day after 2010-01-01.',
  );
  assert.equal(
    faultSentence({ line: 1, field: "", code: "empty-file", found: "", facts: {} }),
    "line 1: The file is empty. Expected: A header line and at least one row.",
  );
});

test("nothing out of a file commands the terminal", () => {
  const said = faultSentence({ line: 3, field: "name", code: "value-too-long", found: "a\u001b[31mred\n", facts: {} });
  assert.ok(!/\p{Cc}/u.test(said), said);
});
