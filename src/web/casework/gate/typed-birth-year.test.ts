import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { tooYoungTyped, under27Typed } from "./typed-birth-year.ts";

test("a year that is not typed whole says nothing about being under 27", () => {
  const day = plainDate("2026-11-26");
  assert.equal(under27Typed(day, " 2000 "), true);
  assert.equal(under27Typed(day, "1998"), false);
  assert.equal(under27Typed(day, "20"), null);
  assert.equal(under27Typed(day, ""), null);
});

test("who is too young to claim is so by a year that is typed whole", () => {
  const day = plainDate("2026-11-26");
  assert.deepEqual(
    ["2009", " 2012 ", "2008", "20", ""].map((typed) => tooYoungTyped(day, typed)),
    [true, true, false, false, false],
  );
});
