import assert from "node:assert/strict";
import { test } from "node:test";
import { type CampaignDraft, criterionFault, emptyDraft, readCampaign } from "./form.ts";

const typed: CampaignDraft = {
  ...emptyDraft,
  name: " Lang ontheven ",
  aim: "kijken wat kan",
  exemption: "individual",
  exemptFor: "P2Y",
};
const faultsOf = (over: Partial<CampaignDraft>): string[] => {
  const read = readCampaign({ ...typed, ...over });
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

test("what was chosen is what is asked, and nothing else", () => {
  assert.deepEqual(readCampaign({ ...typed, how: "draw", draw: "50" }), {
    ok: true,
    body: {
      name: "Lang ontheven",
      aim: "kijken wat kan",
      draw: 50,
      criterion: {
        exemption: "individual",
        exemptFor: "P2Y",
        onBenefitFor: null,
        phases: [],
        nothingRuns: false,
        notSeenFor: null,
      },
    },
  });
});

test("every fault is told at once", () => {
  assert.deepEqual(faultsOf({ name: "", aim: " ", exemption: "", exemptFor: "", how: "draw", draw: "1,5" }), [
    "name required",
    "aim required",
    "exemption ask-something",
    "draw draw-wrong",
  ]);
  assert.deepEqual(faultsOf({ name: "x".repeat(101), how: "draw", draw: "2001" }), [
    "name too-long",
    "draw draw-wrong",
  ]);
});

test("how long somebody was exempt is asked of who is exempt, and nobody exempt is asked why nothing happens", () => {
  assert.equal(criterionFault({ ...typed, exemption: "" })?.code, "exemption-first");
  assert.equal(criterionFault({ ...typed, nothingRuns: true })?.code, "not-both");
  assert.equal(criterionFault({ ...emptyDraft, phases: [4] }), undefined);
});
