import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { stepsInWords } from "./steps-in-words.ts";

const lists = {
  organisations: [
    { code: "client", nl: "inwoner", en: "resident" },
    { code: "commissioner", nl: "gemeente", en: "municipality" },
  ],
  phases: [],
} as never;

test("a time of waiting lasts, a step is done within a time, and a step after a time of waiting is not done sooner without a reason", () => {
  const { gateSteps } = presets["participatiewet-2026"];
  const [term, claim, intake] = stepsInWords(gateSteps, "nl", lists);
  assert.equal(
    term,
    "Zoektermijn tot 27 jaar, inwoner; duurt 4 weken vanaf de melding; alleen voor wie een uitkering vraagt; alleen voor wie jonger is dan 27",
  );
  assert.equal(
    claim,
    "Aanvraag, inwoner; na zoektermijn tot 27 jaar; eerder alleen met een reden; alleen voor wie een uitkering vraagt",
  );
  assert.equal(intake, "Intake werk, gemeente; binnen 2 weken na de melding");
});

test("a term after a step, and what shows by itself after a term, say nothing of a reason", () => {
  const step = { nl: "x", en: "x", owner: "client", after: null, norm: null, only: [], phases: [] };
  const words = stepsInWords(
    [
      { ...step, code: "a", en: "talk", doneBy: "act" },
      { ...step, code: "b", en: "wait", doneBy: "term", norm: "P2W", after: "a" },
      { ...step, code: "c", en: "plan", doneBy: "plan", after: "b" },
    ],
    "en",
    lists,
  );
  assert.deepEqual(words, ["Talk, resident", "Wait, resident; lasts 2 weeks after talk", "Plan, resident; after wait"]);
});
