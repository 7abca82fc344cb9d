import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { sendMessage, writeNote } from "./message-acts.ts";
import { mostCharacters } from "./message-length.ts";

const today = plainDate("2026-03-02");
const rules = { healthWords: { reuma: { nl: "tillen of staan", en: "lifting or standing" } } };
const bodyOf = (result: ReturnType<typeof sendMessage>) =>
  result.ok ? [result.value.kind, result.value.validFrom, result.value.body] : result.refusal;

test("a message of the office is of today; an agreement is marked, and nothing else is", () => {
  const said = { from: "commissioner", text: "Dat kan." } as const;
  assert.deepEqual(bodyOf(sendMessage({ ...said, formal: false }, rules, today)), ["message-sent", today, said]);
  assert.deepEqual(bodyOf(sendMessage({ ...said, formal: true }, rules, today)), [
    "message-sent",
    today,
    { ...said, formal: true },
  ]);
});

test("a client cannot make an agreement of their message", () => {
  const sneaky = { from: "client", text: "Afgesproken.", formal: true } as const;
  assert.deepEqual(bodyOf(sendMessage(sneaky, rules, today)), [
    "message-sent",
    today,
    { from: "client", text: "Afgesproken." },
  ]);
});

test("a note is for colleagues: an entry of its own, not a message", () => {
  assert.deepEqual(bodyOf(writeNote("Bellen na tien uur.", rules, today)), [
    "note-written",
    today,
    { text: "Bellen na tien uur." },
  ]);
});

for (const [what, decide] of [
  ["message of the client", (text: string) => sendMessage({ from: "client", text }, rules, today)],
  ["message of the office", (text: string) => sendMessage({ from: "commissioner", text, formal: true }, rules, today)],
  ["note", (text: string) => writeNote(text, rules, today)],
] as const) {
  test(`no illness stands in a ${what}`, () => {
    assert.deepEqual(bodyOf(decide("Heeft Reuma, zegt de buurvrouw")), { code: "health-words", found: ["reuma"] });
  });
  test(`a ${what} is as long as it may be, and no longer`, () => {
    assert.equal(decide("x".repeat(mostCharacters)).ok, true);
    assert.deepEqual(bodyOf(decide("x".repeat(mostCharacters + 1))), { code: "message-too-long", atMost: 2_000 });
  });
}
