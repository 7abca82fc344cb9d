import type { z } from "zod";
import type { ClientId, EntryNumber, PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findCommissionerName, listPeople, loadPolicy } from "../../access/public.ts";
import {
  type Appointment,
  type AskedOfClient,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type History,
  historyOf,
  labelsOf,
  type NoClient,
  type OpenLedgerRefusal,
  openEntries,
  openLedger,
} from "../../dossier/public.ts";
import { listCalendar } from "../appointment-store.ts";
import { type getCalendar, type listClientAppointments, mostCalendarDays } from "../appointments-api.ts";
import { calendarFileOf } from "../domain/calendar-file.ts";
import { cantComeTo } from "../domain/cant-come.ts";
import { invitationOf } from "../domain/invitation.ts";

export type AppointmentsRefusal = OpenLedgerRefusal;

type Shown = z.output<typeof listClientAppointments.reply>["appointments"][number];

/** A client's appointments as they stand; those that were planned for after an earlier day that is asked about are left out. */
export const clientAppointments = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<z.output<typeof listClientAppointments.reply>, AppointmentsRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId, on } = asked;
  const names = await namesOf(tx);
  const history = historyOf(seen, knownAt);
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    appointments: history.appointments
      .filter((each) => on === undefined || each.on <= on)
      .toSorted((a, b) => (`${a.on} ${a.at}` < `${b.on} ${b.at}` ? 1 : -1))
      .map((each) => ({ ...shownOf(each, names), cantCome: saidOf(history, each, day) })),
  });
};

const namesOf = async (tx: Tx): Promise<ReadonlyMap<PersonId, string>> =>
  new Map((await listPeople(tx)).map(({ id, name }) => [id, name]));

const saidOf = (history: History, appointment: Appointment, day: PlainDate): Shown["cantCome"] => {
  const said = cantComeTo(history, appointment);
  return said === undefined || said.on > day ? null : { on: said.on, why: said.text };
};

const shownOf = (
  { id, on, at, minutes, how, place, what, worker, moved, state }: Appointment,
  names: ReadonlyMap<PersonId, string>,
): Omit<Shown, "cantCome"> => ({
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

export type InvitationRefusal = NoClient | { readonly code: "no-such-appointment" };

type One = { readonly clientId: ClientId; readonly entry: EntryNumber };

const findOne = async (tx: Tx, { clientId, entry }: One): Promise<Result<Appointment, InvitationRefusal>> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  const found = historyOf(seen.value).appointments.find(({ id }) => id === entry);
  return found === undefined ? refuse({ code: "no-such-appointment" }) : ok(found);
};

export const invitation = async (
  tx: Tx,
  one: One,
  { today }: Given,
): Promise<Result<{ readonly text: string }, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  const { worker } = found.value;
  const [label] = await labelsOf(tx, [one.clientId]);
  const text = invitationOf(found.value, {
    commissioner: await findCommissionerName(tx),
    client: label?.name ?? null,
    worker: worker === undefined ? null : ((await namesOf(tx)).get(worker) ?? null),
    labels: (await loadPolicy(tx)).on(today),
    today,
  });
  return ok({ text });
};

export const invitationFile = async (
  tx: Tx,
  one: One,
  { now, today }: Given,
): Promise<Result<string, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  const { appointmentKinds } = (await loadPolicy(tx)).on(today);
  const organiser = await findCommissionerName(tx);
  const title = appointmentKinds[found.value.what]?.nl ?? found.value.what;
  return ok(calendarFileOf(found.value, { uid: `${one.clientId}-${one.entry}`, title, organiser, stampedAt: now }));
};

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
