import assert from "node:assert/strict";
import { test } from "node:test";
import { healthWordsIn } from "../../../contexts/access/domain/health-words.ts";
import { healthWords } from "../../../contexts/access/domain/preset-health-words.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { problemWords } from "../../languages/problems.ts";
import { examples, ownMessageProblems } from "./own-problems.ts";
import { presentOwnMessages } from "./presenter.ts";

const office = { within: "de gemeente Nieuwedijk", first: "De gemeente Nieuwedijk" };

test("a client reads who wrote and when, or the organisation where that is not known, with what was agreed apart", () => {
  const message = { on: day("2026-03-12"), formal: false, sentAt: null, by: null, isCantCome: false, provider: null };
  const by = { name: "M. Bakker", role: "caseworker", isTheirs: false };
  const sentAt = instant("2026-03-12T09:05:00.000Z");
  const { latest, earlier, agreements } = presentOwnMessages(
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
    office,
    "nl",
    formatsIn("nl"),
  );
  assert.deepEqual(
    [...earlier, ...latest].map(({ words, turns }) => [words, turns.map(({ who, time, isOwn }) => [who, time, isOwn])]),
    [
      [
        "Vandaag",
        [
          ["M. Bakker, klantmanager", "10:05", false],
          ["U", null, true],
        ],
      ],
      [
        "Vandaag",
        [
          ["De gemeente Nieuwedijk", null, false],
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
  const shown = (language: "nl" | "en") =>
    presentOwnMessages(
      { on: day("2026-03-12"), providers: [], messages: [...some] },
      office,
      language,
      formatsIn(language),
    );
  const readers = (language: "nl" | "en") => {
    const { earlier, latest } = shown(language);
    return [...earlier.toReversed(), ...latest].flatMap(({ turns }) => turns.map((turn) => turn.readers));
  };
  assert.deepEqual(readers("nl"), [
    "Voor u",
    "Voor u en De Tussenstap",
    "Voor u en de gemeente Nieuwedijk",
    "Voor de gemeente Nieuwedijk en De Tussenstap",
    "Voor de gemeente Nieuwedijk",
  ]);
  assert.equal(readers("en")[1], "For you and De Tussenstap");
});

test("who names an illness is told which word, kindly; without the word it still reads well", () => {
  const said = (facts: object) =>
    problemWords({ code: "health-words", facts: { ...facts } }, "nl", ownMessageProblems).what;
  assert.equal(said({ found: ["reuma"] }), "U schreef het woord 'reuma'. Dat gaat over een ziekte.");
  assert.equal(said({ found: ["reuma", "griep"] }), "U schreef de woorden 'reuma', 'griep'. Die gaan over een ziekte.");
  assert.equal(said({}), "In uw bericht staat iets over een ziekte.");
});

test("what somebody is told to write instead can be sent", () => {
  const written = [...examples.nl, ...examples.en];
  assert.deepEqual(healthWordsIn(written, healthWords, day("2026-03-12")), []);
  assert.deepEqual(healthWordsIn(["Mijn moeder heeft dementie, ik zorg voor haar."], healthWords, day("2026-03-12")), [
    "dementie",
  ]);
});

test("what was written to a client last comes first, with what they wrote back since; the rest stands below, the last day first", () => {
  const message = { formal: false, sentAt: null, by: null, isCantCome: false, provider: null, text: "Hoi." };
  const order = (...from: readonly ("client" | "commissioner")[]) => {
    const messages = from.map((each, i) => ({
      ...message,
      ...{ id: (i + 1) as EntryNumber, on: day(`2026-03-0${i + 1}`), from: each },
    }));
    const asked = { on: day("2026-03-12"), providers: [], messages };
    const { latest, earlier } = presentOwnMessages(asked, office, "nl", formatsIn("nl"));
    return [latest, earlier].map((days) => days.flatMap(({ turns }) => turns.map(({ id }) => id)).join());
  };
  assert.deepEqual(order(), ["", ""]);
  assert.deepEqual(order("client", "client"), ["2", "1"]);
  assert.deepEqual(order("commissioner", "client", "commissioner", "commissioner"), ["3,4", "2,1"]);
  assert.deepEqual(order("commissioner", "client", "commissioner", "client"), ["3,4", "2,1"]);
  // of many in a row the last ones
  assert.deepEqual(order("commissioner", "commissioner", "commissioner", "commissioner"), ["2,3,4", "1"]);
});
