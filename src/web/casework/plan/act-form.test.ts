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
  shown: "",
  shownOn: "",
  ...over,
});
const read = (act: PlanAct, over: Partial<ActDraft> = {}): string => {
  const found = readAct(act, draft(over), today);
  return found.ok
    ? [found.on, found.text, found.shown?.on, found.shown?.how].filter((said) => said).join(" ")
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
  assert.equal(read("refused", { shown: "not" }), "reason text-missing");
  assert.equal(read("refused", { shown: "not", reason: "x".repeat(501) }), "reason text-long");
});

test("who records a refusal to sign says whether the plan was shown, and when and how", () => {
  const refused = (over: Partial<ActDraft>) => read("refused", { reason: "te veel uren", ...over });
  assert.equal(refused({}), "shown shown-missing");
  assert.equal(refused({ shown: "not" }), "2026-03-10 te veel uren");
  assert.equal(refused({ shown: "before" }), "2026-03-10 te veel uren");
  assert.equal(refused({ shown: "by-post", shownOn: "4-3-2026" }), "2026-03-10 te veel uren 2026-03-04 by-post");
  assert.equal(refused({ shown: "in-person" }), "shownOn day-wrong");
  assert.equal(refused({ shown: "in-person", shownOn: "11-3-2026" }), "shownOn shown-late");
});
