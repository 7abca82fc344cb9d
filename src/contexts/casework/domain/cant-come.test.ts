import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { aFact, aLedger, benefitStarted, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { cantComeTo, sayCantCome, takeBackCantCome } from "./cant-come.ts";

const time = { at: "09:30", minutes: 30, how: "phone" } as const;
const now = { today: plainDate("2026-03-12"), time: "09:59" };
const planned = (on: string, at = "09:30"): Step =>
  aFact("appointment-planned", on, { ...time, at, what: "talk" as never });
const said = aFact("message-sent", "2026-03-11", { from: "client", text: "Ik werk dan.", cantCome: entryNumber(2) });
const moved = aFact("appointment-moved", "2026-03-20", { ...time, why: "op verzoek" }, { subject: 2 });
const off = aFact("appointment-cancelled", "2026-03-11", { by: "commissioner", why: "ziek" }, { subject: 2 });

const saying = (steps: readonly Step[], why = "Ik werk dan.", appointment = 2): string => {
  const history = historyOf(aLedger(benefitStarted("2026-01-05"), ...steps));
  const decided = sayCantCome(history, { appointment: entryNumber(appointment), why }, now);
  return decided.ok ? `${decided.value.kind} ${decided.value.validFrom}` : decided.refusal.code;
};

for (const [what, steps, expected] of [
  ["still to come", [planned("2026-03-16")], "message-sent 2026-03-12"],
  ["going on", [planned("2026-03-12")], "message-sent 2026-03-12"],
  ["over since this minute", [planned("2026-03-12", "09:29")], "appointment-over"],
  ["yesterday", [planned("2026-03-11")], "appointment-over"],
  ["called off", [planned("2026-03-16"), off], "appointment-over"],
  ["already answered so", [planned("2026-03-16"), said], "said-already"],
  ["moved since they said so", [planned("2026-03-16"), said, moved], "message-sent 2026-03-12"],
] as const)
  test(`a client says they can't come to an appointment that is ${what}: ${expected}`, () => {
    assert.equal(saying(steps), expected);
  });

test("nobody says so of an appointment that is not there", () => {
  assert.equal(saying([planned("2026-03-16")], "Ik werk dan.", 9), "no-such-appointment");
});

test("what was said of an appointment stands until it is moved: then it is another question", () => {
  const told = (...steps: readonly Step[]) => {
    const history = historyOf(aLedger(benefitStarted("2026-01-05"), planned("2026-03-16"), ...steps));
    return history.appointments.map((each) => cantComeTo(history, each)?.text ?? null);
  };
  assert.deepEqual(told(said), ["Ik werk dan."]);
  assert.deepEqual(told(said, moved), [null]);
  assert.deepEqual(told(), [null]);
});

const replied = (clientReads = true): Step =>
  aFact("message-sent", "2026-03-12", {
    ...{ from: "commissioner", text: "Dan zoek ik een andere dag." },
    ...(clientReads ? {} : { withoutClient: true as const }),
  });
const colleague = aFact("note-written", "2026-03-12", { text: "Belt morgen." });

for (const [what, steps, expected] of [
  ["nobody answered", [planned("2026-03-16"), said], "3"],
  ["only a note was written for colleagues", [planned("2026-03-16"), said, colleague], "3"],
  ["the office wrote to a provider alone", [planned("2026-03-16"), said, replied(false)], "3"],
  ["the office wrote back", [planned("2026-03-16"), said, replied()], "answered-already"],
  ["it was moved", [planned("2026-03-16"), said, moved], "nothing-to-take-back"],
  ["they said nothing", [planned("2026-03-16")], "nothing-to-take-back"],
  ["it was called off", [planned("2026-03-16"), said, off], "appointment-over"],
  ["it is over", [planned("2026-03-11"), said], "appointment-over"],
  ["it is no appointment", [], "no-such-appointment"],
] as const)
  test(`who can come after all takes back that they can't, when ${what}: ${expected}`, () => {
    const history = historyOf(aLedger(benefitStarted("2026-01-05"), ...steps));
    const taken = takeBackCantCome(history, entryNumber(2), now);
    assert.equal(taken.ok ? String(taken.value) : taken.refusal.code, expected);
  });
