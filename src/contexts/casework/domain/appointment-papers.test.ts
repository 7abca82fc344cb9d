import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { clockOver } from "../../../platform/clock.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitStarted, day } from "../../dossier/domain/builders.ts";
import { type Appointment, historyOf, type MailLanguage, type MailSubject } from "../../dossier/public.ts";
import { momentOf } from "./appointment-time.ts";
import { calendarFileOf } from "./calendar-file.ts";
import { invitationOf } from "./invitation.ts";
import { mailHead, mailText } from "./mail-text.ts";

const today = day("2026-03-02");
const labels = policyOf("participatiewet-2026", []).on(today);

const appointment = (over: object = {}, isMoved = false): Appointment => {
  const time = { at: "09:30", minutes: 45, how: "in-person", place: "Kade 1; tweede deur, links" } as const;
  const [found] = historyOf(
    aLedger(
      benefitStarted("2026-01-05"),
      aFact("appointment-planned", "2026-03-09", { ...time, what: "talk" as never, ...over }),
      ...(isMoved ? [aFact("appointment-moved", "2026-03-10", { ...time, why: "bus" }, { subject: 2 })] : []),
    ),
  ).appointments;
  if (found === undefined) throw new Error("no appointment");
  return found;
};

const letter = (
  over: object = {},
  isMoved = false,
  client: string | null = "A. de Boer",
  language: MailLanguage = "nl",
  goesBy: "paper" | "mail" = "paper",
) =>
  invitationOf(appointment(over, isMoved), {
    ...{ language, commissioner: "Nieuwedijk", client, worker: "Bo Bos", labels, today },
    goesBy,
  });

test("a letter says when, where and with whom, and what is always said", () => {
  const text = letter();
  assert.match(
    text,
    /^Nieuwedijk, 2 maart 2026\n\nGeachte A\. de Boer,\n\nWij nodigen u uit voor een afspraak\. Het gaat om: voortgangsgesprek\./,
  );
  assert.match(text, /maandag 9 maart 2026 om 09:30 uur en duurt ongeveer 45 minuten\.\nKom naar: Kade 1/);
  assert.match(text, /U spreekt met Bo Bos\.\n\nNeem een geldig identiteitsbewijs mee\./);
  assert.match(
    letter({}, true),
    /is verzet\. Het gaat om: voortgangsgesprek\.\nDe afspraak is op dinsdag 10 maart 2026/,
  );
  assert.match(letter({ how: "phone" }, false, null), /Geachte heer of mevrouw,[\s\S]*Wij bellen u op\./);
});

test("a letter in English says the same in English, its days and times too; a sentence without English words stays Dutch", () => {
  const text = letter({}, false, "A. de Boer", "en");
  assert.match(
    text,
    /^Nieuwedijk, 2 March 2026\n\nDear A\. de Boer,\n\nWe would like to meet with you\. Reason: progress meeting\./,
  );
  assert.match(text, /on Monday 9 March 2026 at 09:30\. It will take about 45 minutes\.\nPlease come to: Kade 1/);
  assert.match(
    text,
    /You will speak with Bo Bos\.\n\nBring a valid proof of identity\.[\s\S]*\n\nKind regards,\nBo Bos$/,
  );
  assert.match(letter({}, true, null, "en"), /Dear Sir or Madam,\n\nYour appointment has been moved\./);
  assert.match(letter({ how: "video" }, false, null, "en"), /It is a video call\./);
  const dutchOnly = { ...labels, inviteSentences: { parking: { nl: "U kunt hier niet parkeren.", en: "" } } };
  const said = {
    commissioner: "Nieuwedijk",
    client: null,
    worker: null,
    labels: dutchOnly,
    today,
    goesBy: "paper",
  } as const;
  assert.match(invitationOf(appointment(), { ...said, language: "en" }), /U kunt hier niet parkeren\./);
});

test("a letter about one that was moved says when it was first and why; by e-mail only when", () => {
  const was = "Eerst was de afspraak op maandag 9 maart 2026 om 09:30 uur. Die gaat niet door.\n";
  assert.ok(letter({}, true).includes(`${was}Waarom: bus.\nKom naar`));
  assert.ok(letter({}, true, null, "nl", "mail").includes(`${was}Kom naar`));
  assert.match(
    letter({}, true, null, "en"),
    /It was first planned for Monday 9 March 2026 at 09:30[\s\S]*\nWhy: bus\./,
  );
  assert.doesNotMatch(letter(), /Eerst was|Waarom/);
});

test("a letter says how the office is reached: by its number, or by a message where it tells none", () => {
  const said = { ...labels, officePhone: "14 0100 (op werkdagen)" };
  const about = {
    commissioner: "Nieuwedijk",
    client: null,
    worker: null,
    labels: said,
    today,
    goesBy: "paper",
  } as const;
  assert.match(
    invitationOf(appointment(), { ...about, language: "nl" }),
    /\nU kunt ons bellen: 14 0100 \(op werkdagen\)\.\n\nMet/,
  );
  assert.match(invitationOf(appointment(), { ...about, language: "en" }), /\nYou can call us: 14 0100/);
  assert.match(letter(), /\nU kunt ons een bericht sturen\.\n\nMet/);
  assert.doesNotMatch(letter() + letter({}, false, null, "en"), /bel |bellen:|call/i);
});

const mailed = (mail: MailSubject, language: MailLanguage, ownPage: string | null = null, officePhone = ""): string =>
  mailText(mail, appointment({ what: "re-examination" }), {
    ...{ language, commissioner: "Nieuwedijk", worker: "Bo Bos", inviteSentences: labels.inviteSentences, today },
    officePhone,
    ownPage,
    letter: "(the letter)",
  });

