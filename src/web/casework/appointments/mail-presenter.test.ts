import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { askAgainIn, isPastUndo, mailActOf, mailLines } from "./mail-presenter.ts";

type Mail = Parameters<typeof mailActOf>[0];
const untouched: Mail = { said: [], waits: [], news: "invitation", isTold: false };
const lines = (over: Partial<Mail>) => mailLines({ ...untouched, ...over }, "nl", formatsIn("nl"));
const said = (mail: Mail["news"] & string, on: string, fault: Mail["said"][number]["fault"] = null) => ({
  mail,
  on: day(on),
  fault,
});

test("what was mailed is said with its day, of the news the last and of reminders the last", () => {
  const all = [said("invitation", "2026-03-01"), said("change", "2026-03-03"), said("reminder", "2026-03-08")];
  assert.deepEqual(lines({ said: all, isTold: true }), [
    "Nieuwe dag en tijd gemaild op 3 maart 2026.",
    "Herinnering gemaild op 8 maart 2026.",
  ]);
  assert.deepEqual(lines({}), []);
});

test("what could not be mailed says why, and what to do", () => {
  assert.deepEqual(lines({ said: [said("invitation", "2026-03-03", "address-refused")] }), [
    "De uitnodiging kon op 3 maart 2026 niet worden gemaild: de mailserver weigert dit adres. Druk de brief af.",
  ]);
});

test("what is on its way says how often it was tried; the page asks again while it was not yet", () => {
  assert.deepEqual(lines({ waits: [{ mail: "invitation", tries: 0 }] }), ["De uitnodiging wordt gemaild."]);
  assert.deepEqual(lines({ waits: [{ mail: "change", tries: 2 }] }), [
    "De nieuwe dag en tijd worden gemaild. 2 keer geprobeerd.",
  ]);
  const asking = (tries: number) =>
    askAgainIn({ appointments: [{ mail: { ...untouched, waits: [{ mail: "invitation", tries }] } }] as never });
  assert.deepEqual([asking(0), asking(1)], [3_000, 20_000]);
  assert.equal(askAgainIn({ appointments: [{ mail: untouched }] as never }), false);
});

test("who was mailed and does not know the latest is said not to", () => {
  const moved: Partial<Mail> = { said: [said("invitation", "2026-03-01")], news: "change", isTold: false };
  assert.match(lines(moved).at(-1) ?? "", /nog niet gemaild/);
  assert.equal(lines({ ...moved, waits: [{ mail: "change", tries: 0 }] }).length, 2);
});

test("a mail is offered to who agreed, where mail is sent, when there is something to tell and nothing on its way", () => {
  const way = { mailsAreSent: true, isReachable: true };
  assert.equal(mailActOf(untouched, way), "mail");
  assert.equal(mailActOf({ ...untouched, isTold: true }, way), "mail-again");
  assert.equal(mailActOf({ ...untouched, news: null }, way), null);
  assert.equal(mailActOf({ ...untouched, waits: [{ mail: "invitation", tries: 0 }] }, way), null);
  assert.equal(mailActOf({ ...untouched, waits: [{ mail: "reminder", tries: 0 }] }, way), "mail");
  assert.equal(mailActOf(untouched, { ...way, isReachable: false }), null);
  assert.equal(mailActOf(untouched, { ...way, mailsAreSent: false }), null);
});

test("what was done is undone until the client was mailed how it stands; a mail that did not arrive leaves the way back", () => {
  const told = said("invitation", "2026-03-01");
  assert.equal(isPastUndo({ said: [], isTold: false }), false);
  // called off, of who was never mailed: nothing is to be told
  assert.equal(isPastUndo({ said: [], isTold: true }), false);
  assert.equal(isPastUndo({ said: [told], isTold: true }), true);
  assert.equal(isPastUndo({ said: [told], isTold: false }), false);
  assert.equal(isPastUndo({ said: [said("invitation", "2026-03-01", "server-silent")], isTold: false }), false);
});
