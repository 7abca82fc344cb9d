import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, numberIn, textIn } from "../languages/problem-facts.ts";
import type { AppointmentProblemCode } from "./appointment-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";

export const englishAppointmentProblems: Sentences<AppointmentProblemCode> = {
  "day-gone": () => ({
    what: "That day has passed.",
    safe: kept,
    next: "Choose today or a later day. If you have spoken already, record the contact.",
  }),
  "no-such-kind": () => ({
    what: "This kind of appointment is not used on that day.",
    safe: kept,
    next: "Load the page anew and choose another kind.",
  }),
  "no-such-reason": () => ({
    what: "This reason for not coming is not used on that day.",
    safe: kept,
    next: "Load the page anew and choose another reason.",
  }),
  "place-missing": () => ({
    what: "Who comes in person must know where.",
    safe: kept,
    next: "Fill in the place, or choose telephone or video.",
  }),
  "client-has-other": (facts) => ({
    what: `The client has an appointment on that day already${timeOf(facts)} that takes some of this time.`,
    safe: kept,
    next: "Choose another time, or move that other appointment first.",
  }),
  "worker-away": (facts) => ({
    what: `${textIn(facts, "name")} is away that day: from ${dayIn(facts, "from", "en")} up to and including ${dayIn(facts, "lastDay", "en")}.`,
    safe: kept,
    next: "Choose another day or colleague, or tick at the end that this is meant.",
  }),
  "worker-has-other": (facts) => ({
    what: `${textIn(facts, "name")} has an appointment that day already, from ${textIn(facts, "at")} to ${textIn(facts, "ends")}.`,
    safe: kept,
    next: "Choose another time or colleague, or tick at the end that this is meant.",
  }),
  "unusual-hour": (facts) => ({
    what: `This appointment falls outside the usual hours, ${textIn(facts, "begins")} to ${textIn(facts, "ends")}.`,
    safe: kept,
    next: "Choose another time, or tick at the end that this is meant.",
  }),
  "no-such-appointment": () => ({
    what: "This appointment is no longer in the record.",
    safe: kept,
    next: "Load the page anew and look which appointments there are.",
  }),
  "appointment-over": () => ({
    what: "This appointment has been held or was cancelled.",
    safe: kept,
    next: "Load the page anew. If something is wrong, correct it on the timeline.",
  }),
  "not-been-yet": (facts) => ({
    what: `This appointment is still to come${onDay(facts)}.`,
    safe: kept,
    next: "Record how it went when the day has come, or move or cancel the appointment.",
  }),
  "missed-why-missing": () => ({
    what: "It does not say why the client did not come.",
    safe: kept,
    next: "Choose a reason; if it is not known, choose that.",
  }),
  "mail-not-set-up": () => ({
    what: "Trede sends no e-mail here: no mail server is set up.",
    safe: "Nothing was sent.",
    next: "Print the invitation. Whoever runs Trede can set up a mail server.",
  }),
  "nothing-to-mail": () => ({
    what: "There is nothing to mail about this appointment any more: it has been, or the client knew nothing of it yet when it was called off.",
    safe: "Nothing was sent.",
    next: "Load the page anew to see how the appointment stands.",
  }),
  "mail-under-way": () => ({
    what: "A mail about this appointment is on its way already.",
    safe: "No second one goes out.",
    next: "Wait a moment and load the page anew to see whether it was sent.",
  }),
  "period-long": (facts) => ({
    what: `These are more days than a calendar shows${atMost(facts)}.`,
    safe: "Nothing has changed.",
    next: "Choose a shorter time.",
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
