import type { z } from "zod";
import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople } from "../../access/public.ts";
import {
  type Appointment,
  type AskedOfClient,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  findEmail,
  type History,
  historyOf,
  isReachable,
  type OpenLedgerRefusal,
  openLedger,
} from "../../dossier/public.ts";
import { listCalendar } from "../appointment-store.ts";
import { type getCalendar, type listClientAppointments, mostCalendarDays } from "../appointments-api.ts";
import { isTold, newsOf } from "../domain/appointment-mail.ts";
import { officeTime } from "../domain/appointment-time.ts";
import { cantComeTo } from "../domain/cant-come.ts";
import { type WaitingMail, waitingOf } from "../mail-store.ts";
import type { Mailing } from "./ask-for-mail.ts";

export type AppointmentsRefusal = OpenLedgerRefusal;

type Shown = z.output<typeof listClientAppointments.reply>["appointments"][number];

/** A client's appointments as they stand; those that were planned for after an earlier day that is asked about are left out. */
export const clientAppointments = async (
  tx: Tx,
  { keys, send }: Mailing,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<z.output<typeof listClientAppointments.reply>, AppointmentsRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId, on } = asked;
  const names = await namesOf(tx);
  const history = historyOf(seen, knownAt);
  const { appointments, email } = history;
  const isNow = on === undefined && asked.knownAt === undefined;
  const waiting = isNow ? await waitingOf(tx, clientId) : [];
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    mailsAreSent: send !== null,
    isReachable: isReachable(email, await findEmail(tx, keys, clientId)),
    appointments: appointments
      .filter((each) => on === undefined || each.on <= on)
      .toSorted((a, b) => (`${a.on} ${a.at}` < `${b.on} ${b.at}` ? 1 : -1))
      .map((each) => ({
        ...shownOf(each, names),
        cantCome: saidOf(history, each, day),
        mail: mailOf(each, waiting, given),
      })),
  });
};

/** What the client was told by mail, what is on its way, and what a mail would say now. */
const mailOf = (appointment: Appointment, waiting: readonly WaitingMail[], given: Given): Shown["mail"] => ({
  said: appointment.mails.map(({ on, mail, fault }) => ({ on, mail, fault })),
  waits: waiting
    .filter(({ entry }) => entry === appointment.id)
    .flatMap(({ about, tries }) => {
      const mail = about === "reminder" ? about : newsOf(appointment, officeTime(given));
      return mail === null ? [] : [{ mail, tries }];
    }),
  news: newsOf(appointment, officeTime(given)),
  isTold: isTold(appointment),
});

const namesOf = async (tx: Tx): Promise<ReadonlyMap<PersonId, string>> =>
  new Map((await listPeople(tx)).map(({ id, name }) => [id, name]));

const saidOf = (history: History, appointment: Appointment, day: PlainDate): Shown["cantCome"] => {
  const said = cantComeTo(history, appointment);
  return said === undefined || said.on > day ? null : { on: said.on, why: said.text };
};

const shownOf = (
  { id, on, at, minutes, how, place, what, worker, moved, state }: Appointment,
  names: ReadonlyMap<PersonId, string>,
): Omit<Shown, "cantCome" | "mail"> => ({
  id,
  on,
  at,
  minutes,
  how,
  place: place ?? null,
  what,
  moved,
  worker: worker === undefined ? null : { id: worker, name: names.get(worker) ?? worker },
  state: state.kind,
  cancelledBy: state.kind === "cancelled" ? state.by : null,
  why: state.kind === "cancelled" ? state.why : null,
  missedBecause: "missedBecause" in state ? state.missedBecause : null,
  note: "note" in state ? state.note : null,
  next: "next" in state ? state.next : null,
});

/** More than a reader can take in. */
const mostAtOnce = 1_000;

export type CalendarRefusal =
  | DayOutOfBounds
  | { readonly code: "period-empty" }
  | { readonly code: "period-long"; readonly atMost: number };

type AskedCalendar = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly worker?: PersonId | undefined;
};

export const calendar = async (
  tx: Tx,
  { from, until, worker }: AskedCalendar,
  { today }: Given,
): Promise<Result<z.output<typeof getCalendar.reply>, CalendarRefusal>> => {
  const days = daysWithin(daysOfRecord(today), { from, until });
  if (!days.ok) return days;
  if (from >= until) return refuse({ code: "period-empty" });
  if (addDays(from, mostCalendarDays) < until) return refuse({ code: "period-long", atMost: mostCalendarDays });
  const found = await listCalendar(tx, { from, until, worker: worker ?? null }, mostAtOnce);
  const rows = found.slice(0, mostAtOnce);
  tx.concerns([...new Set(rows.map(({ clientId }) => clientId))]);
  return ok({
    from,
    until,
    today,
    isCut: found.length > mostAtOnce,
    appointments: rows.map(({ worker: id, workerName, ...row }) => ({
      ...row,
      worker: id === null ? null : { id, name: workerName ?? id },
    })),
  });
};
