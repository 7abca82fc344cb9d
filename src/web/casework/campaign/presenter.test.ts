import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { campaignIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Campaign, presentCampaign } from "./presenter.ts";

const sharesOf = (called: number, spoken: number): readonly string[] => {
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
    counts: { spoken, diagnosed: 0, offered: 0, worked: 0, off: 0, closed: 0 },
    outcomes: [],
  };
  return presentCampaign(campaign, "nl", formatsIn("nl"))
    .followed.slice(0, 2)
    .map(({ share }) => share);
};

test("of fewer than thirty called there is no percentage, but how many of how many", () => {
  assert.deepEqual(sharesOf(4, 3), ["4 van 4", "3 van 4"]);
  assert.deepEqual(sharesOf(29, 3), ["29 van 29", "3 van 29"]);
  assert.deepEqual(sharesOf(30, 3), ["100,0\u00a0%", "10,0\u00a0%"]);
});
