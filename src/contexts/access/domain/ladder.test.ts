import assert from "node:assert/strict";
import { test } from "node:test";
import { asLadder, type Rung } from "./ladder.ts";
import { hoekscheWaard, shippedLadders } from "./preset-ladders.ts";

for (const [name, ladder] of Object.entries(shippedLadders))
  test(`the ladder ${name} that ships is one`, () => {
    assert.deepEqual(asLadder(ladder), ladder);
  });

const [first, ...others] = hoekscheWaard.rungs as readonly [Rung, ...Rung[]];
const withFirst = (different: object) => ({ ...hoekscheWaard, rungs: [{ ...first, ...different }, ...others] });
const refused: readonly (readonly [string, unknown])[] = [
  ["no rungs", { ordered: true, rungs: [] }],
  ["a rung twice", { ordered: true, rungs: [first, first] }],
  ["a next rung that is not there", withFirst({ next: ["heaven"] })],
  ["a rung that is its own next", withFirst({ next: ["participation"] })],
  ["a usual stay beyond the longest", withFirst({ usual: "P7M" })],
  ["an extension of what has no end", withFirst({ atMost: null, extension: "P3M" })],
  ["no words for its result", withFirst({ resultNl: " " })],
  ["a field nobody knows", withFirst({ colour: "green" })],
  ["a length of nothing", withFirst({ atMost: "P0D" })],
];

for (const [what, value] of refused)
  test(`a ladder with ${what} is refused`, () => {
    assert.equal(asLadder(value), undefined);
  });
