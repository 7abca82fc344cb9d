import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type RungAct, type RungDraft, readRung } from "./form.ts";

const reading = { today: plainDate("2026-03-12"), here: "mediation", next: ["learn-work"] };
const read = (act: RungAct, over: Partial<RungDraft> = {}): unknown => {
  const draft = { on: "10-3-2026", rung: "learn-work", by: "commissioner", why: "", ...over };
  const found = readRung(act, draft, reading);
  return found.ok ? found.body : found.faults.map(({ field, code }) => `${field} ${code}`);
};
const sent = { on: "2026-03-10", rung: "learn-work", by: "commissioner", why: null, extends: false };

test("a usual move needs no reason, an unusual one and an extension do", () => {
  assert.deepEqual(read("move"), sent);
  assert.deepEqual(read("move", { rung: "participation" }), ["why why-missing"]);
  assert.deepEqual(read("move", { rung: "participation", why: " ziek " }), {
    ...sent,
    rung: "participation",
    why: "ziek",
  });
  assert.deepEqual(read("extend"), ["why why-missing"]);
  assert.deepEqual(read("extend", { why: "baan in zicht" }), {
    ...sent,
    rung: "mediation",
    why: "baan in zicht",
    extends: true,
  });
});

test("off the ladder is on no rung; every fault is said at once", () => {
  assert.deepEqual(read("leave"), { ...sent, rung: null });
  assert.deepEqual(read("put", { on: "13-3-2026", rung: "", by: "" }), [
    "on day-wrong",
    "rung choose-rung",
    "by choose-by",
  ]);
});
