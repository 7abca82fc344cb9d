import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./appointments-api.ts";
import {
  type AppointmentActRefusal,
  cancelClientAppointment,
  holdClientAppointment,
  moveClientAppointment,
  planClientAppointment,
} from "./use-cases/appointment-acts.ts";
import { type InvitationRefusal, invitation, invitationFile } from "./use-cases/appointment-papers.ts";
import {
  type AppointmentsRefusal,
  type CalendarRefusal,
  calendar,
  clientAppointments,
} from "./use-cases/appointments.ts";
import {
  type AskForMailRefusal,
  askForAppointmentMail,
  type Mailing,
  thenTellByMail,
} from "./use-cases/ask-for-mail.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<AppointmentsRefusal>;

const actStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-gone": 422,
  "day-to-come": 422,
  "no-such-kind": 422,
  "no-such-reason": 422,
  "no-such-worker": 422,
  "place-missing": 422,
  "client-has-other": 409,
  "worker-away": 409,
  "worker-has-other": 409,
  "unusual-hour": 422,
  "no-such-appointment": 409,
  "appointment-over": 409,
  "not-begun-yet": 422,
  "not-been-yet": 422,
  "missed-why-missing": 422,
  "health-words": 422,
} as const satisfies StatusTable<AppointmentActRefusal>;

const oneStatus = {
  "client-not-found": 404,
  "no-such-appointment": 409,
} as const satisfies StatusTable<InvitationRefusal>;
const mailStatus = {
  "client-not-found": 404,
  "no-such-appointment": 409,
  "mail-not-set-up": 409,
  "email-not-agreed": 409,
  "nothing-to-mail": 409,
  "mail-under-way": 409,
} as const satisfies StatusTable<AskForMailRefusal>;

const calendarStatus = {
  "day-out-of-bounds": 422,
  "period-empty": 422,
  "period-long": 422,
} as const satisfies StatusTable<CalendarRefusal>;

export const appointmentRoutes = (ledger: Ledger, mailing: Mailing): Route[] => [
  route(api.listClientAppointments, viewStatus, (tx, input, given) => clientAppointments(tx, mailing, input, given)),
  route(api.planAppointment, actStatus, (tx, input, given) => planClientAppointment(tx, ledger, input, given)),
  route(api.moveAppointment, actStatus, async (tx, { entry, ...input }, given) => {
    const moved = await moveClientAppointment(tx, ledger, { ...input, appointment: entry }, given);
    return thenTellByMail(tx, mailing, { ...input, entry }, given, moved);
  }),
  route(api.cancelAppointment, actStatus, async (tx, { entry, ...input }, given) => {
    const cancelled = await cancelClientAppointment(tx, ledger, { ...input, appointment: entry }, given);
    return thenTellByMail(tx, mailing, { ...input, entry }, given, cancelled);
  }),
  route(api.holdAppointment, actStatus, (tx, { entry, ...input }, given) =>
    holdClientAppointment(tx, ledger, { ...input, appointment: entry }, given),
  ),
  route(api.askForMail, mailStatus, (tx, input, given) => askForAppointmentMail(tx, mailing, input, given)),
  route(api.getInvitation, oneStatus, (tx, input, given) => invitation(tx, input, given)),
  route(api.getInvitationFile, oneStatus, (tx, input, given) => invitationFile(tx, input, given)),
  route(api.getCalendar, calendarStatus, (tx, input, given) => calendar(tx, input, given)),
];
