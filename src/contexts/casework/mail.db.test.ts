import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, MailId } from "../../kernel/ids.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { accepted } from "../access/testing/a-commissioner.ts";
import { mailJobSchema } from "./mail-jobs.ts";
import { anOffice, wholeOf } from "./testing/a-mailing-office.ts";
import { invitation, invitationFile } from "./use-cases/appointment-papers.ts";
import { sendWaitingMails } from "./use-cases/reminders.ts";
import { sendWaitingMail } from "./use-cases/send-mail.ts";

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
  assert.match(raw, /Monday 16 March 2026 at 09:30[\s\S]*do not reply/);
  assert.match(raw, /filename="?appointment\.ics/);
  assert.doesNotMatch(raw, /maandag|Uitnodiging|afspraak\.ics/);
  const { run } = office.commissioner;
  const one = { clientId: office.clientId, entry };
  const onPaper = accepted(await run((tx, given) => invitation(tx, one, given)));
  assert.deepEqual([onPaper.language, /Dear Anna de Boer,/.test(onPaper.text)], ["en", true]);
  assert.match(accepted(await run((tx, given) => invitationFile(tx, one, given))), /SUMMARY:progress talk/);
  await office.stop();
  assert.equal(accepted(await run((tx, given) => invitation(tx, one, given))).language, "en");
});

test("a mail names the own page to who can sign in, and to nobody else", async (t) => {
  const office = await anOffice(t);
  const { commissioner, clientId } = office;
  await office.agree();
  const entry = await office.plan("2026-03-16");
  const lastMail = async () => {
    await office.ask(entry);
    await office.work_();
    return wholeOf(office.server.got.at(-1)?.raw ?? "");
  };
  assert.match(await lastMail(), /Zeg het uw klantmanager\./);
  const client = await commissioner.actorFor("client", { name: "A. de Boer" }, { kind: "client", clientId });
  assert.match(await lastMail(), /eigen pagina:\s+https:\/\/trede\.example\.org\/own\/appointments/);
  await commissioner.run((tx) =>
    tx.query("update access.person set ended_at = '2026-03-02T09:00:00Z' where tenant_id = $1 and id = $2", [
      ...[tx.tenantId, client.personId],
    ]),
  );
  assert.match(await lastMail(), /Zeg het uw klantmanager\./);
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

test("the log says of a client once that they were mailed, however often a mail was tried", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  const mailed = async () => {
    const lines = await logLinesOf(office.commissioner.tenantId);
    return lines.filter(({ activity, clientId }) => activity === "mailAppointment" && clientId === office.clientId)
      .length;
  };
  await office.ask(entry);
  await office.work_();
  assert.deepEqual([await office.said(), await mailed()], [["invitation null"], 1]);
  office.server.answerWith({ code: 451, to: "mail" });
  await office.ask(entry);
  const [job] = office.jobs;
  assert.ok(job);
  for (let i = 0; i < 15; i += 1) {
    office.jobs.splice(0, Number.POSITIVE_INFINITY, job);
    await office.work_();
  }
  assert.deepEqual([await office.said(), await mailed()], [["invitation null", "invitation server-refused"], 2]);
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
