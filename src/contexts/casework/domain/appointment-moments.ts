import { endOfTime } from "../../../kernel/plain-date.ts";
import type { Appointment, Message } from "../../dossier/public.ts";
import { dayAfter } from "./days.ts";
import { type Moment, moment } from "./moment.ts";

/** From the day after it: while nobody wrote down what came of it, or called it off. */
export const withoutOutcome = ({ id, on, state }: Appointment): Moment[] =>
  state.kind === "planned" ? [moment(id, { from: dayAfter(on), until: endOfTime })] : [];

export const notCome = ({ on, state }: Appointment): Moment[] =>
  state.kind === "missed" ? [moment(state.entry, { from: on, until: endOfTime })] : [];

/**
 * From the first message of a client's or a provider's until somebody of the office writes back, where they read it: a second one
 * waits for the same answer.
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
      ({ from }) => from === "client",
      ({ clientReads }) => clientReads,
    ),
    ...others,
  ];
};

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
