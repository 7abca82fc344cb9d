import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientAppointments, presentAppointments } from "./presenter.ts";

type Appointment = ClientAppointments["appointments"][number];
const appointment: Appointment = {
  id: 3 as EntryNumber,
  on: day("2026-03-16"),
  at: "09:30",
  minutes: 30,
  how: "in-person",
  place: "Kade 1",
  what: "talk",
  worker: null,
  moved: 0,
  state: "planned",
  cancelledBy: null,
  why: null,
  missedBecause: null,
  note: null,
  next: null,
  cantCome: null,
  mail: { said: [], waits: [], news: null, isTold: false },
};
const shown = (...some: readonly Partial<Appointment>[]) =>
  presentAppointments(
    {
      on: day("2026-03-12"),
      mailsAreSent: true,
      isReachable: true,
      appointments: some.map((over) => ({ ...appointment, ...over })),
    },
    "nl",
    formatsIn("nl"),
  );

test("what is ahead stands first to come first; on the day itself it can be written down who came", () => {
  const { ahead } = shown({ on: day("2026-04-01") }, { on: day("2026-03-12") });
  assert.deepEqual(
    ahead.map(({ acts }) => acts),
    [
      ["hold", "move", "cancel"],
      ["move", "cancel"],
    ],
  );
});

test("one that has been and has no outcome says so, and is not to be invited to", () => {
  const [forgotten] = shown({ on: day("2026-03-11") }).past;
  assert.deepEqual([forgotten?.state.words, forgotten?.acts], ["nog geen uitkomst", ["hold", "move", "cancel"]]);
});

test("what was mailed stands with the appointment, and can be mailed", () => {
  const said = [{ mail: "invitation", on: day("2026-03-10"), fault: null }] as const;
  const [told] = shown({ mail: { said: [...said], waits: [], news: "invitation", isTold: true } }).ahead;
  assert.deepEqual([told?.lines.at(-1), told?.mailAct], ["Uitnodiging gemaild op 10 maart 2026.", "mail-again"]);
});

test("who did not come, why, and what is next are said", () => {
  const [missed] = shown({ on: day("2026-03-10"), state: "missed", missedBecause: "unknown", next: "bellen" }).past;
  assert.deepEqual(missed?.state, { words: "niet gekomen", tone: "brick" });
  assert.deepEqual(missed?.lines.slice(-2), ["Reden: niets gehoord", "Vervolg: bellen"]);
});
