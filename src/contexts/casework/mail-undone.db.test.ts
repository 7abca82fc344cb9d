import assert from "node:assert/strict";
import test from "node:test";
import { anOffice } from "./testing/a-mailing-office.ts";

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
