import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientMessages, presentMessages } from "./presenter.ts";

type Message = ClientMessages["messages"][number];
const message: Message = {
  id: 3 as EntryNumber,
  on: day("2026-03-10"),
  from: "commissioner",
  isNote: false,
  formal: false,
  text: "Dat kan.",
  sentAt: null,
  cantCome: null,
  by: "M. Bakker",
};
const shown = (...some: readonly Partial<Message>[]) =>
  presentMessages(
    { messages: some.map((over, i) => ({ ...message, id: (i + 3) as EntryNumber, ...over })) },
    day("2026-03-12"),
    "nl",
    formatsIn("nl"),
  );

test("a conversation reads day by day, with yesterday and today as words, the office on its own side", () => {
  const { days } = shown(
    { from: "client", by: "A. de Boer" },
    { on: day("2026-03-11") },
    { on: day("2026-03-12"), from: "client" },
    { on: day("2026-03-12"), by: null },
  );
  assert.deepEqual(
    days.map(({ words, turns }) => [words, turns.map(({ who, isOwn }) => [who, isOwn])]),
    [
      ["10 maart 2026", [["Cliënt", false]]],
      ["Gisteren", [["M. Bakker", true]]],
      [
        "Vandaag",
        [
          ["Cliënt", false],
          ["Wij", true],
        ],
      ],
    ],
  );
});

test("agreements stay in the conversation, marked, and are listed apart, the latest first", () => {
  const { days, agreements } = shown(
    { formal: true, text: "drie sollicitaties" },
    { text: "Succes." },
    { formal: true, text: "de taalgroep", on: day("2026-03-12") },
  );
  assert.deepEqual(
    days.flatMap(({ turns }) => turns.map(({ isFormal }) => isFormal)),
    [true, false, true],
  );
  assert.deepEqual(
    agreements.map(({ text, when }) => [text, when]),
    [
      ["de taalgroep", "Afgesproken op 12 maart 2026"],
      ["drie sollicitaties", "Afgesproken op 10 maart 2026"],
    ],
  );
});

test("a note stands among notes, with who wrote it, and never in the conversation", () => {
  const { days, agreements, notes } = shown({ isNote: true, text: "na tien uur bellen" });
  assert.deepEqual([days, agreements], [[], []]);
  assert.deepEqual(notes, [{ id: 3, text: "na tien uur bellen", by: "M. Bakker, 10 maart 2026" }]);
});
