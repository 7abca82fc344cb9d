import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { campaignIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Campaign, presentCampaign } from "./presenter.ts";

const presented = (called: number, spoken: number, over: Partial<Campaign> = {}) => {
  const campaign: Campaign = {
    id: campaignIdSchema.parse("00000000-0000-4000-8000-000000000003"),
    name: "Ontheven",
    aim: "",
    startedOn: day("2026-03-02"),
    startedBy: "M. Bakker",
    criterion: {
      exemption: null,
      exemptFor: null,
      onBenefitFor: null,
      phases: [],
      nothingRuns: true,
      notSeenFor: null,
    },
    found: called,
    drawn: null,
    seed: null,
    called,
    withheldUnder: null,
    counts: { spoken, diagnosed: 0, offered: 0, worked: 0, off: 0, closed: 0 },
    outcomes: [],
    ...over,
  };
  return presentCampaign(campaign, "nl", formatsIn("nl"));
};
const sharesOf = (called: number, spoken: number): readonly string[] =>
  presented(called, spoken)
    .followed.slice(0, 2)
    .map(({ share }) => share);

test("of fewer than thirty called there is no percentage, but how many of how many", () => {
  assert.deepEqual(sharesOf(4, 3), ["4 van 4", "3 van 4"]);
  assert.deepEqual(sharesOf(29, 3), ["29 van 29", "3 van 29"]);
  assert.deepEqual(sharesOf(30, 3), ["100,0\u00a0%", "10,0\u00a0%"]);
});

test("what is withheld says so in place of number and share, has no bar, and the reader is told why", () => {
  const counts = { spoken: null, diagnosed: 20, offered: 0, worked: 0, off: 0, closed: null };
  const { followed, outcomes, withheld } = presented(40, 0, {
    withheldUnder: 10,
    counts,
    outcomes: [{ outcome: "still-exempt", clients: null }],
  });
  assert.deepEqual(
    [...followed.slice(0, 3), ...outcomes].map(({ clients, share, width }) => [clients, share, width]),
    [
      ["40", "100,0\u00a0%", 100],
      ["niet getoond", "niet getoond", null],
      ["20", "50,0\u00a0%", 50],
      ["niet getoond", "niet getoond", null],
    ],
  );
  assert.match(withheld ?? "", /onder 10/);
  assert.equal(presented(40, 3).withheld, null);
});

test("a lot says how many of how many were drawn, and where that is not shown only what it was drawn with", () => {
  assert.match(presented(40, 0, { found: 90, drawn: 40, seed: "abc" }).lot ?? "", /Van 90 cliënten zijn er 40 geloot/);
  const few = presented(40, 0, { found: 90, called: null, drawn: null, seed: "abc", withheldUnder: 10 });
  assert.match(few.lot ?? "", /Hoeveel dat er zijn, staat hier niet\..*abc/);
  assert.equal(few.followed[0]?.clients, "niet getoond");
  assert.equal(presented(40, 0).lot, null);
});
