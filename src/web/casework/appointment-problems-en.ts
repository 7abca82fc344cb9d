import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, numberIn, textIn } from "../languages/problem-facts.ts";
import type { AppointmentProblemCode } from "./appointment-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";

export const englishAppointmentProblems: Sentences<AppointmentProblemCode> = {
  "day-gone": () => ({
    what: "That day has passed.",
    safe: kept,
    next: "Choose today or a later day. If you have already spoken, record the contact.",
  }),
  "no-such-kind": () => ({
    what: "This kind of appointment is not in use on that day.",
    safe: kept,
    next: "Reload the page and choose another kind.",
  }),
  "no-such-reason": () => ({
    what: "This reason for not coming is not in use on that day.",
    safe: kept,
    next: "Reload the page and choose another reason.",
  }),
  "place-missing": () => ({
    what: "For an appointment in person, the client needs to know where to go.",
    safe: kept,
    next: "Enter the place, or choose telephone or video.",
  }),
  "client-has-other": (facts) => ({
    what: `The client already has an appointment on that day${timeOf(facts)} that overlaps with this one.`,
    safe: kept,
    next: "Choose another time, or move that other appointment first.",
  }),
  "worker-away": (facts) => ({
    what: `${textIn(facts, "name") || "The colleague"} is away that day: from ${dayIn(facts, "from", "en")} up to and including ${dayIn(facts, "lastDay", "en")}.`,
    safe: kept,
    next: "Choose another day or colleague, or tick at the end that this is meant.",
  }),
  "worker-has-other": (facts) => ({
    what: `${textIn(facts, "name") || "The colleague"} has an appointment that day already, from ${textIn(facts, "at")} to ${textIn(facts, "ends")}.`,
    safe: kept,
    next: "Choose another time or colleague, or tick at the end that this is meant.",
  }),
  "unusual-hour": (facts) => ({
    what: `This appointment falls outside the usual hours, ${textIn(facts, "begins")} to ${textIn(facts, "ends")}.`,
    safe: kept,
    next: "Choose another time, or tick at the end that this is meant.",
  }),
  "no-such-appointment": () => ({
    what: "This appointment is no longer in the dossier.",
    safe: kept,
    next: "Reload the page to see the current appointments.",
  }),
  "appointment-over": () => ({
    what: "This appointment is over or was called off.",
    safe: kept,
    next: "Reload the page. If something is wrong, correct it on the timeline.",
  }),
  "not-begun-yet": ({ at }) => ({
    what: at === undefined ? "This appointment has not started yet." : `This appointment does not start until ${at}.`,
    safe: kept,
    next: "Wait until then, or move the appointment or call it off.",
  }),
  "not-been-yet": (facts) => ({
    what: `This appointment is in the future${onDay(facts)}.`,
    safe: kept,
    next: "Record the outcome on the day itself or later, or move the appointment or call it off.",
  }),
  "missed-why-missing": () => ({
    what: "The reason the client did not come is missing.",
    safe: kept,
    next: "Choose a reason. If you don't know it, choose the option that says so.",
  }),
  "mail-not-set-up": () => ({
    what: "Trede does not send e-mail here: no mail server is set up.",
    safe: "Nothing was sent.",
    next: "Print the invitation. Your system administrator can set up a mail server.",
  }),
  "nothing-to-mail": () => ({
    what: "There is nothing left to e-mail about this appointment: it is over, or it was called off before the client was told about it.",
    safe: "Nothing was sent.",
    next: "Reload the page to see the status of the appointment.",
  }),
  "mail-under-way": () => ({
    what: "An e-mail about this appointment is already on its way.",
    safe: "No second e-mail has been sent.",
    next: "Wait a moment and reload the page to see whether it was sent.",
  }),
  "period-long": (facts) => ({
    what: `This is more days than a calendar can show${atMost(facts)}.`,
    safe: "Nothing has changed.",
    next: "Choose a shorter period.",
  }),
};

type Facts = Parameters<typeof textIn>[0];

function timeOf(facts: Facts): string {
  const at = textIn(facts, "at");
  return at === "" ? "" : ` at ${at}`;
}

function onDay(facts: Facts): string {
  const day = dayIn(facts, "on", "en");
  return day === "" ? "" : `, on ${day}`;
}

function atMost(facts: Facts): string {
  const days = numberIn(facts, "atMost", "en");
  return days === "" ? "" : `: at most ${days}`;
}
