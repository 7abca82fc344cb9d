import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { problemWords } from "../../languages/problems.ts";
import { ownMessageProblems } from "./own-problems.ts";
import { presentOwnMessages } from "./presenter.ts";

test("a client reads the conversation from their own side, with what was agreed apart", () => {
  const message = { on: day("2026-03-12"), formal: false, provider: null };
  const { days, agreements } = presentOwnMessages(
    {
      on: day("2026-03-12"),
      messages: [
        { ...message, id: 3 as EntryNumber, from: "commissioner", text: "Drie sollicitaties.", formal: true },
        { ...message, id: 4 as EntryNumber, from: "client", text: "Dat is goed." },
      ],
    },
    "Nieuwedijk",
    "nl",
    formatsIn("nl"),
  );
  assert.deepEqual(
    days.map(({ words, turns }) => [words, turns.map(({ who, isOwn }) => [who, isOwn])]),
    [
      [
        "Vandaag",
        [
          ["Nieuwedijk", false],
          ["U", true],
        ],
      ],
    ],
  );
  assert.deepEqual(
    agreements.map(({ text }) => text),
    ["Drie sollicitaties."],
  );
});

test("who names an illness is told which word, kindly; without the word it still reads well", () => {
  const said = (facts: object) =>
    problemWords({ code: "health-words", facts: { ...facts } }, "nl", ownMessageProblems).what;
  assert.equal(said({ found: ["reuma"] }), "In uw bericht staat iets over een ziekte: 'reuma'.");
  assert.equal(said({}), "In uw bericht staat iets over een ziekte.");
});
