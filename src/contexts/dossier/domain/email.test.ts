import assert from "node:assert/strict";
import { test } from "node:test";
import { correctEntry, withdrawEntry } from "./amend.ts";
import { aFact, aLedger, day, entryNumber, type Step } from "./builders.ts";
import { type Agreeing, agreeEmail, languageOf, readEmail, withdrawEmail } from "./email.ts";
import { historyOf } from "./history.ts";

const today = day("2026-03-12");
const registered = aFact("client-registered", "2026-01-05", {});
const agreed = (on: string): Step => aFact("email-agreed", on, { how: "phone" });
const stopped = (on: string): Step => aFact("email-withdrawn", on, { by: "client" });
const with_ = (...steps: Step[]) => historyOf(aLedger(registered, ...steps));
const said = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string =>
  result.ok ? "done" : (result.refusal?.code ?? "");

test("an address is one that any mail server takes, and nothing that could be two or end a line", () => {
  for (const email of ["anna@example.org", "a.b+c@mail.example.org", " anna@example.org ", "x@xn--bcher-kva.example"])
    assert.equal(readEmail(email), email.trim(), email);
  for (const none of [
    ...["", "anna", "@example.org", "anna@", "anna@example", "a b@example.org", "anna@example..org", ".a@example.org"],
    ...["anna@example.org,bo@example.org", "anna@example.org\r\nBcc: bo@example.org", "<anna@example.org>"],
    ...['"anna"@example.org', "ánna@example.org", `${"a".repeat(65)}@example.org`, `a@${"b.".repeat(130)}org`],
  ])
    assert.equal(readEmail(none), undefined, none);
});

test("a client agrees to an address, or another, on a day that has been; who wanted no more agrees anew, that same day too", () => {
  const verdict = (over: Partial<Agreeing>, known: string | null, ...steps: Step[]) =>
    said(
      agreeEmail(
        with_(...steps),
        known,
        { email: "anna@example.org", on: today, how: "phone", language: "nl", ...over },
        today,
      ),
    );
  assert.equal(verdict({}, null), "done");
  assert.equal(verdict({ on: day("2026-03-13") }, null), "day-to-come");
  assert.equal(verdict({ email: "anna" }, null), "email-unfit");
  assert.equal(verdict({}, "anna@example.org", agreed("2026-03-01")), "email-the-same");
  assert.equal(verdict({ email: "bo@example.org" }, "anna@example.org", agreed("2026-03-01")), "done");
  assert.equal(verdict({ language: "en" }, "anna@example.org", agreed("2026-03-01")), "done");
  const before = { on: day("2026-03-04") };
  assert.equal(verdict(before, null, agreed("2026-03-01"), stopped("2026-03-05")), "agreed-before-withdrawn");
  assert.equal(verdict({}, null, agreed("2026-03-01"), stopped("2026-03-05")), "done");
  assert.equal(verdict({}, null, agreed("2026-03-01"), stopped("2026-03-12")), "done");
  assert.equal(with_(agreed("2026-03-01"), stopped("2026-03-12"), agreed("2026-03-12")).email?.agreed, true);
});

test("only what was agreed ends, and what was recorded last holds", () => {
  assert.equal(said(withdrawEmail(with_(), "client", today)), "email-not-agreed");
  assert.equal(said(withdrawEmail(with_(agreed("2026-03-01")), "client", today)), "done");
  const ended = with_(agreed("2026-03-01"), stopped("2026-03-05"));
  assert.equal(said(withdrawEmail(ended, "client", today)), "email-not-agreed");
  assert.equal(with_(agreed("2026-03-10"), stopped("2026-03-05")).email?.agreed, false);
});

test("letters and mails are in the language agreed last, also when e-mail is over, and in Dutch with whom none was agreed", () => {
  const english = aFact("email-agreed", "2026-03-01", { how: "phone", language: "en" });
  const languageAfter = (...steps: Step[]) => languageOf(with_(...steps).email);
  assert.equal(languageAfter(), "nl");
  assert.equal(languageAfter(agreed("2026-03-01")), "nl");
  assert.equal(languageAfter(english), "en");
  assert.equal(languageAfter(english, stopped("2026-03-05")), "en");
  assert.equal(languageAfter(english, stopped("2026-03-05"), agreed("2026-03-08")), "nl");
  // the day of the agreement was corrected to after its end
  assert.equal(
    languageAfter(aFact("email-agreed", "2026-03-10", { how: "phone", language: "en" }), stopped("2026-03-05")),
    "en",
  );
});

test("what was said of e-mail is not withdrawn: the address would stay", () => {
  const entries = aLedger(registered, agreed("2026-03-01"), stopped("2026-03-05"));
  for (const n of [2, 3])
    assert.equal(said(withdrawEntry(entries, entryNumber(n), "slip", { withResting: true })), "email-not-withdrawn");
});

test("what the client was mailed stands; what was not mailed yet can be taken back", () => {
  const time = { at: "09:30", minutes: 30, how: "phone" } as const;
  const planned = aFact("appointment-planned", "2026-03-16", { ...time, what: "talk" as never });
  const mailed = aFact("appointment-mailed", "2026-03-02", { mail: "invitation", moved: 0 }, { subject: 2 });
  const moved = aFact("appointment-moved", "2026-03-17", { ...time, why: "bus" }, { subject: 2 });
  const verdict = (n: number, ...steps: Step[]) =>
    said(withdrawEntry(aLedger(registered, ...steps), entryNumber(n), "slip", { withResting: true }));
  assert.equal(verdict(2, planned), "done");
  assert.equal(verdict(2, planned, mailed), "mailed-already");
  assert.equal(verdict(3, planned, mailed), "mailed-already");
  assert.equal(verdict(4, planned, mailed, moved), "done");
  const to = { validFrom: day("2026-03-18"), validUntil: null, body: { ...time, what: "talk" as never } };
  const entries = aLedger(registered, planned, mailed);
  assert.equal(said(correctEntry(entries, entryNumber(2), to, "slip")), "mailed-already");
});
