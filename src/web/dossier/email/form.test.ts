import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { agreementToMake, type EmailDraft, readAgreement } from "./form.ts";

const today = plainDate("2026-03-12");
const typed: EmailDraft = { email: " anna@example.org ", on: "12-3-2026", how: "in-person", language: "nl" };

const faultsOf = (over: Partial<EmailDraft>): readonly string[] => {
  const read = readAgreement({ ...typed, ...over }, today);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

test("an address is taken without the spaces around it, with the day, the language and how it was agreed", () => {
  assert.deepEqual(readAgreement(typed, today), {
    ok: true,
    said: { email: "anna@example.org", on: "2026-03-12", how: "in-person", language: "nl" },
  });
});

test("every field that is not right says so at once", () => {
  assert.deepEqual(faultsOf({ email: "", on: "", how: "" }), ["email email-missing", "on day-wrong", "how choose-one"]);
  assert.deepEqual(faultsOf({ email: "anna@example", on: "13-3-2026" }), ["email email-wrong", "on day-to-come"]);
  assert.deepEqual(faultsOf({ email: "anna@example.org, bo@example.org" }), ["email email-wrong"]);
});

test("who changes one thing finds the other as it was agreed; who is asked for the first time is written to in Dutch", () => {
  const agreed = { agreed: true, on: plainDate("2026-03-03"), how: "phone", language: "en" } as const;
  const made = agreementToMake({ email: "anna@example.org", said: agreed }, "12-3-2026");
  assert.deepEqual(made, { email: "anna@example.org", on: "12-3-2026", how: "", language: "en" });
  assert.deepEqual(faultsOf(made), ["how choose-one"]);
  assert.equal(agreementToMake({ email: null, said: null }, "12-3-2026").language, "nl");
});
