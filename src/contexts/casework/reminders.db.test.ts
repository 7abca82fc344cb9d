import assert from "node:assert/strict";
import test from "node:test";
import type { SendJob } from "../../platform/jobs/jobs.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { anOffice, wholeOf } from "./testing/a-mailing-office.ts";
import { seekReminders } from "./use-cases/reminders.ts";

const meeting = { at: "11:00", minutes: 30, how: "in-person", place: "Kade 1", what: "talk" as never } as const;

test("somebody is reminded once, a day before; who made the appointment that day is not, nor who gets letters", async (t) => {
  const office = await anOffice(t);
  const { commissioner, work } = office;
  await office.agree();
  const byLetter = await aClient(commissioner, { name: "Bo Visser" });
  const planned = aNewFact("appointment-planned", "2026-03-10", meeting);
  await append(commissioner, work.ledger, byLetter, [aBenefit("2025-12-01"), planned]);
  await office.plan("2026-03-10");
  office.clock.set("2026-03-09T09:00:00Z");
  await office.plan("2026-03-10", "14:00");
  await office.remind();
  await office.remind();
  // the queue takes a key once
  assert.equal(new Set(office.jobs.map(({ key }) => key)).size, 1);
  await office.work_();
  const { appointments } = await office.tab();
  assert.deepEqual(
    appointments.map(({ at, mail }) => [at, mail.said.map((each) => each.mail)]),
    [
      ["14:00", []],
      ["09:30", ["reminder"]],
    ],
  );
  assert.equal(office.server.got.length, 1);
  const raw = wholeOf(office.server.got[0]?.raw ?? "");
  assert.match(raw, /dinsdag 10 maart 2026 om 09:30 uur/);
  assert.doesNotMatch(raw, /Boer|voortgangsgesprek/);
  office.clock.set("2026-03-10T09:00:00Z");
  await office.remind();
  assert.deepEqual(office.jobs, []);
});

test("a reminder that waited for the server goes out until the appointment begins, and not after it", async (t) => {
  for (const [at, expected] of [
    ["2026-03-10T08:29:00Z", ["reminder null"]],
    ["2026-03-10T08:30:00Z", []],
  ] as const) {
    const office = await anOffice(t);
    await office.agree();
    await office.plan("2026-03-10");
    office.clock.set("2026-03-09T09:00:00Z");
    await office.remind();
    const [job] = office.jobs;
    assert.ok(job);
    office.server.answerWith({ code: 451, to: "mail" });
    await office.work_();
    office.server.answerWith(undefined);
    office.clock.set(at);
    office.jobs.push(job);
    await office.work_();
    assert.deepEqual([await office.said(), office.server.got.length], [expected, expected.length], at);
    assert.deepEqual(await office.waits(), []);
  }
});

test("nobody is invited in the evening to an appointment of that morning", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-10");
  office.clock.set("2026-03-10T08:29:00Z");
  assert.equal(await office.ask(entry), "asked");
  office.clock.set("2026-03-10T20:00:00Z");
  await office.work_();
  assert.equal(await office.ask(entry), "nothing-to-mail");
  assert.deepEqual([await office.said(), office.server.got.length], [[], 0]);
});

test("more appointments than are looked at in one go: all are reminded once, and what fails in the midst loses nobody", async (t) => {
  const office = await anOffice(t);
  const { commissioner, jobs } = office;
  await office.agree();
  for (const at of ["09:30", "10:30", "11:30", "12:30", "13:30"]) await office.plan("2026-03-10", at);
  office.clock.set("2026-03-09T09:00:00Z");
  const seek = (send: SendJob) =>
    seekReminders({ installation: commissioner.installation, send, atOnce: 2 }, commissioner.tenantId);
  let sent = 0;
  const breaking: SendJob = async () => {
    sent += 1;
    if (sent > 3) throw new Error("the queue is away");
  };
  await assert.rejects(seek(breaking), /the queue is away/);
  assert.deepEqual([sent, await office.waits()], [4, [0, 0]]);
  await office.remind(2);
  await office.work_();
  await office.remind(2);
  assert.deepEqual([await office.said(), office.server.got.length, jobs], [Array(5).fill("reminder null"), 5, []]);
  const { rows } = await commissioner.run((tx) =>
    tx.query("select on_day::text as day, mails from casework.reminder_day where tenant_id = $1", [tx.tenantId]),
  );
  assert.deepEqual(rows, [{ day: "2026-03-09", mails: 5 }]);
});
