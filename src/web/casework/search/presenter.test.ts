import assert from "node:assert/strict";
import { test } from "node:test";
import { formatsIn } from "../../languages/formats.ts";
import { aRow } from "../builders.ts";
import { searchPlace } from "../places.ts";
import { soughtOf } from "./form.ts";
import { presentFound } from "./presenter.ts";

const found = (foundBy: "name" | "client-number" | "citizen-number", total: number) =>
  presentFound(
    { page: 1, pageSize: 25, total, foundBy, rows: total === 0 ? [] : [{ ...aRow(), benefitEndedOn: null }] },
    "nl",
    formatsIn("nl"),
  );

test("it says by what was searched, found or not", () => {
  assert.equal(found("citizen-number", 1).words, "1 cliënt met dit burgerservicenummer.");
  assert.equal(found("name", 3).words, "3 cliënten van wie de naam zo begint.");
  assert.match(found("client-number", 0).words, /^Geen cliënt met dit nummer\./);
});

test("what is typed is trimmed, and nothing is not searched for", () => {
  assert.equal(soughtOf("  van   dam "), "van dam");
  assert.equal(soughtOf("   "), null);
  assert.equal(soughtOf("x".repeat(300))?.length, 100);
});

test("the address of the search page holds nothing", () => {
  assert.deepEqual(searchPlace.search.parse({ text: "van dam" }), {});
});
