import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Box, type FlowLayout, type FlowNode, flowSizes, layOutFlow as layOut, outlineOf } from "./flow-layout.ts";

const leaf = (id: string, count: number, lines = 1): FlowNode<string> => ({ id, count, lines, children: [] });
const split = (id: string, children: readonly FlowNode<string>[], lines = 1): FlowNode<string> => ({
  id,
  count: children.reduce((sum, child) => sum + child.count, 0),
  lines,
  children,
});

/** A cohort tree: helped and left, helped and stayed, not helped and left, not helped and stayed, exempt, left. */
const tree = ([a1 = 0, a = 0, b1 = 0, b = 0, exempt = 0, left = 0]: readonly number[]): FlowNode<string> =>
  split("entered", [
    split("stayed", [
      split("obliged", [
        split("helped", [leaf("helped-left", a1), leaf("helped-stayed", a)]),
        split("not-helped", [leaf("not-helped-left", b1), leaf("not-helped-stayed", b)]),
      ]),
      leaf("exempt", exempt, 2),
    ]),
    leaf("left", left),
  ]);

/** As wide as a laptop gives it. */
const layOutFlow = (root: FlowNode<string>) => layOut(root, 960);

const municipality1 = tree([10, 101, 4, 49, 313, 395]);

const bar = (layout: FlowLayout<string>, id: string) => {
  const found = layout.bars.find((some) => some.id === id);
  assert.ok(found, id);
  return found;
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const anyTree = fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.nat(1_000_000)), { minLength: 6, maxLength: 6 });

test("bars are as tall as their counts: 872 fills the height, 164 takes its share of it", () => {
  const layout = layOutFlow(municipality1);
  assert.equal(Math.round(bar(layout, "entered").height), flowSizes.whole);
  for (const [id, count] of [
    ["stayed", 477],
    ["obliged", 164],
    ["exempt", 313],
    ["helped", 111],
  ] as const)
    assert.ok(Math.abs(bar(layout, id).height - (count / 872) * flowSizes.whole) < 1e-9, id);
});

test("one person among a million is a band of 1, and nobody is no band", () => {
  const layout = layOutFlow(tree([1, 0, 0, 0, 0, 1_000_000]));
  assert.equal(bar(layout, "helped-left").height, 1);
  assert.equal(bar(layout, "not-helped").height, 0);
  assert.deepEqual(layout.bands.map(({ to }) => to).toSorted(), ["helped", "helped-left", "left", "obliged", "stayed"]);
});

test("a cohort of nobody still has a place for every label", () => {
  const layout = layOutFlow(tree([]));
  assert.equal(layout.bars.length, 11);
  assert.equal(layout.bands.length, 0);
  assert.ok(layout.height > 0);
});

test("the bands that leave a bar lie against each other and sum to the bar, whatever the counts", () => {
  fc.assert(
    fc.property(anyTree, (counts) => {
      const layout = layOutFlow(tree(counts));
      for (const source of layout.bars) {
        const bands = layout.bands.filter(({ from }) => from === source.id);
        let edge = source.y;
        for (const band of bands) {
          assert.ok(Math.abs(band.top1 - edge) < 1e-6);
          edge += band.thickness;
        }
        if (bands.length > 0) assert.ok(Math.abs(edge - (source.y + source.height)) < 1e-6);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("labels never overlap and stay inside the drawing, whatever the counts", () => {
  fc.assert(
    fc.property(anyTree, (counts) => {
      const { bars, width, height } = layOutFlow(tree(counts));
      for (const { id, label } of bars) {
        assert.ok(label.x + label.width <= width && label.y + label.height <= height, id);
        for (const other of bars) assert.ok(other.id === id || !overlap(label, other.label), `${id} over ${other.id}`);
      }
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("no bar stands in the way of a band that leaves the bar above it", () => {
  fc.assert(
    fc.property(anyTree, (counts) => {
      const layout = layOutFlow(tree(counts));
      for (const upper of layout.bars) {
        const ends = layout.bands.filter(({ from }) => from === upper.id).map((band) => band.top2 + band.thickness);
        const below = layout.bars.filter(({ depth, y }) => depth === upper.depth && y > upper.y);
        for (const lower of below) assert.ok(Math.max(0, ...ends) <= lower.y, `${upper.id} through ${lower.id}`);
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("words stand inside a band that is as high as they are, or free of every band", () => {
  fc.assert(
    fc.property(anyTree, (counts) => {
      const layout = layOutFlow(tree(counts));
      for (const { id, y, label } of layout.bars) {
        const own = layout.bands.filter(({ from }) => from === id);
        const isInside = (own[0]?.thickness ?? 0) >= label.height;
        assert.ok(own.length === 0 || isInside || label.y + label.height <= y, `${id} lies half over its bands`);
        for (const band of layout.bands.filter(({ from, x1 }) => from !== id && x1 <= label.x && label.x < x1 + 30)) {
          const [top, bottom] = [Math.min(band.top1, band.top2), Math.max(band.top1, band.top2) + band.thickness];
          assert.ok(bottom <= label.y || label.y + label.height <= top, `${id} lies over the band to ${band.to}`);
        }
      }
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("the outline of a band goes over its top and back under its bottom", () => {
  const band = { from: "a", to: "b", x1: 8, x2: 228, top1: 0, top2: 40, thickness: 10 };
  assert.equal(outlineOf(band), "M8 0 C118 0 118 40 228 40 V50 C118 50 118 10 8 10Z");
});
