import assert from "node:assert/strict";
import { test } from "node:test";
import { code, markdown, table } from "./page.ts";

test("a bar or a line end in a cell does not end it", () => {
  assert.equal(table(["a", "b"], [["x | y", "one\n  two"]]), "| a | b |\n| --- | --- |\n| x \\| y | one two |");
});

test("nothing is not shown as code", () => {
  assert.deepEqual([code(""), code("a")], ["", "`a`"]);
});

test("a page says that it is made from the code, and ends with one line end", () => {
  const page = markdown("Title", "About.", "Part");
  assert.match(page, /^# Title\n\nAbout\.\n\n\*Made from the code .*\*\n\nPart\n$/);
});
