import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hasFew } from "./figure-disclosure.ts";
import { type CampaignNumbers, shownCampaign } from "./shown-campaign.ts";

const none = { spoken: 0, diagnosed: 0, offered: 0, worked: 0, off: 0, closed: 0 };
const outcomes = (...clients: readonly number[]) => clients.map((n, i) => ({ outcome: `outcome-${i}`, clients: n }));
const campaign = (over: Partial<CampaignNumbers>): CampaignNumbers => ({
  ...{ found: 100, called: 100, counts: none, outcomes: [] },
  ...over,
});
const told = (over: Partial<CampaignNumbers>, limit = 10) => shownCampaign(campaign(over), limit);

test("what followed for few of those called is withheld, and what followed for all but few; nobody is not few", () => {
  const { called, counts, isWithheld } = told({ counts: { ...none, spoken: 96, diagnosed: 4, offered: 40 } });
  assert.deepEqual(
    [called, counts.spoken, counts.diagnosed, counts.offered, counts.worked, isWithheld],
    [100, null, null, 40, 0, true],
  );
});

test("an outcome of few takes another with it, or who still waits: all of them are together who were called", () => {
  const ofThree = told({ counts: { ...none, closed: 56 }, outcomes: outcomes(40, 12, 4) });
  assert.deepEqual([ofThree.outcomes.map(({ clients }) => clients), ofThree.counts.closed], [[40, null, null], 56]);
  const ofOne = told({ called: 60, counts: { ...none, closed: 4 }, outcomes: outcomes(4) });
  assert.deepEqual([ofOne.outcomes, ofOne.counts.closed], [[{ outcome: "outcome-0", clients: null }], null]);
});

test("where few still wait, who is done is withheld with the smallest outcome, as either gives them back", () => {
  const { outcomes: shown, counts } = told({ counts: { ...none, closed: 96 }, outcomes: outcomes(80, 16) });
  assert.deepEqual([shown.map(({ clients }) => clients), counts.closed], [[80, null], null]);
});

test("outcomes that are withheld come last by name, not in the order of how many they are", () => {
  const some = [
    { outcome: "z", clients: 7 },
    { outcome: "a", clients: 6 },
    { outcome: "m", clients: 40 },
  ];
  assert.deepEqual(
    told({ counts: { ...none, closed: 53 }, outcomes: some }).outcomes.map(({ outcome }) => outcome),
    ["m", "a", "z"],
  );
});

test("of a campaign that called few nothing is told but how many it found, and who works with clients sees all", () => {
  const few = { found: 40, called: 6, counts: { ...none, spoken: 6, closed: 2 }, outcomes: outcomes(2) };
  const shown = told(few);
  assert.deepEqual([shown.found, shown.called, ...Object.values(shown.counts)], [40, ...Array(7).fill(null)]);
  assert.equal(told({ found: 6, called: 6 }).found, null);
  assert.deepEqual(told(few, 0), { ...few, isWithheld: false });
});

test("whatever followed, who still waits and each outcome can be worked out from the rest only when they are not few", () => {
  const counts = fc.array(fc.nat(40), { maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.nat(40), (done, open) => {
      const closed = done.reduce((sum, n) => sum + n, 0);
      const {
        called,
        counts: shown,
        outcomes: each,
      } = told({
        ...{ found: closed + open, called: closed + open },
        counts: { ...none, closed },
        outcomes: outcomes(...done),
      });
      const known = each.reduce((sum, { clients }) => sum + (clients ?? 0), 0);
      const hidden = each.filter(({ clients }) => clients === null).length;
      if (called !== null && shown.closed !== null) assert.ok(!hasFew([called - shown.closed], 10));
      const [whole, unknown] = shown.closed === null ? [called, hidden + 1] : [shown.closed, hidden];
      if (whole !== null && unknown > 0) assert.ok(unknown > 1 && !hasFew([whole - known], 10));
    }),
  );
});
