import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber, MailId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import type { Job } from "../../platform/jobs/jobs.ts";
import { sendMailBy } from "../../platform/mail.ts";
import { aMailServer } from "../../platform/testing/a-mail-server.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { testKeys } from "../../platform/testing/test-database.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import type { MailLanguage } from "../dossier/public.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import { agreeToEmail, noMoreEmail, withdrawDossierEntry } from "../dossier/testing/emails.ts";
import { mailJobSchema, mailQueue } from "./mail-jobs.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { cancelClientAppointment, moveClientAppointment, planClientAppointment } from "./use-cases/appointment-acts.ts";
import { invitation, invitationFile } from "./use-cases/appointment-papers.ts";
import { clientAppointments } from "./use-cases/appointments.ts";
import { askForAppointmentMail, thenTellByMail } from "./use-cases/ask-for-mail.ts";
import { seekReminders, sendWaitingMails } from "./use-cases/reminders.ts";
import { sendWaitingMail } from "./use-cases/send-mail.ts";

const ledger = caseworkLedger();
const time = { at: "09:30", minutes: 30, how: "in-person", place: "Kade 1", worker: null } as const;

/** An office with a mail server; jobs are done when the test says so. */
const anOffice = async (t: { readonly after: (stop: () => Promise<void>) => void }) => {
  const server = await aMailServer();
  t.after(server.stop);
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  const { run, installation, keys, clock } = commissioner;
  clock.set("2026-03-02T09:00:00Z");
  const clientId = await aClient(commissioner, { name: "Anna de Boer" });
  await append(commissioner, ledger, clientId, [aBenefit("2025-12-01")]);
  const jobs: Job[] = [];
  const send = async (_tx: unknown, job: Job): Promise<void> => void jobs.push(job);
  const mailing = { keys: testKeys, send };
  const tab = async () => accepted(await run((tx, given) => clientAppointments(tx, mailing, { clientId }, given)));
  const seen = async () => (await tab()).entriesSeen;
  const smtp = { host: "127.0.0.1", port: server.port, secure: false, mustUpgrade: false, login: null };
  const post = { send: sendMailBy({ ...smtp, from: "werk@example.org" }), from: "werk@example.org" };
  const work = { installation, keys, ledger, post };
  return {
    ...{ commissioner, server, clientId, jobs, mailing, work, clock },
    agree: async (language: MailLanguage = "nl") => {
      const said = { email: "anna@example.org", on: day("2026-03-01"), how: "in-person", language } as const;
      const asked = { clientId, entriesSeen: await seen(), ...said };
      accepted(await run((tx, given) => agreeToEmail(tx, { ledger, keys }, asked, given)));
    },
    stop: async () => {
      const asked = { clientId, entriesSeen: await seen(), by: "client" } as const;
      accepted(await run((tx, given) => noMoreEmail(tx, ledger, asked, given)));
    },
    plan: async (on: string) => {
      const asked = { clientId, entriesSeen: await seen(), on: day(on), ...time, what: "talk" };
      return accepted(await run((tx, given) => planClientAppointment(tx, ledger, asked, given)))
        .entries[0] as EntryNumber;
    },
    ask: async (entry: EntryNumber) => {
      const asked = await run((tx, given) => askForAppointmentMail(tx, mailing, { clientId, entry }, given));
      return asked.ok ? "asked" : asked.refusal.code;
    },
    move: async (entry: EntryNumber, on: string) => {
      const asked = { clientId, appointment: entry, entriesSeen: await seen(), on: day(on), ...time, why: "bus" };
      clock.forward(2);
      await run(async (tx, given) => {
        const moved = await moveClientAppointment(tx, ledger, asked, given);
        accepted(await thenTellByMail(tx, mailing, { clientId, entry }, given, moved));
      });
    },
    cancel: async (entry: EntryNumber) => {
      const asked = { clientId, appointment: entry, entriesSeen: await seen(), by: "client", why: "werk" } as const;
      clock.forward(2);
      await run(async (tx, given) => {
        const cancelled = await cancelClientAppointment(tx, ledger, asked, given);
        accepted(await thenTellByMail(tx, mailing, { clientId, entry }, given, cancelled));
      });
    },
    /** Takes back what was recorded last. */
    undo: async () => {
      clock.forward(2);
      const said = { entry: (await seen()) as EntryNumber, reason: "slip", entriesSeen: await seen() };
      accepted(await run((tx, given) => withdrawDossierEntry(tx, ledger, { clientId, ...said }, given)));
    },
    /** Does the jobs that were sent, as the queue would; what they threw. */
    work_: async (): Promise<string[]> => {
      const thrown: string[] = [];
      for (const { queue, data } of jobs.splice(0)) {
        assert.equal(queue, mailQueue.name);
        await sendWaitingMail(work, mailJobSchema.parse(data)).catch((error: Error) => thrown.push(error.message));
      }
      return thrown;
    },
    remind: () => seekReminders({ installation, send }, commissioner.tenantId),
    said: async () =>
      (await tab()).appointments.flatMap(({ mail }) => mail.said.map(({ mail: what, fault }) => `${what} ${fault}`)),
    waits: async () => (await tab()).appointments.flatMap(({ mail }) => mail.waits.map(({ tries }) => tries)),
  };
};

