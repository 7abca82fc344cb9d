import type { listClientAppointments } from "../../../contexts/casework/appointments-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { AppointmentAct } from "./form.ts";
import { type MailAct, mailActOf, mailLines } from "./mail-presenter.ts";
import { appointmentTexts } from "./texts.ts";

export type ClientAppointments = ReplyOf<typeof listClientAppointments>;
type Appointment = ClientAppointments["appointments"][number];

export type AppointmentShown = {
  readonly id: EntryNumber;
  readonly title: string;
  readonly state: { readonly words: string; readonly tone: Tone };
  readonly lines: readonly string[];
  /** The client said they can't come, when and why. */
  readonly cantCome: string | null;
  readonly acts: readonly AppointmentAct[];
  /** What a mail about it can do now; null: none can be sent. */
  readonly mailAct: MailAct | null;
  /** There is still something to invite to. */
  readonly isAhead: boolean;
};

export const presentAppointments = (
  reply: Pick<ClientAppointments, "appointments" | "on" | "mailsAreSent" | "isReachable">,
  language: Language,
  formats: Formats,
): { readonly ahead: readonly AppointmentShown[]; readonly past: readonly AppointmentShown[] } => {
  const shown = reply.appointments.map((each) => ({
    ...presentOne(each, reply.on, language, formats),
    mailAct: mailActOf(each.mail, reply),
  }));
  return { ahead: shown.filter(({ isAhead }) => isAhead).toReversed(), past: shown.filter(({ isAhead }) => !isAhead) };
};

const tones: Readonly<Record<Appointment["state"], Tone>> = {
  planned: "petrol",
  attended: "moss",
  late: "amber",
  missed: "brick",
  cancelled: "slate",
};

const presentOne = (
  each: Appointment,
  today: ClientAppointments["on"],
  language: Language,
  formats: Formats,
): Omit<AppointmentShown, "mailAct"> => {
  const say = sayIn(appointmentTexts, language);
  const { state, on, at, minutes, how, place, worker, moved, cancelledBy, why, missedBecause, note, next, cantCome } =
    each;
  const isPlanned = state === "planned";
  const isForgotten = isPlanned && on < today;
  const where = how === "in-person" ? (place ?? "") : say(`how-${how}`);
  return {
    id: each.id,
    title: capital(labelOf("appointment-kind", each.what, language, on)),
    state: isForgotten
      ? { words: say("no-outcome"), tone: "brick" }
      : { words: say(`state-${state}`), tone: tones[state] },
    lines: [
      say("when", { day: formats.day(on), time: at, minutes: String(minutes) }),
      worker === null ? where : say("where-with", { where, name: worker.name }),
      ...(moved === 0 ? [] : [say("moved", { count: moved })]),
      ...(cancelledBy === null ? [] : [say(`cancelled-by-${cancelledBy}`, { why: why ?? "" })]),
      ...(missedBecause === null
        ? []
        : [say("missed-because", { reason: labelOf("missed-reason", missedBecause, language, on) })]),
      ...(note === null ? [] : [say("note-said", { note })]),
      ...(next === null ? [] : [say("next-said", { next })]),
      ...mailLines(each.mail, language, formats),
    ],
    cantCome:
      cantCome === null || !isPlanned
        ? null
        : say("cant-come", { day: formats.dayOfMonth(cantCome.on), why: cantCome.why }),
    acts: !isPlanned ? [] : on > today ? ["move", "cancel"] : ["hold", "move", "cancel"],
    isAhead: isPlanned && !isForgotten,
  };
};
