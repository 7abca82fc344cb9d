import type { listOwnAppointments } from "../../../contexts/casework/own-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { knownInWords } from "../own-file/known.ts";
import { ownAppointmentTexts } from "./texts.ts";

export type OwnAppointments = ReplyOf<typeof listOwnAppointments>;
type OwnAppointment = OwnAppointments["appointments"][number];

export type OwnAppointmentShown = {
  readonly id: EntryNumber;
  readonly title: string;
  readonly lines: readonly string[];
  readonly state: { readonly words: string; readonly tone: Tone };
  /** What it was before it was moved, or who called it off, each with why; of what is still to come. */
  readonly changed: readonly string[];
  /** Called off. */
  readonly isOff: boolean;
  /** What they said when they could not come, and what happens next; none when they did not. */
  readonly said: readonly string[];
  readonly isAhead: boolean;
  readonly maySayCant: boolean;
  readonly mayTakeBack: boolean;
};

export type OwnAppointmentsShown = {
  readonly ahead: readonly OwnAppointmentShown[];
  readonly past: readonly OwnAppointmentShown[];
  /** What everybody is told in an invitation. */
  readonly bring: readonly string[];
};

/** What is still to come, the first at the top; what has been or does not go on, the last at the top. */
export const presentOwnAppointments = (
  { on, sentences, appointments }: OwnAppointments,
  phone: string,
  language: Language,
  formats: Formats,
): OwnAppointmentsShown => {
  const say = sayIn(ownAppointmentTexts, language);
  const shown = appointments.map((each) => presentOwnAppointment(each, on, language, formats));
  return {
    ahead: shown.filter(({ isAhead }) => isAhead).toReversed(),
    past: shown.filter(({ isAhead }) => !isAhead),
    // a letter says to call; here there is a button for it
    bring: sentences.flatMap((code) => {
      if (code !== "cannot-come") return [labelOf("invite-sentence", code, language)];
      return shown.some(({ maySayCant }) => maySayCant)
        ? [phone === "" ? say("cant-hint") : say("cant-hint-phone", { phone })]
        : [];
    }),
  };
};

const tones: Readonly<Record<OwnAppointment["state"], Tone>> = {
  planned: "petrol",
  attended: "moss",
  late: "slate",
  missed: "slate",
  cancelled: "slate",
};

export const presentOwnAppointment = (
  each: OwnAppointment,
  today: PlainDate,
  language: Language,
  formats: Formats,
): OwnAppointmentShown => {
  const say = sayIn(ownAppointmentTexts, language);
  const { id, what, state, cantCome, isAhead } = each;
  const isToCome = isAhead && state === "planned";
  return {
    id,
    title: capital(labelOf("appointment-kind", what, language, each.on)),
    lines: [
      whenSaid(each, today, language, formats),
      whereSaid(each, isToCome, language),
      ...(each.with === null ? [] : [say(isToCome ? "with" : "was-with", { name: knownInWords(each.with, language) })]),
    ],
    state:
      state === "planned" && !isAhead
        ? { words: say("state-unknown"), tone: "slate" }
        : {
            words: say(state === "cancelled" && !isAhead ? "state-was-cancelled" : `state-${state}`),
            tone: tones[state],
          },
    changed: isAhead ? changesOf(each, language, formats) : [],
    isOff: state === "cancelled",
    said: cantCome === null || !isToCome ? [] : [say("said-so", { why: cantCome }), say("said-next")],
    isAhead,
    maySayCant: isToCome && cantCome === null,
    mayTakeBack: isToCome && each.mayTakeBack,
  };
};

const changesOf = (
  { moved, cancelled }: OwnAppointment,
  language: Language,
  { weekday }: Formats,
): readonly string[] => {
  const say = sayIn(ownAppointmentTexts, language);
  const whySaid = (why: string | null) => (why === null ? [] : [say("changed-why", { why })]);
  if (cancelled !== null) return [say(`cancelled-by-${cancelled.by}`), ...whySaid(cancelled.why)];
  if (moved === null) return [];
  return [say("moved-from", { day: weekday(moved.from), time: moved.at }), ...whySaid(moved.why)];
};

const whenSaid = (
  { on, at: time, minutes }: OwnAppointment,
  today: PlainDate,
  language: Language,
  formats: Formats,
): string => {
  const say = sayIn(ownAppointmentTexts, language);
  const facts = { time, minutes: String(minutes) };
  if (on === today) return say("today", facts);
  if (on === addDays(today, 1)) return say("tomorrow", facts);
  return say("when", { day: capital(formats.weekday(on)), ...facts });
};

const whereSaid = ({ how, place }: OwnAppointment, isAhead: boolean, language: Language): string => {
  const say = sayIn(ownAppointmentTexts, language);
  if (how === "in-person") return say("at-place", { place: place ?? "" });
  return say(isAhead ? `by-${how}` : `was-by-${how}`);
};
