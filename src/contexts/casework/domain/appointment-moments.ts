import type { ProviderId } from "../../../kernel/ids.ts";
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
 * From the first message of a client's or a provider's until it is answered where they read it: a second one to the same readers waits for
 * the same answer. What a client asks of the office and a provider, either answers; what they ask of the office alone, the office does. What a
 * provider writes to a client asks the office nothing, which only reads along: it asks the office in a message to the office alone. That they
 * can't come is a question of its own (`cantComeUnanswered`).
 */
export const unansweredOf = (messages: readonly Message[]): Moment[] => {
  const asked = messages.filter(({ from, cantCome }) => from === "client" && cantCome === undefined);
  const readers = [...new Set(asked.map(({ provider }) => provider))];
  const providers = new Set(messages.flatMap(({ from, provider }) => (from === "provider" ? [provider] : [])));
  const threads = [...readers.map(questionsTo), ...[...providers].map(questionsOf)];
  return threads.flatMap((thread) => waitsOf(messages, thread)).flatMap(momentOfWait);
};

const questionsOf = (provider: ProviderId | null): Thread => ({
  asks: (message) => message.from === "provider" && message.provider === provider && !message.clientReads,
  answers: (message) => message.from === "commissioner" && message.provider === provider,
});

/** What a client asks of the office and of who reads it besides: null when nobody does. */
const questionsTo = (reader: ProviderId | null): Thread => ({
  asks: ({ from, cantCome, provider }) => from === "client" && cantCome === undefined && provider === reader,
  answers: ({ from, provider, clientReads }) =>
    clientReads && (from === "commissioner" || (from === "provider" && provider === reader)),
});

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

type Thread = { readonly asks: (message: Message) => boolean; readonly answers: (message: Message) => boolean };

type Wait = { readonly first: Message; readonly answer: Message | null };

const waitsOf = (messages: readonly Message[], { asks, answers }: Thread): Wait[] => {
  const waits: Wait[] = [];
  let first: Message | null = null;
  for (const message of messages) {
    if (message.isNote) continue;
    if (asks(message)) first ??= message;
    else if (first !== null && answers(message)) {
      waits.push({ first, answer: message });
      first = null;
    }
  }
  return first === null ? waits : [...waits, { first, answer: null }];
};

const momentOfWait = ({ first: { id, on: from }, answer }: Wait): Moment[] => {
  if (answer === null) return [moment(id, { from, until: endOfTime })];
  return from < answer.on ? [moment(id, { from, until: answer.on }, { cameOn: answer.on })] : [];
};
