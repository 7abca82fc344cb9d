import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inLanes } from "./lanes.ts";

const span = (begin: number, end: number) => ({ begin, end });
const lanesOf = (...spans: { begin: number; end: number }[]) => inLanes(spans).map(({ lane, lanes }) => [lane, lanes]);

test("what follows takes the whole width; what overlaps stands beside", () => {
  assert.deepEqual(lanesOf(span(540, 570), span(570, 600)), [
    [0, 1],
    [0, 1],
  ]);
  assert.deepEqual(lanesOf(span(540, 600), span(570, 630), span(600, 660), span(700, 730)), [
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

test("no two that overlap share a lane, none is wider than there is room, and none is lost", () => {
  const anySpans = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1_380 }), fc.integer({ min: 5, max: 300 })), { maxLength: 30 })
    .map((all) => all.map(([begin, minutes]) => span(begin, begin + minutes)).toSorted((a, b) => a.begin - b.begin));
  fc.assert(
    fc.property(anySpans, (spans) => {
      const placed = inLanes(spans);
      assert.equal(placed.length, spans.length);
      for (const [i, a] of placed.entries()) {
        assert.ok(a.lane < a.lanes);
        for (const b of placed.slice(i + 1)) {
          if (b.begin >= a.end || a.begin >= b.end) continue;
          assert.notEqual(a.lane, b.lane);
          assert.equal(a.lanes, b.lanes);
        }
      }
    }),
    { seed: 20260302 },
  );
});
