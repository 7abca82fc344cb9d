import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type ActDraft, type PlanAct, readAct } from "./act-form.ts";

const today = plainDate("2026-03-12");
const draft = (over: Partial<ActDraft> = {}): ActDraft => ({
  on: "10-3-2026",
  how: "in-person",
  reference: "",
  document: "",
  reason: "",
  ...over,
});
const read = (act: PlanAct, over: Partial<ActDraft> = {}): string => {
  const found = readAct(act, draft(over), today);
  return found.ok
    ? `${found.on} ${found.text}`.trim()
    : found.faults.map(({ field, code }) => `${field} ${code}`).join();
};

test("who signs does so today; what was done on paper or shown has its own day", () => {
  assert.equal(read("sign", { on: "" }), "2026-03-12");
  assert.equal(read("shown"), "2026-03-10");
  assert.equal(read("sign-paper", { reference: " scan 114 " }), "2026-03-10 scan 114");
});

test("a day to come, a paper that is nowhere and a refusal without why are refused at once", () => {
  assert.equal(read("shown", { on: "13-3-2026" }), "on day-wrong");
  assert.equal(read("sign-paper", { on: "31-2-2026" }), "on day-wrong,reference text-missing");
  assert.equal(read("sign-paper", { document: "9" }), "2026-03-10");
  assert.equal(read("refused"), "reason text-missing");
  assert.equal(read("refused", { reason: "x".repeat(501) }), "reason text-long");
});
