import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type OwnAppointments, presentOwnAppointments } from "./presenter.ts";

type Appointment = OwnAppointments["appointments"][number];
const appointment: Appointment = {
  ...{ id: 4 as EntryNumber, on: day("2026-03-16"), at: "09:30", minutes: 30, how: "phone", place: null },
  ...{
    what: "talk",
    with: null,
    state: "planned",
    cantCome: null,
    mayTakeBack: false,
    moved: null,
    cancelled: null,
    isAhead: true,
  },
};
const shown = (...some: readonly Partial<Appointment>[]) =>
  presentOwnAppointments(
    { on: day("2026-03-12"), sentences: [], appointments: some.map((over) => ({ ...appointment, ...over })) },
    "",
    "nl",
    formatsIn("nl"),
  );

test("what is to come has the first at the top; what is over, called off or this morning's stands apart", () => {
  const { ahead, past } = shown(
    { on: day("2026-03-20") },
    {},
    { on: day("2026-03-14"), state: "cancelled", isAhead: false },
    { on: day("2026-03-12"), isAhead: false },
    { on: day("2026-03-11"), isAhead: false },
    { on: day("2026-03-02"), state: "missed", isAhead: false },
  );
  assert.deepEqual(
    ahead.map(({ lines }) => lines[0]),
    [
      "Maandag 16 maart 2026 om 09:30 uur, ongeveer 30 minuten",
      "Vrijdag 20 maart 2026 om 09:30 uur, ongeveer 30 minuten",
    ],
  );
  assert.deepEqual(
    past.map(({ state }) => state.words),
    ["Ging niet door", "Geweest", "Geweest", "U was er niet"],
  );
});

test("who said that they can't come reads so and is not asked again; of what is over nothing can be said", () => {
  const [said] = shown({ cantCome: "Ik werk dan." }).ahead;
  assert.deepEqual(said?.said, [
    "U liet weten dat u niet kunt komen: Ik werk dan.",
    "De afspraak blijft staan tot wij u iets anders laten weten.",
  ]);
  assert.equal(said?.maySayCant, false);
  assert.equal(shown({}).ahead[0]?.maySayCant, true);
  assert.equal(shown({ state: "cancelled", isAhead: false }).past[0]?.maySayCant, false);
});

test("what is to come says what will happen, what has been what did", () => {
  const someone = { with: { name: "M. Bakker", role: null, isTheirs: false } };
  assert.deepEqual(shown(someone).ahead[0]?.lines.slice(1), ["Wij bellen u op.", "U spreekt met M. Bakker."]);
  assert.deepEqual(shown({ ...someone, state: "attended", isAhead: false }).past[0]?.lines.slice(1), [
    "Telefonisch",
    "Met M. Bakker",
  ]);
});

test("what the letter says of who can't come points at the button here, while there is one; the rest reads as in the letter", () => {
  const bring = (over: Partial<Appointment>, phone = "") =>
    presentOwnAppointments(
      { on: day("2026-03-12"), sentences: ["identity", "cannot-come"], appointments: [{ ...appointment, ...over }] },
      phone,
      "nl",
      formatsIn("nl"),
    ).bring;
  assert.deepEqual(bring({}), [
    "Neem een geldig identiteitsbewijs mee.",
    "Kunt u niet komen? Zeg dat dan vóór de afspraak: kies hierboven ‘Ik kan niet komen’.",
  ]);
  assert.match(bring({}, "14 0100")[1] ?? "", /‘Ik kan niet komen’, of bel ons: 14 0100\.$/);
  assert.deepEqual(bring({ cantCome: "Ik werk dan." }), ["Neem een geldig identiteitsbewijs mee."]);
});

test("one that was moved tells what it was and why until its day; one that is called off stands among the coming ones, and says so", () => {
  const moved = { from: day("2026-03-13"), at: "11:00", why: "ziekte van de klantmanager" };
  const cancelled = { by: "commissioner", why: "de kamer is bezet" } as const;
  const { ahead } = shown({ on: day("2026-03-20"), state: "cancelled", cancelled }, { moved });
  assert.deepEqual(ahead[0]?.changed, [
    "Deze afspraak is verzet. Eerst was de afspraak op vrijdag 13 maart 2026 om 11:00 uur.",
    "Waarom: ziekte van de klantmanager",
  ]);
  assert.deepEqual(
    [ahead[1]?.state.words, ...(ahead[1]?.changed ?? [])],
    ["Gaat niet door", "Wij hebben deze afspraak afgezegd. U hoeft niet te komen.", "Waarom: de kamer is bezet"],
  );
  assert.deepEqual([ahead[1]?.isOff, ahead[1]?.maySayCant], [true, false]);
  assert.deepEqual(shown({ moved, isAhead: false }).past[0]?.changed, []);
  const own = shown({ state: "cancelled", cancelled: { by: "client", why: "ik werk dan" } }).ahead[0];
  assert.equal(own?.changed[0], "U hebt deze afspraak afgezegd.");
});
