import type { EntryNumber, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { AppointmentWay, Attendance, History, Sender } from "../../dossier/public.ts";

/** An appointment as a calendar shows it. */
export type AppointmentRow = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly worker: PersonId | null;
  readonly how: AppointmentWay;
  readonly place: string | null;
  readonly what: string;
  readonly state: "planned" | "cancelled" | Attendance;
};

export const appointmentRowsOf = ({ appointments }: History): readonly AppointmentRow[] =>
  appointments.map(({ id, on, at, minutes, worker = null, how, place = null, what, state }) => ({
    id,
    on,
    at,
    minutes,
    worker,
    how,
    place,
    what,
    state: state.kind,
  }));

/** A message as its client sees it: notes for colleagues are none, nor is what office and provider write each other. */
export type OwnMessage = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly from: Sender;
  readonly formal: boolean;
  readonly text: string;
  /** Who reads it besides. */
  readonly provider: ProviderId | null;
};

export const ownMessagesOf = ({ messages }: History): readonly OwnMessage[] =>
  messages.flatMap(({ isNote, clientReads, id, on, from, formal, text, provider }) =>
    isNote || !clientReads ? [] : [{ id, on, from, formal, text, provider }],
  );