const wholeOf = (raw: string): string => raw.replaceAll("=\r\n", "").replaceAll("\r\n ", "");

test("an invitation goes to who agreed, and the dossier says that it went", async (t) => {
  const office = await anOffice(t);
  const entry = await office.plan("2026-03-16");
  assert.equal(await office.ask(entry), "email-not-agreed");
  await office.agree();
  assert.equal(await office.ask(entry), "asked");
  assert.equal(await office.ask(entry), "mail-under-way");
  assert.deepEqual([await office.waits(), await office.said()], [[0], []]);
  assert.deepEqual(await office.work_(), []);
  assert.deepEqual([await office.waits(), await office.said()], [[], ["invitation null"]]);
  const [mail] = office.server.got;
  assert.deepEqual(mail?.to, ["anna@example.org"]);
  assert.match(wholeOf(mail?.raw ?? ""), /maandag 16 maart 2026 om 09:30 uur/);
});

test("who agreed to English is written to in English, in the head, the mail, the calendar file and the letter on paper", async (t) => {
  const office = await anOffice(t);
  await office.agree("en");
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  assert.deepEqual(await office.work_(), []);
  const raw = wholeOf(office.server.got[0]?.raw ?? "");
  assert.match(raw, /Subject: Invitation to an appointment/);
  assert.match(raw, /Monday 16 March 2026 at 09:30[\s\S]*please let us know/);
  assert.match(raw, /filename="?appointment\.ics/);
  assert.doesNotMatch(raw, /maandag|Uitnodiging|afspraak\.ics/);
  const { run } = office.commissioner;
  const one = { clientId: office.clientId, entry };
  const onPaper = accepted(await run((tx, given) => invitation(tx, one, given)));
  assert.deepEqual([onPaper.language, /Dear Anna de Boer,/.test(onPaper.text)], ["en", true]);
  assert.match(accepted(await run((tx, given) => invitationFile(tx, one, given))), /SUMMARY:progress meeting/);
  await office.stop();
  assert.equal(accepted(await run((tx, given) => invitation(tx, one, given))).language, "en");
});

test("a job that is done twice sends once", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  const [job] = office.jobs;
  assert.ok(job);
  await office.work_();
  await sendWaitingMail(office.work, mailJobSchema.parse(job.data));
  assert.deepEqual([office.server.got.length, await office.said()], [1, ["invitation null"]]);
});

test("what was mailed and is moved or called off is mailed too; what was not is not", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const [told, untold] = [await office.plan("2026-03-16"), await office.plan("2026-03-17")];
  await office.ask(told);
  await office.work_();
  await office.move(told, "2026-03-18");
  await office.move(untold, "2026-03-19");
  await office.work_();
  await office.cancel(told);
  await office.cancel(untold);
  await office.work_();
  const raws = office.server.got.map(({ raw }) => wholeOf(raw));
  assert.equal(raws.length, 3);
  assert.match(raws[1] ?? "", /is verzet/);
  assert.match(raws[2] ?? "", /woensdag 18 maart 2026 om 09:30 uur gaat niet door/);
  assert.match(raws[2] ?? "", /method=CANCEL/);
  assert.deepEqual((await office.said()).toSorted(), ["cancellation null", "change null", "invitation null"]);
});

test("moved while it waits, it says where it is now, once", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  await office.move(entry, "2026-03-18");
  await office.work_();
  assert.equal(office.server.got.length, 1);
  assert.match(wholeOf(office.server.got[0]?.raw ?? ""), /woensdag 18 maart 2026/);
});

