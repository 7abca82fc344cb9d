import assert from "node:assert/strict";
import { test } from "node:test";
import { drawSpans } from "./crowds.ts";

const span = (begin: number, end: number) => ({ begin, end });
const drawn = (...spans: { begin: number; end: number }[]) => {
  const { singles, crowds } = drawSpans(spans);
  return {
    singles: singles.map(({ begin, lane, lanes, shownUntil }) => [begin, lane, lanes, shownUntil]),
    crowds: crowds.map(({ begin, end, shownUntil, held }) => [begin, end, shownUntil, held.length]),
  };
};

test("two at once stand side by side; of four at once is told when and how many", () => {
  assert.deepEqual(drawn(span(540, 600), span(570, 630)), {
    singles: [
      [540, 0, 2, 600],
      [570, 1, 2, 630],
    ],
    crowds: [],
  });
  assert.deepEqual(drawn(span(540, 570), span(540, 585), span(550, 600), span(555, 600)), {
    singles: [],
    crowds: [[540, 600, 600, 4]],
  });
});

test("a morning of appointments that run into each other is told hour by hour, and nobody is lost", () => {
  const spans = [span(540, 610), span(545, 600), span(550, 600), span(605, 660), span(600, 640)].toSorted(
    (a, b) => a.begin - b.begin,
  );
  const { singles, crowds } = drawSpans(spans);
  assert.deepEqual(
    crowds.map(({ begin, held }) => [begin, held.length]),
    [[540, 3]],
  );
  assert.deepEqual(
    singles.map(({ begin, lane, lanes }) => [begin, lane, lanes]),
    [
      [600, 0, 2],
      [605, 1, 2],
    ],
  );
  assert.equal(singles.length + crowds.flatMap(({ held }) => held).length, spans.length);
});
