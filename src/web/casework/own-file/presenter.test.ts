import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type OwnFile, presentOwnFile } from "./presenter.ts";

const empty: OwnFile = {
  on: day("2026-03-12"),
  asked: { plan: null, message: null },
  next: null,
  worker: null,
  involved: [],
  gate: null,
  rung: null,
  plan: null,
  help: [],
};
const shown = (over: Partial<OwnFile>) => presentOwnFile({ ...empty, ...over }, "Nieuwedijk", "nl", formatsIn("nl"));
const atGate: OwnFile["gate"] = {
  openedOn: day("2026-03-02"),
  step: "decision",
  dueOn: day("2026-04-27"),
  ball: "commissioner",
  isYours: false,
  heldSince: null,
  papers: null,
};

test("who has nothing to do, nobody and nothing running gets no empty lines", () => {
  const { asked, next, who, hasWorker, where } = shown({});
  assert.deepEqual([asked, next, who, hasWorker, where], [[], null, [], false, []]);
});

test("a plan to sign comes before the turn at the gate and a message that was not answered", () => {
  const message = { on: day("2026-03-11"), sentAt: null, by: { name: "M. Bakker", role: "caseworker" } };
  const { asked } = shown({
    asked: { plan: { from: day("2026-03-16"), isChanged: false }, message },
    gate: { ...atGate, isYours: true, ball: "client" },
  });
  assert.deepEqual(
    asked.map(({ title, to }) => [title.replace(/:.*/, ""), to]),
    [
      ["Er ligt een plan voor u klaar", "plan"],
      ["U bent aan de beurt", "messages"],
      ["U hebt een bericht", "messages"],
    ],
  );
  assert.deepEqual(asked.at(-1)?.words, ["Van M. Bakker, klantmanager, 11 maart 2026. U hebt nog niet geantwoord."]);
});

test("while papers are waited for, a client reads which and until when, and where to send them", () => {
  const papers = { asked: "de laatste drie loonstroken", by: day("2026-03-24") };
  const [asked] = shown({ gate: { ...atGate, heldSince: day("2026-03-11"), papers } }).asked;
  assert.equal(asked?.to, "documents");
  assert.deepEqual(asked.words, ["Het gaat om: de laatste drie loonstroken", "Doe dit uiterlijk op 24 maart 2026."]);
});

test("a plan that began before today is told as begun", () => {
  const from = (first: string) =>
    shown({ asked: { plan: { from: day(first), isChanged: false }, message: null } }).asked[0]?.words[0];
  assert.match(from("2025-11-19") ?? "", /^Het plan ging in op 19 november 2025\./);
  assert.match(from("2026-03-12") ?? "", /^Het plan gaat in op 12 maart 2026\./);
});

test("at the gate a client reads which step, whose turn it is and until when", () => {
  const [gate] = shown({ gate: atGate }).where;
  assert.equal(gate?.title, "Uw aanvraag loopt sinds 2 maart 2026");
  assert.deepEqual(gate?.words.slice(1), ["Wie aan de beurt is: gemeente.", "Dit moet klaar zijn op 27 april 2026."]);
});

test("a plan is told with its last day, help with what it is called", () => {
  const { where } = shown({
    plan: { from: day("2026-01-05"), until: day("2026-07-01"), goal: "werk in de zorg" },
    help: [{ kind: "trajectory", product: null, from: day("2026-02-02") }],
  });
  assert.deepEqual(
    where.map(({ title, words }) => [title, ...words]),
    [
      ["Uw plan loopt van 5 januari 2026 tot en met 30 juni 2026", "Waar wij naartoe werken: werk in de zorg"],
      ["Traject", "Sinds 2 februari 2026."],
    ],
  );
});

test("the next appointment says when, where and with whom", () => {
  const { next } = shown({
    next: {
      ...{ id: 4 as EntryNumber, on: day("2026-03-13"), at: "09:30", minutes: 30, how: "in-person", place: "Stadhuis" },
      ...{ what: "talk", with: { name: "M. Bakker", role: null }, state: "planned", cantCome: null, isAhead: true },
    },
  });
  assert.deepEqual(next?.lines, [
    "Morgen om 09:30 uur, ongeveer 30 minuten",
    "Waar: Stadhuis",
    "U spreekt met M. Bakker.",
  ]);
});