test("a refused address is given up at once; a server that is in trouble is tried again, then given up", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  office.server.answerWith({ code: 550, to: "address" });
  await office.ask(entry);
  await office.work_();
  assert.deepEqual(await office.said(), ["invitation address-refused"]);
  office.server.answerWith({ code: 451, to: "mail" });
  await office.ask(entry);
  const [job] = office.jobs;
  assert.ok(job);
  const [thrown] = await office.work_();
  assert.match(thrown ?? "", /^a mail was not taken \(server-refused\)/);
  assert.doesNotMatch(thrown ?? "", /example\.org/);
  assert.deepEqual(await office.waits(), [1]);
  for (let i = 0; i < 14; i += 1) {
    office.jobs.push(job);
    await office.work_();
  }
  assert.deepEqual(await office.said(), ["invitation address-refused", "invitation server-refused"]);
  assert.deepEqual(await office.waits(), []);
});

test("who wants no more e-mail gets none, also when one was on its way; then the dossier says to write", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  await office.stop();
  await office.work_();
  assert.deepEqual([office.server.got.length, await office.said()], [0, ["invitation not-agreed"]]);
});

test("a move or a calling off that is undone before its mail goes is mailed to nobody; asked for again, it is", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  await office.work_();
  await office.move(entry, "2026-03-18");
  await office.undo();
  await office.work_();
  await office.cancel(entry);
  await office.undo();
  await office.work_();
  assert.deepEqual([await office.waits(), await office.said()], [[], ["invitation null"]]);
  assert.equal(office.server.got.length, 1);
  await office.ask(entry);
  await office.work_();
  assert.equal(office.server.got.length, 2);
});

test("an appointment that is undone before its invitation goes is mailed to nobody", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  await office.undo();
  assert.deepEqual(await office.work_(), []);
  assert.deepEqual([await office.waits(), office.server.got.length], [[], 0]);
});

test("a mail that waited a day is given up: it may come from a backup", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  office.clock.set("2026-03-03T10:00:00Z");
  await office.work_();
  assert.deepEqual([office.server.got.length, await office.said()], [0, ["invitation too-late"]]);
});

test("a mail that another process is sending is left to it", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  await office.commissioner.run((tx) =>
    tx.query("update casework.mail set taken_at = '2026-03-02T08:59:30Z' where tenant_id = $1", [tx.tenantId]),
  );
  assert.match((await office.work_())[0] ?? "", /another process/);
  office.clock.set("2026-03-02T09:02:00Z");
  const { installation } = office.commissioner;
  await sendWaitingMails({ installation, send: office.mailing.send }, office.commissioner.tenantId);
  assert.deepEqual(await office.work_(), []);
  assert.equal(office.server.got.length, 1);
});

test("somebody is reminded once, a day before; who made the appointment that day is not, nor who gets letters", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.plan("2026-03-10");
  office.clock.set("2026-03-09T09:00:00Z");
  await office.plan("2026-03-10").catch(() => undefined);
  await office.remind();
  await office.remind();
  await office.work_();
  assert.deepEqual(await office.said(), ["reminder null"]);
  const raw = wholeOf(office.server.got[0]?.raw ?? "");
  assert.match(raw, /dinsdag 10 maart 2026 om 09:30 uur/);
  assert.doesNotMatch(raw, /Boer|voortgangsgesprek/);
  office.clock.set("2026-03-10T09:00:00Z");
  await office.remind();
  assert.deepEqual(office.jobs, []);
});

test("the address is in no entry, no log line and no job", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  const jobs = JSON.stringify(office.jobs);
  await office.work_();
  const bodies = await office.commissioner.run(async (tx) => {
    const { rows } = await tx.query("select body::text, kind from dossier.entry where tenant_id = $1", [tx.tenantId]);
    const { rows: persons } = await tx.query("select * from dossier.client_person where tenant_id = $1", [tx.tenantId]);
    return JSON.stringify([rows, persons]);
  });
  const lines = await logLinesOf(office.commissioner.tenantId);
  assert.ok(lines.some(({ activity }) => activity === "mailAppointment"));
  for (const text of [bodies, JSON.stringify(lines), jobs]) assert.doesNotMatch(text, /anna@example/);
});

test("another commissioner's job finds nothing", async (t) => {
  const office = await anOffice(t);
  const other = await anOffice(t);
  await office.agree();
  await office.ask(await office.plan("2026-03-16"));
  const [job] = office.jobs;
  const data = job?.data as { clientId: ClientId; mail: MailId };
  await sendWaitingMail(office.work, { ...data, tenantId: other.commissioner.tenantId });
  assert.deepEqual([office.server.got.length, await office.waits()], [0, [0]]);
});