test("a reminder and a cancellation say in either language when, and neither what for nor to whom", () => {
  assert.match(
    mailed("reminder", "nl"),
    /^Geachte heer of mevrouw,\n\nU hebt een afspraak op maandag 9 maart 2026 om 09:30 uur\./,
  );
  assert.match(
    mailed("reminder", "en"),
    /^Dear Sir or Madam,\n\nYou have an appointment on Monday 9 March 2026 at 09:30\./,
  );
  assert.match(mailed("reminder", "en"), /Bring a valid proof of identity\.[\s\S]*\n\nYou are getting this e-mail/);
  assert.match(mailed("cancellation", "en"), /Your appointment on Monday 9 March 2026 at 09:30 has been cancelled\./);
  assert.doesNotMatch(mailed("cancellation", "en"), /identity/);
  for (const mail of ["reminder", "cancellation"] as const)
    for (const language of ["nl", "en"] as const)
      assert.doesNotMatch(mailed(mail, language), /heronderzoek|re-examination|Boer/);
  assert.match(mailed("invitation", "en"), /^\(the letter\)\n\nYou are getting this e-mail/);
  assert.equal(mailHead("change", "Nieuwedijk", "en"), "Your appointment has been moved (Nieuwedijk)");
});

test("every mail says that replies reach nobody, and where else to say something: the own page of who has one, or their caseworker", () => {
  const ownPage = "https://trede.example.org/own/appointments";
  for (const mail of ["invitation", "change", "cancellation", "reminder"] as const) {
    assert.match(mailed(mail, "nl"), /niemand leest uw antwoord\..* Zeg het uw klantmanager\.$/);
    assert.match(mailed(mail, "en"), /nobody reads the replies\..* Please tell your caseworker\.$/);
    assert.match(
      mailed(mail, "nl", ownPage),
      /niemand leest uw antwoord\..* eigen pagina: https:\S+\/own\/appointments$/,
    );
    assert.match(mailed(mail, "en", ownPage), /nobody reads the replies\..* own page: https:\S+\/own\/appointments$/);
    assert.match(mailed(mail, "nl", null, "14 0100"), /niemand leest uw antwoord\..* Bel ons: 14 0100\.$/);
    assert.match(
      mailed(mail, "en", ownPage, "14 0100"),
      / call us: 14 0100\. You can also do that on your own page: \S+$/,
    );
    for (const language of ["nl", "en"] as const)
      for (const page of [null, ownPage])
        assert.doesNotMatch(mailed(mail, language, page), /laat het ons weten|let us know\b/i);
  }
  assert.doesNotMatch(letter() + letter({}, false, null, "en"), /laat het ons weten|let us know\b|e-mail/i);
});

const about = {
  language: "nl",
  uid: "1-2",
  title: "voortgangsgesprek",
  organiser: "Nieuwedijk",
  sequence: 0,
  stampedAt: instant("2026-03-02T10:20:30Z"),
  clock: clockOver(() => 0, "Europe/Amsterdam"),
} as const;
const file = (over: object = {}, isMoved = false): string[] =>
  calendarFileOf(appointment(over, isMoved), about).split("\r\n");

test("a calendar file has the moments the office's clock shows, its own mark and what separates values escaped (RFC 5545)", () => {
  const lines = file();
  for (const line of [
    "BEGIN:VCALENDAR",
    "UID:1-2",
    "DTSTAMP:20260302T102030Z",
    "SEQUENCE:0",
    "DTSTART:20260309T083000Z",
    "DTEND:20260309T091500Z",
    "PRODID:-//Trede//Trede//NL",
    "SUMMARY:voortgangsgesprek (Nieuwedijk)",
    "LOCATION:Kade 1\\; tweede deur\\, links",
    "END:VCALENDAR",
  ])
    assert.ok(lines.includes(line), line);
});

test("the file says which version it is; by telephone it names no place", () => {
  assert.ok(calendarFileOf(appointment(), { ...about, sequence: 3 }).includes("SEQUENCE:3\r\n"));
  assert.ok(!file({ how: "phone" }).some((line) => line.startsWith("LOCATION")));
});

test("no line is longer than 75 octets, and unfolded the text is whole", () => {
  const place = "Één heel lange straatnaam aan de Oude Schiedamseweg bij de brug, ".repeat(4).trim();
  const text = calendarFileOf(appointment({ place }), about);
  assert.ok(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75));
  assert.ok(text.replaceAll("\r\n ", "").includes(`LOCATION:${place.replaceAll(",", "\\,")}\r\n`));
});

const moments = [
  ["in winter an hour later than in Greenwich", "2026-03-09", "2026-03-09T08:30:00.000Z"],
  ["in summer two hours", "2026-03-30", "2026-03-30T07:30:00.000Z"],
  ["on the day the clock went forward", "2026-03-29", "2026-03-29T07:30:00.000Z"],
  ["on the day it went back", "2026-10-25", "2026-10-25T08:30:00.000Z"],
] as const;
for (const [when, on, expected] of moments)
  test(`half past nine is ${when}`, () => {
    assert.equal(momentOf(day(on), 9 * 60 + 30, about.clock), expected);
  });

test("an hour that the clock skips is the one after it", () => {
  assert.equal(momentOf(day("2026-03-29"), 2 * 60 + 30, about.clock), "2026-03-29T01:30:00.000Z");
});
