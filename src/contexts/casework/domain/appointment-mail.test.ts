import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import { aFact, aLedger, benefitStarted, entryNumber, withdrawn } from "../../dossier/domain/builders.ts";
import type { Appointment } from "../../dossier/public.ts";
import {
  isReminderDue,
  isReminderStillDue,
  lastDayToRemind,
  newsOf,
  newsSince,
  sequenceOf,
} from "./appointment-mail.ts";

const day = plainDate;
type Mailed = Pick<Appointment, "mails" | "moved" | "state" | "on" | "at">;
type Mail = Appointment["mails"][number];

const planned: Mailed = {
  on: day("2026-03-20"),
  at: "09:30",
  moved: 0,
  mails: [],
  state: { kind: "planned" } as never,
};
const mail = (subject: Mail["mail"], moved = 0, fault: Mail["fault"] = null): Mail =>
  ({ mail: subject, moved, fault, on: day("2026-03-02") }) as Mail;
const held: Mailed = { ...planned, state: { kind: "attended" } as never };
const calledOff: Mailed = { ...planned, state: { kind: "cancelled" } as never };

/** On this day, by the office's clock. */
const at = (today: string, time = "08:00") => ({ today: day(today), time });

const due = (over: Partial<Mailed>, today: string, { setOn = "2026-03-02", before = "P2D" } = {}) =>
  isReminderDue({ ...planned, ...over }, day(setOn), duration(before), day(today));

test("a client is reminded from so long before as the setting says, until the day before, and not on the day itself", () => {
  assert.deepEqual(
    ["2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-21"].map((today) => due({}, today)),
    [false, true, true, false, false],
  );
  assert.equal(due({}, "2026-03-13", { before: "P1W" }), true);
  assert.equal(due({}, "2026-03-19", { before: "P0D" }), false);
});

test("who made the appointment or moved it within that time has just been told", () => {
  assert.equal(due({}, "2026-03-19", { setOn: "2026-03-17" }), true);
  assert.equal(due({}, "2026-03-19", { setOn: "2026-03-18" }), false);
});

test("of later days than the setting says nobody is reminded yet, also where months are of different length", () => {
  const last = (today: string, before: string) => lastDayToRemind(day(today), duration(before));
  assert.equal(last("2026-03-02", "P0D"), null);
  assert.equal(last("2026-03-02", "P1D"), "2026-03-03");
  assert.equal(last("2026-03-02", "P1W"), "2026-03-09");
  assert.equal(last("2026-02-28", "P1M"), "2026-03-31");
  assert.equal(last("2026-01-31", "P1M"), "2026-02-28");
  assert.equal(last("2026-04-30", "P1M"), "2026-05-31");
  for (const before of ["P3D", "P2W", "P1M", "P6M", "P1Y"])
    for (const today of ["2026-01-30", "2026-02-28", "2028-02-29", "2026-04-30", "2026-12-31"]) {
      const on = last(today, before) ?? day(today);
      const due = [on, addDays(on, 1)].map((each) =>
        isReminderDue({ ...planned, on: each }, day("2020-01-01"), duration(before), day(today)),
      );
      assert.deepEqual(due, [true, false], `${before} from ${today}`);
    }
});

test("once, and once more after it was moved; a reminder that could not be sent is not tried the next day", () => {
  assert.equal(due({ mails: [mail("reminder")] }, "2026-03-19"), false);
  assert.equal(due({ mails: [mail("reminder")], moved: 1 }, "2026-03-19"), true);
  assert.equal(due({ mails: [mail("reminder", 0, "server-silent" as never)] }, "2026-03-19"), false);
  assert.equal(due({ mails: [mail("invitation")] }, "2026-03-19"), true);
});

test("of what was called off or has been nobody is reminded, also when it was asked for before", () => {
  for (const each of [calledOff, held]) {
    assert.equal(due(each, "2026-03-19"), false);
    assert.equal(isReminderStillDue(each, duration("P2D"), at("2026-03-19")), false);
  }
});

