import assert from "node:assert/strict";
import test from "node:test";
import { anOffice, wholeOf } from "./testing/a-mailing-office.ts";

test("a move or a calling off that is undone before its mail goes is mailed to nobody; asked for again, it is", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  await office.work_();
  await office.move(entry, "2026-03-18");
  assert.equal(await office.undo(), "done");
  await office.work_();
  await office.cancel(entry);
  assert.equal(await office.undo(), "done");
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
  assert.equal(await office.undo(), "done");
  assert.deepEqual(await office.work_(), []);
  assert.deepEqual([await office.waits(), office.server.got.length], [[], 0]);
});

const sequences = (raws: readonly { readonly raw: string }[]): (string | undefined)[] =>
  raws.map(({ raw }) => /SEQUENCE:(\d+)/.exec(wholeOf(raw))?.[1]);

test("what a mail is telling the client right now is not taken back or corrected: it is moved or called off, and told", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  const refused: string[] = [];
  const undo = async () => void refused.push(await office.undo());
  await office.work_(async () => {
    await undo();
    refused.push(await office.correct(entry, "2026-03-17"));
  });
  await office.move(entry, "2026-03-18");
  await office.work_(undo);
  await office.cancel(entry);
  await office.work_(undo);
  assert.deepEqual(refused, Array(4).fill("mail-being-sent"));
  assert.deepEqual(await office.said(), ["invitation null", "change null", "cancellation null"]);
  assert.deepEqual(sequences(office.server.got), ["0", "2", "4"]);
  const { appointments } = await office.tab();
  assert.deepEqual(
    appointments.map(({ on, state }) => [on, state]),
    [["2026-03-18", "cancelled"]],
  );
});

test("what no mail is about can be taken back while one is sent; and a mail that the server did not take keeps nothing", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  await office.plan("2026-03-17");
  const came: string[] = [];
  office.server.answerWith({ code: 451, to: "mail" });
  await office.work_(async () => void came.push(await office.undo()));
  assert.deepEqual([came, await office.waits()], [["done"], [1]]);
  assert.equal(await office.undo(entry), "done");
});

test("a mail whose process died holds what it may have told, until another has tried", async (t) => {
  const office = await anOffice(t);
  await office.agree();
  const entry = await office.plan("2026-03-16");
  await office.ask(entry);
  const [job] = office.jobs;
  assert.ok(job);
  await office.work_(() => Promise.reject(new Error("the process died")));
  assert.equal(await office.undo(), "mail-being-sent");
  office.clock.forward(600);
  office.jobs.push(job);
  await office.work_();
  assert.deepEqual(await office.said(), ["invitation null"]);
  assert.equal(await office.undo(), "mailed-already");
});
