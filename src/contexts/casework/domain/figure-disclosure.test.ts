import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tellsOfFew, withheldGroups } from "./figure-disclosure.ts";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

test("a share is withheld when it counts few, leaves few, or is of few; nobody is not few", () => {
  assert.deepEqual(
    [of(9, 40), of(31, 40), of(4, 9), of(0, 40), of(40, 40), of(0, 0), of(10, 20)].map((each) => tellsOfFew(each, 10)),
    [true, true, true, false, false, false, false],
  );
});

test("one small group takes the smallest of the others with it, so that it can't be worked out from the whole", () => {
  assert.deepEqual([...withheldGroups([of(20, 50), of(2, 12), of(15, 30)], 10)].toSorted(), [1, 2]);
  assert.deepEqual([...withheldGroups([of(20, 50), of(15, 30)], 10)], []);
});

test("whatever the groups are, what is withheld together is no small group, unless all of it is withheld", () => {
  const group = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => of(a, a + b));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 8 }), fc.integer({ min: 2, max: 15 }), (groups, limit) => {
      const withheld = withheldGroups(groups, limit);
      const hidden = groups.filter((_, i) => withheld.has(i));
      const shown = groups.filter((_, i) => !withheld.has(i) && _.denominator > 0);
      for (const each of shown) assert.ok(!tellsOfFew(each, limit));
      if (hidden.length === 0 || shown.length === 0) return;
      assert.ok(hidden.length > 1);
      const sum = (value: (each: (typeof groups)[number]) => number) =>
        hidden.reduce((all, each) => all + value(each), 0);
      assert.ok(
        !tellsOfFew(
          of(
            sum((each) => each.numerator),
            sum((each) => each.denominator),
          ),
          limit,
        ),
      );
    }),
  );
});