test("a reminder that was asked for is sent on the day itself too, until it begins, unless it was moved away from that day", () => {
  const still = (over: Partial<Mailed>, today: string, time?: string) =>
    isReminderStillDue({ ...planned, ...over }, duration("P2D"), at(today, time));
  assert.deepEqual(
    ["00:00", "09:29", "09:30", "20:00"].map((time) => still({}, "2026-03-20", time)),
    [true, true, false, false],
  );
  assert.deepEqual(
    ["2026-03-17", "2026-03-18", "2026-03-20", "2026-03-21"].map((today) => still({}, today)),
    [false, true, true, false],
  );
  assert.equal(still({ on: day("2026-04-20"), moved: 1 }, "2026-03-19"), false);
  assert.equal(still({ mails: [mail("reminder")] }, "2026-03-19"), false);
});

test("news is an invitation first, a change after that, and calling off only for who was told that there was an appointment", () => {
  const news = (over: Partial<Mailed>, today = "2026-03-10", time?: string) =>
    newsOf({ ...planned, ...over }, at(today, time));
  assert.equal(news({}), "invitation");
  assert.equal(news({ mails: [mail("invitation", 0, "address-refused" as never)] }), "invitation");
  assert.equal(news({ mails: [mail("invitation")], moved: 1 }), "change");
  assert.equal(news({ ...calledOff }), null);
  assert.equal(news({ ...calledOff, mails: [mail("invitation")] }), "cancellation");
  assert.equal(news({ ...held, mails: [mail("invitation")] }), null);
  assert.equal(news({}, "2026-03-21"), null);
});

test("on the day itself there is news until the minute it begins by the office's clock, of what was called off too", () => {
  const told: Mailed = { ...planned, mails: [mail("invitation")] };
  for (const [each, expected] of [
    [planned, "invitation"],
    [{ ...told, moved: 1 }, "change"],
    [{ ...told, state: calledOff.state }, "cancellation"],
  ] as const)
    assert.deepEqual(
      ["09:29", "09:30", "22:00"].map((time) => newsOf(each, at("2026-03-20", time))),
      [expected, null, null],
    );
});

test("a calendar sees each move as a later version, and calling off; what is taken back or corrected makes no earlier one again", () => {
  const time = { at: "09:30", minutes: 30, how: "phone" } as const;
  const moved = aFact("appointment-moved", "2026-03-21", { ...time, why: "bus" }, { subject: 2 });
  const told = aFact("appointment-mailed", "2026-03-02", { mail: "change", moved: 1 }, { subject: 2 });
  const steps = [
    aFact("appointment-planned", "2026-03-20", { ...time, what: "talk" as never }),
    moved,
    told,
    withdrawn(3),
    aFact("appointment-planned", "2026-04-20", { ...time, what: "talk" as never }),
    aFact("appointment-cancelled", "2026-03-03", { by: "client", why: "werk" }, { subject: 2 }),
  ];
  const versions = steps.map((_, i) =>
    sequenceOf(aLedger(benefitStarted("2026-01-05"), ...steps.slice(0, i + 1)), entryNumber(2)),
  );
  assert.deepEqual(versions, [0, 1, 2, 3, 3, 4]);
});

test("what was to be told and was taken back before the mail went is not mailed; what was told already can be mailed again", () => {
  const told: Mailed = { ...planned, mails: [mail("invitation")] };
  const since = (asked: Mailed, now: Mailed) => newsSince(asked, now, at("2026-03-10"));
  assert.equal(since({ ...told, moved: 1 }, told), null);
  assert.equal(since({ ...told, state: calledOff.state }, told), null);
  assert.equal(since(told, told), "invitation");
  assert.equal(since(planned, planned), "invitation");
  assert.equal(since({ ...told, moved: 1 }, { ...told, moved: 2 }), "change");
  assert.equal(since({ ...told, moved: 1 }, { ...told, state: calledOff.state, moved: 1 }), "cancellation");
});
