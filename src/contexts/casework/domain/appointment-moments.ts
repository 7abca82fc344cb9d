import { endOfTime } from "../../../kernel/plain-date.ts";
import type { Appointment, History, Message } from "../../dossier/public.ts";
import { dayAfter, earliest } from "./days.ts";
import { type Moment, moment } from "./moment.ts";

/** From the day after it: while nobody wrote down what came of it, or called it off. */
export const withoutOutcome = ({ id, on, state }: Appointment): Moment[] =>
  state.kind === "planned" ? [moment(id, { from: dayAfter(on), until: endOfTime })] : [];

export const notCome = ({ on, state }: Appointment): Moment[] =>
  state.kind === "missed" ? [moment(state.entry, { from: on, until: endOfTime })] : [];

/**
 * From the first message of a client's or a provider's until somebody of the office writes back, where they read it: a second one
 * waits for the same answer. That they can't come is a question of its own (`cantComeUnanswered`).
 */
export const unansweredOf = (messages: readonly Message[]): Moment[] => {
  const providers = new Set(messages.flatMap(({ from, provider }) => (from === "provider" ? [provider] : [])));
  const others = [...providers].flatMap((each) =>
    waitsOf(
      messages,
      ({ from, provider }) => from === "provider" && provider === each,
      ({ provider }) => provider === each,
    ),
  );
  return [
    ...waitsOf(
      messages,
      ({ from, cantCome }) => from === "client" && cantCome === undefined,
      ({ clientReads }) => clientReads,
    ),
    ...others,
  ];
};

/**
 * A client can't come: an answer is needed by the day the appointment had when they wrote. Moving it or calling it off is one, and so is what
 * somebody of the office writes, late ones too; what came of it ends the question on its day.
 */
export const cantComeUnanswered = ({ messages, appointments }: Pick<History, "messages" | "appointments">): Moment[] =>
  messages.flatMap((message) => {
    const appointment = appointments.find(({ id }) => id === message.cantCome);
    const asked = appointment?.days.findLast(({ setBy }) => setBy < message.id);
    if (appointment === undefined || asked === undefined) return [];
    const { state, days, on } = appointment;
    const moved = days.find(({ setBy }) => setBy > message.id);
    const reply = messages.find(
      ({ id, from, isNote, clientReads }) => id > message.id && from === "commissioner" && !isNote && clientReads,
    );
    const came = earliest(reply?.on, moved?.movedOn, state.kind === "cancelled" ? state.on : null);
    const over = state.kind === "planned" || state.kind === "cancelled" ? endOfTime : on;
    const waits = moment(
      message.id,
      { from: message.on, until: earliest(came, over) },
      { dueBy: asked.on, cameOn: came < endOfTime ? came : null },
    );
    return waits.days.from < waits.days.until ? [waits] : [];
  });

type Which = (message: Message) => boolean;

const waitsOf = (messages: readonly Message[], asks: Which, reads: Which): Moment[] => {
  const waits: Moment[] = [];
  let first: Message | null = null;
  for (const message of messages) {
    if (message.isNote) continue;
    if (asks(message)) first ??= message;
    else if (first !== null && message.from === "commissioner" && reads(message)) {
      waits.push(moment(first.id, { from: first.on, until: message.on }, { cameOn: message.on }));
      first = null;
    }
  }
  if (first !== null) waits.push(moment(first.id, { from: first.on, until: endOfTime }));
  return waits.filter(({ days }) => days.from < days.until);
};
