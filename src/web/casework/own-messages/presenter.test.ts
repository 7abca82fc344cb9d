import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { problemWords } from "../../languages/problems.ts";
import { ownMessageProblems } from "./own-problems.ts";
import { presentOwnMessages } from "./presenter.ts";

test("a client reads who wrote and when, or the organisation where that is not known, with what was agreed apart", () => {
  const message = { on: day("2026-03-12"), formal: false, sentAt: null, by: null, isCantCome: false, provider: null };
  const by = { name: "M. Bakker", role: "caseworker", isTheirs: false };
  const sentAt = instant("2026-03-12T09:05:00.000Z");
  const { days, agreements } = presentOwnMessages(
    {
      on: day("2026-03-12"),
      providers: [],
      messages: [
        {
          ...message,
          id: 3 as EntryNumber,
          from: "commissioner",
          text: "Drie sollicitaties.",
          formal: true,
          by,
          sentAt,
        },
        { ...message, id: 4 as EntryNumber, from: "client", text: "Dat is goed." },
        { ...message, id: 5 as EntryNumber, from: "commissioner", text: "Fijn." },
        { ...message, id: 6 as EntryNumber, from: "client", text: "Ik werk dan.", isCantCome: true },
      ],
    },
    "Nieuwedijk",
    "nl",
    formatsIn("nl"),
  );
  assert.deepEqual(
    days.map(({ words, turns }) => [words, turns.map(({ who, time, isOwn }) => [who, time, isOwn])]),
    [
      [
        "Vandaag",
        [
          ["M. Bakker, klantmanager", "10:05", false],
          ["U", null, true],
          ["Nieuwedijk", null, false],
          ["U, over een afspraak", null, true],
        ],
      ],
    ],
  );
  assert.deepEqual(
    agreements.map(({ text }) => text),
    ["Drie sollicitaties."],
  );
});

test("where a provider reads along, each message says for whom it is", () => {
  const message = { on: day("2026-03-12"), formal: false, sentAt: null, by: null, isCantCome: false, text: "Hoi." };
  const some = [
    { ...message, id: 3 as EntryNumber, from: "commissioner", provider: null },
    { ...message, id: 4 as EntryNumber, from: "commissioner", provider: "De Tussenstap" },
    { ...message, id: 5 as EntryNumber, from: "provider", provider: "De Tussenstap" },
    { ...message, id: 6 as EntryNumber, from: "client", provider: "De Tussenstap" },
    { ...message, id: 7 as EntryNumber, from: "client", provider: null },
  ] as const;
  const readers = (language: "nl" | "en") =>
    presentOwnMessages(
      { on: day("2026-03-12"), providers: [], messages: [...some] },
      "Nieuwedijk",
      language,
      formatsIn(language),
    ).days.flatMap(({ turns }) => turns.map((turn) => turn.readers));
  assert.deepEqual(readers("nl"), [
    "Voor u",
    "Voor u en De Tussenstap",
    "Voor u en Nieuwedijk",
    "Voor Nieuwedijk en De Tussenstap",
    "Voor Nieuwedijk",
  ]);
  assert.equal(readers("en")[1], "For you and De Tussenstap");
});

test("who names an illness is told which word, kindly; without the word it still reads well", () => {
  const said = (facts: object) =>
    problemWords({ code: "health-words", facts: { ...facts } }, "nl", ownMessageProblems).what;
  assert.equal(said({ found: ["reuma"] }), "In uw bericht staat iets over een ziekte: 'reuma'.");
  assert.equal(said({}), "In uw bericht staat iets over een ziekte.");
});
