import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type EmailDraft, readAgreement } from "./form.ts";

const today = plainDate("2026-03-12");
const typed: EmailDraft = { email: " anna@example.org ", on: "12-3-2026", how: "in-person" };

const faultsOf = (over: Partial<EmailDraft>): readonly string[] => {
  const read = readAgreement({ ...typed, ...over }, today);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

test("an address is taken without the spaces around it, with the day and how it was agreed", () => {
  assert.deepEqual(readAgreement(typed, today), {
    ok: true,
    said: { email: "anna@example.org", on: "2026-03-12", how: "in-person" },
  });
});

test("every field that is not right says so at once", () => {
  assert.deepEqual(faultsOf({ email: "", on: "", how: "" }), ["email email-missing", "on day-wrong", "how choose-one"]);
  assert.deepEqual(faultsOf({ email: "anna@example", on: "13-3-2026" }), ["email email-wrong", "on day-to-come"]);
  assert.deepEqual(faultsOf({ email: "anna@example.org, bo@example.org" }), ["email email-wrong"]);
});
