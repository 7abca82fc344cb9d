import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber, ProviderId } from "../../../kernel/ids.ts";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import { type Sending, sendMessage as send, writeNote } from "./message-acts.ts";
import { mostCharacters } from "./message-length.ts";

const today = plainDate("2026-03-02");
const provider = "00000000-0000-7000-8000-000000000003" as ProviderId;
const involved = { id: 5 as EntryNumber, from: today, until: null, provider, whatFor: "werk zoeken" };
const sendMessage = (sending: Sending, day: typeof today) => send(sending, { providers: [involved] }, day);
const bodyOf = (result: ReturnType<typeof sendMessage>) =>
  result.ok ? [result.value.kind, result.value.validFrom, result.value.body] : result.refusal;

test("a message of the office is of today; an agreement is marked, and nothing else is", () => {
  const said = { from: "commissioner", text: "Dat kan." } as const;
  assert.deepEqual(bodyOf(sendMessage({ ...said, formal: false }, today)), ["message-sent", today, said]);
  assert.deepEqual(bodyOf(sendMessage({ ...said, formal: true }, today)), [
    "message-sent",
    today,
    { ...said, formal: true },
  ]);
});

test("a client cannot make an agreement of their message", () => {
  const sneaky = { from: "client", text: "Afgesproken.", formal: true } as const;
  assert.deepEqual(bodyOf(sendMessage(sneaky, today)), [
    "message-sent",
    today,
    { from: "client", text: "Afgesproken." },
  ]);
});

test("a client writes to a provider only while it is involved, and reads what they wrote themselves", () => {
  const said = { from: "client", text: "Mag ik later komen?", provider } as const;
  assert.deepEqual(bodyOf(sendMessage(said, today)), ["message-sent", today, said]);
  const before = addDays(today, -1);
  assert.deepEqual(bodyOf(sendMessage(said, before)), { code: "provider-not-involved" });
});

test("a note is for colleagues: an entry of its own, not a message", () => {
  assert.deepEqual(bodyOf(writeNote("Bellen na tien uur.", today)), [
    "note-written",
    today,
    { text: "Bellen na tien uur." },
  ]);
});

for (const [what, decide] of [
  ["message of the client", (text: string) => sendMessage({ from: "client", text }, today)],
  ["message of the office", (text: string) => sendMessage({ from: "commissioner", text, formal: true }, today)],
  ["note", (text: string) => writeNote(text, today)],
] as const) {
  test(`a ${what} is as long as it may be, and no longer`, () => {
    assert.equal(decide("x".repeat(mostCharacters)).ok, true);
    assert.deepEqual(bodyOf(decide("x".repeat(mostCharacters + 1))), { code: "message-too-long", atMost: 2_000 });
  });
}

test("a message that a provider reads names it, and says when the client does not read it", () => {
  const said = { from: "commissioner", text: "Kan ze dinsdag?", formal: false } as const;
  const body = { from: "commissioner", text: "Kan ze dinsdag?", provider };
  const sent = (clientReads: boolean) => bodyOf(sendMessage({ ...said, readBy: { provider, clientReads } }, today));
  assert.deepEqual(sent(true), ["message-sent", today, body]);
  assert.deepEqual(sent(false), ["message-sent", today, { ...body, withoutClient: true }]);
});

test("nobody writes to or as a provider that is not involved on the day, and an agreement is read by the client", () => {
  const readBy = { provider, clientReads: false };
  const asProvider = { from: "provider", text: "Dat kan.", readBy } as const;
  const gone = { providers: [{ ...involved, until: today }] };
  const tomorrow = { providers: [{ ...involved, from: addDays(today, 1) }] };
  for (const history of [gone, tomorrow, { providers: [] }])
    assert.deepEqual(bodyOf(send(asProvider, history, today)), { code: "provider-not-involved" });
  assert.equal(send(asProvider, { providers: [involved] }, today).ok, true);
  const agreed = { from: "commissioner", text: "Afgesproken.", formal: true, readBy } as const;
  assert.deepEqual(bodyOf(sendMessage(agreed, today)), { code: "agreement-without-client" });
});
