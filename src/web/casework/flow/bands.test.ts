import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bandSizes, layOutBands, type Moved, outlineOf } from "./bands.ts";

const rungs = ["high", "middle", "low"];
const move = (from: string, to: string | null, people: number | null): Moved => ({
  ...{ from, to, people },
  direction: to === null ? "off" : rungs.indexOf(to) < rungs.indexOf(from) ? "up" : "down",
});

test("a band is as thick as people are many, and slopes the way they went", () => {
  const { bands } = layOutBands({ rungs, moves: [move("low", "high", 30), move("high", "low", 10)] });
  assert.deepEqual(
    bands.map(({ move: { direction }, thickness, top1, top2 }) => [direction, thickness, Math.sign(top2 - top1)]),
    [
      ["down", 80, 1],
      ["up", 240, -1],
    ],
  );
});

test("what is withheld and who nobody is are not drawn, and every rung keeps its place; off the ladder only when somebody went", () => {
  const stayed = layOutBands({ rungs, moves: [move("low", "high", null), move("low", "middle", 0)] });
  assert.deepEqual([stayed.bands.length, stayed.rows.map(({ rung }) => rung)], [0, ["high", "middle", "low"]]);
  const left = layOutBands({ rungs, moves: [move("low", null, 3)] });
  assert.deepEqual(left.rows.at(-1)?.rung, null);
  assert.ok(Number.isFinite(stayed.height));
});

const anyMoves = fc
  .array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(100_000)), { maxLength: 12 })
  .map((found) => [
    ...new Map(
      found.filter(([a, b]) => a !== b).map(([a, b, n]) => [`${a} ${b}`, move(rungs[a] ?? "", rungs[b] ?? null, n)]),
    ).values(),
  ]);

test("numbers never lie over each other, rungs never overlap and nothing leaves the picture, whatever the counts", () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const { rows, bands, height } = layOutBands({ rungs, moves });
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1];
        if (next !== undefined) assert.ok(row.y + row.height + bandSizes.gap <= next.y + 1e-6);
        const middles = bands
          .filter((band) => band.move.from === row.rung)
          .map(({ top1, thickness }) => top1 + thickness / 2)
          .toSorted((a, b) => a - b);
        for (const [j, middle] of middles.entries())
          if (j > 0) assert.ok(middle - (middles[j - 1] ?? 0) >= bandSizes.slot - 1e-6);
        assert.ok(row.arrived <= row.height + 1e-6 && row.y + row.height <= height);
      }
      for (const { top1, top2, thickness } of bands)
        assert.ok(top1 >= 0 && top2 >= 0 && Math.max(top1, top2) + thickness <= height);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("a band's outline begins and ends level, and closes", () => {
  const [band] = layOutBands({ rungs, moves: [move("low", null, 3)] }).bands;
  assert.match(band === undefined ? "" : outlineOf(band, 10, 110), /^M10 \S+C60 \S+ 60 \S+ 110 \S+V\S+C.*Z$/);
});
