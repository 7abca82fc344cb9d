import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitStarted, day, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type AppointmentTime, historyOf } from "../../dossier/public.ts";
import {
  cancelAppointment,
  type Holding,
  holdAppointment,
  moveAppointment,
  planAppointment,
} from "./appointment-acts.ts";

const rules = policyOf("participatiewet-2026", []).on(day("2026-03-02"));
const today = day("2026-03-02");
const now = { today, time: "09:00" };
const time: AppointmentTime = { at: "09:30", minutes: 30, how: "in-person", place: "Kade 1" };
const planned = (on: string, over: Partial<AppointmentTime> = {}): Step =>
  aFact("appointment-planned", on, { ...time, ...over, what: "talk" as never });
const cancelled = (subject: number): Step =>
  aFact("appointment-cancelled", "2026-03-01", { by: "client", why: "kan niet" }, { subject });
const with_ = (...steps: Step[]) => historyOf(aLedger(benefitStarted("2026-01-05"), ...steps));

const said = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string =>
  result.ok ? "done" : (result.refusal?.code ?? "");

const planVerdict = (over: object, on = "2026-03-09", ...steps: Step[]): string => {
  const asked = { on: day(on), time: { ...time, ...over }, what: "talk", ...over };
  return said(planAppointment(with_(...steps), asked, rules, today));
};

test("an appointment is planned from today on, with a place when somebody comes, of a kind that is used", () => {
  assert.deepEqual(
    [planVerdict({}, "2026-03-02"), planVerdict({}, "2026-03-01"), planVerdict({ what: "tea" })],
    ["done", "day-gone", "no-such-kind"],
  );
  const { place: _place, ...nowhere } = time;
  const without = (how: AppointmentTime["how"]) =>
    said(planAppointment(with_(), { on: today, time: { ...nowhere, how }, what: "talk" }, rules, today));
  assert.deepEqual([without("in-person"), without("phone"), without("video")], ["place-missing", "done", "done"]);
});

test("nobody is asked in two places at once; what was called off takes no time", () => {
  const other = planned("2026-03-09");
  assert.deepEqual(
    [planVerdict({ at: "09:59" }, "2026-03-09", other), planVerdict({ at: "10:00" }, "2026-03-09", other)],
    ["client-has-other", "done"],
  );
  assert.equal(planVerdict({ at: "09:00", minutes: 60 }, "2026-03-09", other), "client-has-other");
  assert.equal(planVerdict({}, "2026-03-10", other), "done");
  assert.equal(planVerdict({}, "2026-03-09", other, cancelled(2)), "done");
});

test("moved, it is where it was moved to; within its own time it is in nobody's way", () => {
  const asked = {
    appointment: entryNumber(2),
    on: day("2026-03-09"),
    time: { ...time, at: "09:45" },
    why: "bus rijdt later",
  };
  const moved = moveAppointment(with_(planned("2026-03-09")), asked, today);
  assert.equal(moved.ok && "movedOn" in moved.value.body && moved.value.body.movedOn, today);
  const [stands] = with_(
    planned("2026-03-09"),
    aFact("appointment-moved", "2026-03-11", { ...time, how: "phone", why: "ziek kind" }, { subject: 2 }),
  ).appointments;
  assert.deepEqual([stands?.on, stands?.how, stands?.moved, stands?.what], ["2026-03-11", "phone", 1, "talk"]);
});

test("moved more than once, the last move recorded holds, also when it is to an earlier day than the one before", () => {
  const movedTo = (on: string, at: string): Step =>
    aFact("appointment-moved", on, { ...time, at, why: "cursus" }, { subject: 2 });
  const steps = [planned("2026-03-09"), movedTo("2026-03-20", "13:00"), movedTo("2026-03-18", "14:00")];
  const standing = (...more: Step[]) => {
    const [stands] = with_(...steps, ...more).appointments;
    return [stands?.on, stands?.at, stands?.moved, stands?.state.kind];
  };
  assert.deepEqual(standing(), ["2026-03-18", "14:00", 2, "planned"]);
  const held = aFact("appointment-held", "2026-03-18", { came: "attended" }, { subject: 2 });
  assert.deepEqual(standing(held), ["2026-03-18", "14:00", 2, "attended"]);
});

test("what is over is neither moved nor called off nor held again", () => {
  const over = with_(planned("2026-02-20"), cancelled(2));
  const about = { appointment: entryNumber(2) };
  const verdicts = [
    moveAppointment(over, { ...about, on: today, time, why: "x" }, today),
    cancelAppointment(over, { ...about, by: "client", why: "x" }, today),
    holdAppointment(over, { ...about, ...came("attended") }, rules, now),
    cancelAppointment(over, { appointment: entryNumber(9), by: "client", why: "x" }, today),
  ];
  assert.deepEqual(verdicts.map(said), [
    "appointment-over",
    "appointment-over",
    "appointment-over",
    "no-such-appointment",
  ]);
});

const came = (how: Holding["came"], over: Partial<Holding> = {}): Omit<Holding, "appointment"> => ({
  came: how,
  missedBecause: null,
  note: null,
  next: null,
  ...over,
});

test("whether somebody came is said on the day or later; who did not, with a class of reasons", () => {
  const held = (on: string, how: Omit<Holding, "appointment">) =>
    said(holdAppointment(with_(planned(on)), { appointment: entryNumber(2), ...how }, rules, now));
  assert.deepEqual(
    [
      held("2026-03-03", came("attended")),
      held("2026-03-02", came("late")),
      held("2026-03-02", came("missed", { missedBecause: "ill" })),
      held("2026-02-20", came("missed")),
      held("2026-02-20", came("missed", { missedBecause: "ill" })),
      held("2026-02-20", came("missed", { missedBecause: "tired" })),
    ],
    ["not-been-yet", "done", "not-begun-yet", "missed-why-missing", "done", "no-such-reason"],
  );
});

test("who came was spoken to; who did not was not", () => {
  const held = (how: "attended" | "late" | "missed") =>
    with_(planned("2026-02-20"), aFact("appointment-held", "2026-02-20", { came: how }, { subject: 2 }));
  assert.deepEqual(
    (["attended", "late", "missed"] as const).map((how) =>
      held(how).contacts.map(({ from, how: way }) => `${from} ${way}`),
    ),
    [["2026-02-20 in-person"], ["2026-02-20 in-person"], []],
  );
});
