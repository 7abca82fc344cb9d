import assert from "node:assert/strict";
import { test } from "node:test";
import { addSeconds, endOfInstants, instant, parseInstant } from "./instant.ts";

test("a moment is one text, in whichever zone and with however many digits it was written", () => {
  const writings = [
    "2003-11-30T23:30:00Z",
    "2003-11-30T23:30Z",
    "2003-12-01T00:30:00+01:00",
    "2003-11-30T18:30:00.000-05:00",
    "2003-11-30T23:30:00.000999999Z",
  ];
  assert.deepEqual(new Set(writings.map(parseInstant)), new Set(["2003-11-30T23:30:00.000Z"]));
});

const notMoments = [
  "2003-11-30",
  "2003-11-30T23:30:00",
  "2003-11-31T23:30:00Z",
  "2003-11-30T25:30:00Z",
  "2003-11-31T23:30:00.000Z",
  "2003-11-30T23:60:00.000Z",
  "0000-06-01T00:00:00.000Z",
  "0000-06-01T00:00:00Z",
  "0001-01-01T00:30:00+01:00",
  "9999-12-31T23:30:00-01:00",
  "now",
];

for (const text of notMoments)
  test(`"${text}" is no moment`, () => {
    assert.equal(parseInstant(text), undefined);
  });

test("moments stop at the ends of the calendar", () => {
  assert.equal(addSeconds(endOfInstants, 1), endOfInstants);
  assert.equal(addSeconds(instant("0001-01-01T00:00:00Z"), -1), "0001-01-01T00:00:00.000Z");
});
