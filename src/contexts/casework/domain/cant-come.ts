import type { EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Appointment, History, Message, NewEntry } from "../../dossier/public.ts";
import type { AppointmentRefusal } from "./appointment-acts.ts";
import { isOver, type OfficeTime } from "./appointment-time.ts";
import { type MessageRefusal, sendMessage } from "./message-acts.ts";

export type CantComeRefusal =
  | Extract<AppointmentRefusal, { code: "no-such-appointment" | "appointment-over" }>
  | MessageRefusal
  | { readonly code: "said-already" };

/** What the client wrote last about not coming to an appointment as it is planned now: once it is moved, that is another question. */
export const cantComeTo = (
  { messages }: Pick<History, "messages">,
  { id, setBy }: Pick<Appointment, "id" | "setBy">,
): Message | undefined => messages.findLast((message) => message.cantCome === id && message.id > setBy);

/**
 * The client says that they can't come: a message about an appointment that is not over. Nothing is called off by it; whoever
 * planned it does that, or moves it, or asks on.
 */
export const sayCantCome = (
  history: History,
  { appointment: id, why }: { readonly appointment: EntryNumber; readonly why: string },
  now: OfficeTime,
): Result<NewEntry, CantComeRefusal> => {
  const appointment = history.appointments.find((each) => each.id === id);
  if (appointment === undefined) return refuse({ code: "no-such-appointment" });
  if (appointment.state.kind !== "planned" || isOver(appointment, now)) return refuse({ code: "appointment-over" });
  if (cantComeTo(history, appointment) !== undefined) return refuse({ code: "said-already" });
  return sendMessage({ from: "client", text: why, cantCome: id }, history, now.today);
};

export type TakeBackRefusal =
  | Extract<AppointmentRefusal, { code: "no-such-appointment" | "appointment-over" }>
  | { readonly code: "nothing-to-take-back" }
  | { readonly code: "answered-already" };

/** Who can come after all takes back that they can't, until somebody of the office wrote back; once it is moved or called off there is nothing to take back. */
export const takeBackCantCome = (
  history: History,
  id: EntryNumber,
  now: OfficeTime,
): Result<EntryNumber, TakeBackRefusal> => {
  const appointment = history.appointments.find((each) => each.id === id);
  if (appointment === undefined) return refuse({ code: "no-such-appointment" });
  if (appointment.state.kind !== "planned" || isOver(appointment, now)) return refuse({ code: "appointment-over" });
  const said = cantComeTo(history, appointment);
  if (said === undefined) return refuse({ code: "nothing-to-take-back" });
  const answer = history.messages.find(
    (each) => each.id > said.id && each.from === "commissioner" && !each.isNote && each.clientReads,
  );
  return answer === undefined ? ok(said.id) : refuse({ code: "answered-already" });
};
