import assert from "node:assert/strict";
import { test } from "node:test";
import { formatsIn } from "../../languages/formats.ts";
import { calledInWords, foundInWords } from "./counted.ts";

const nl = formatsIn("nl");
const all = { how: "all", draw: "" } as const;

test("who would be called is all who are found, or of a lot no more than there are", () => {
  const found = { found: 40, withheldUnder: null };
  assert.match(foundInWords(found, "nl", nl), /voldoen 40 cliënten/);
  assert.match(calledInWords(all, found, "nl", nl), /^40 cliënten krijgen een heronderzoek/);
  assert.match(calledInWords({ how: "draw", draw: "15" }, found, "nl", nl), /^15 cliënten/);
  assert.match(calledInWords({ how: "draw", draw: "50" }, found, "nl", nl), /^40 cliënten/);
});

test("of few it is said that they are fewer than the limit, and not how many, also of a lot", () => {
  const few = { found: null, withheldUnder: 10 };
  assert.match(foundInWords(few, "nl", nl), /minder dan 10 cliënten/);
  assert.match(calledInWords(all, few, "nl", nl), /^Ten hoogste 9 cliënten krijgen/);
  assert.match(calledInWords({ how: "draw", draw: "3" }, few, "nl", nl), /^Ten hoogste 3 cliënten krijgen/);
  assert.match(foundInWords(few, "en", formatsIn("en")), /Fewer than 10 clients/);
});
