import { type PlainDate, weekdayOf } from "../../../kernel/plain-date.ts";
import type { CodeLabel } from "../../access/public.ts";
import type { MailLanguage, MailSubject } from "../../dossier/public.ts";
import { daySaid } from "./plan-text.ts";

/** What letters and mails to a client say, written for readers of each language. A date or a time is part of a sentence here. */
export type LetterWords = {
  readonly day: (day: PlainDate) => string;
  readonly when: (day: PlainDate, at: string) => string;
  readonly dear: (client: string | null) => string;
  /** What it is for comes after a colon: a label has no article of its own. */
  readonly invited: (about: string) => string;
  readonly moved: (about: string) => string;
  readonly isOn: (when: string, minutes: number) => string;
  /** Of one that was moved: when it was first, and why it was. */
  readonly wasOn: (when: string) => string;
  readonly why: (why: string) => string;
  readonly byPhone: string;
  readonly byVideo: string;
  readonly comeTo: (place: string) => string;
  readonly speaksWith: (worker: string) => string;
  /** How the office is reached; `phone` empty: there is no number to tell. */
  readonly reached: (phone: string) => string;
  readonly regards: (from: string) => string;
  readonly isOff: (when: string) => string;
  readonly newsFollows: string;
  readonly reminded: (when: string, minutes: number) => string;
  /** Why this comes by mail, and where to say something or to stop it: replies reach nobody. `ownPage`: where the client can sign in; `phone`: the office's, which may be empty. */
  readonly agreed: (ownPage: string | null, phone: string) => string;
  readonly heads: Readonly<Record<MailSubject, string>>;
  /** What a calendar calls it, where nothing of what it is for is to be read. */
  readonly appointment: string;
  readonly fileName: string;
};

/** As somebody typed it, with a full stop. */
const sentence = (typed: string): string => (/[.!?]$/.test(typed) ? typed : `${typed}.`);

const dutchWeekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;

const dutch: LetterWords = {
  day: daySaid,
  when: (day, at) => `${dutchWeekdays[weekdayOf(day) - 1]} ${daySaid(day)} om ${at} uur`,
  dear: (client) => (client === null ? "Geachte heer of mevrouw," : `Geachte ${client},`),
  invited: (about) => `Wij nodigen u uit voor een afspraak. Het gaat om: ${about}.`,
  moved: (about) => `Uw afspraak is verzet. Het gaat om: ${about}.`,
  isOn: (when, minutes) => `De afspraak is op ${when} en duurt ongeveer ${minutes} minuten.`,
  wasOn: (when) => `Eerst was de afspraak op ${when}. Die gaat niet door.`,
  why: (why) => `Waarom: ${sentence(why)}`,
  byPhone: "Wij bellen u op.",
  byVideo: "Wij bellen met beeld; u krijgt daarvoor een bericht.",
  comeTo: (place) => `Kom naar: ${place}.`,
  speaksWith: (worker) => `U spreekt met ${worker}.`,
  reached: (phone) => (phone === "" ? "U kunt ons een bericht sturen." : `U kunt ons bellen: ${phone}.`),
  regards: (from) => `Met vriendelijke groet,\n${from}`,
  isOff: (when) => `Uw afspraak op ${when} gaat niet door.`,
  newsFollows: "Wij laten u weten of er een nieuwe afspraak komt.",
  reminded: (when, minutes) => `U hebt een afspraak op ${when}. De afspraak duurt ongeveer ${minutes} minuten.`,
  agreed: (ownPage, phone) =>
    [
      "U krijgt deze e-mail omdat u met ons hebt afgesproken dat wij u mogen mailen.",
      "Antwoord niet op deze e-mail: niemand leest uw antwoord.",
      "Wilt u ons iets laten weten, of wilt u geen e-mail meer?",
      ...(ownPage === null
        ? [phone === "" ? "Zeg het uw klantmanager." : `Bel ons: ${phone}.`]
        : [
            phone === "" ? "" : `Bel ons: ${phone}.`,
            `Dat kan${phone === "" ? "" : " ook"} op uw eigen pagina: ${ownPage}`,
          ]),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  heads: {
    invitation: "Uitnodiging voor een afspraak",
    change: "Uw afspraak is verzet",
    cancellation: "Uw afspraak gaat niet door",
    reminder: "Herinnering aan uw afspraak",
  },
  appointment: "Afspraak",
  fileName: "afspraak.ics",
};

const englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const englishMonths = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

const englishDay = (day: PlainDate): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${englishMonths[(month ?? 1) - 1]} ${year}`;
};

const english: LetterWords = {
  day: englishDay,
  when: (day, at) => `${englishWeekdays[weekdayOf(day) - 1]} ${englishDay(day)} at ${at}`,
  dear: (client) => (client === null ? "Dear Sir or Madam," : `Dear ${client},`),
  invited: (about) => `We would like to meet with you. Reason: ${about}.`,
  moved: (about) => `Your appointment has been moved. Reason for the appointment: ${about}.`,
  isOn: (when, minutes) => `The appointment is on ${when}. It will take about ${minutes} minutes.`,
  wasOn: (when) => `It was first planned for ${when}. That one is cancelled.`,
  why: (why) => `Why: ${sentence(why)}`,
  byPhone: "We will call you.",
  byVideo: "It is a video call. We will send you a message about how to join.",
  comeTo: (place) => `Please come to: ${place}.`,
  speaksWith: (worker) => `You will speak with ${worker}.`,
  reached: (phone) => (phone === "" ? "You can send us a message." : `You can call us: ${phone}.`),
  regards: (from) => `Kind regards,\n${from}`,
  isOff: (when) => `Your appointment on ${when} has been cancelled.`,
  newsFollows: "We will let you know if there is a new appointment.",
  reminded: (when, minutes) => `You have an appointment on ${when}. It will take about ${minutes} minutes.`,
  agreed: (ownPage, phone) =>
    [
      "You are getting this e-mail because you agreed that we may e-mail you.",
      "Please do not reply to it: nobody reads the replies.",
      "Is there something you want us to know, or would you rather not get e-mail any more?",
      ...(ownPage === null
        ? [phone === "" ? "Please tell your caseworker." : `Please call us: ${phone}.`]
        : [
            phone === "" ? "" : `Please call us: ${phone}.`,
            `You can${phone === "" ? "" : " also"} do that on your own page: ${ownPage}`,
          ]),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  heads: {
    invitation: "Invitation to an appointment",
    change: "Your appointment has been moved",
    cancellation: "Your appointment has been cancelled",
    reminder: "Reminder of your appointment",
  },
  appointment: "Appointment",
  fileName: "appointment.ics",
};

export const letterWords: Readonly<Record<MailLanguage, LetterWords>> = { nl: dutch, en: english };

/** A label in this language; in Dutch where the office gave it no other words. */
export const labelFor = (label: CodeLabel | undefined, language: MailLanguage): string =>
  (label?.[language] ?? "") === "" ? (label?.nl ?? "") : (label?.[language] ?? "");
