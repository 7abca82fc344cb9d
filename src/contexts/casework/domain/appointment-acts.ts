import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type {
  Appointment,
  AppointmentKindCode,
  AppointmentTime,
  Attendance,
  Canceller,
  FactBodies,
  History,
  MissedReasonCode,
  NewEntry,
} from "../../dossier/public.ts";
import { hasBegun, minutesOf, type OfficeTime } from "./appointment-time.ts";

export type AppointmentRules = {
  readonly appointmentKinds: CodeLabels;
  readonly missedReasons: CodeLabels;
};

export type AppointmentRefusal =
  | { readonly code: "day-gone"; readonly today: PlainDate }
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-kind"; readonly found: string }
  | { readonly code: "no-such-reason"; readonly found: string }
  | { readonly code: "no-such-worker" }
  | { readonly code: "place-missing" }
  | { readonly code: "client-has-other"; readonly at: string }
  | { readonly code: "no-such-appointment" }
  | { readonly code: "appointment-over" }
  | { readonly code: "not-been-yet"; readonly on: PlainDate }
  | { readonly code: "not-begun-yet"; readonly at: string }
  | { readonly code: "missed-why-missing" };

type Planning = { readonly on: PlainDate; readonly time: AppointmentTime };

/** Plans an appointment from today on; a meeting in person says where, and nobody has two at once. */
export const planAppointment = (
  history: History,
  { on, time, what }: Planning & { readonly what: string },
  rules: AppointmentRules,
  today: PlainDate,
): Result<NewEntry, AppointmentRefusal> => {
  if (!givenOutOn(rules.appointmentKinds, on).includes(what)) return refuse({ code: "no-such-kind", found: what });
  const fault = faultOfTime(history, { on, time }, null, today);
  if (fault !== undefined) return refuse(fault);
  const body = { ...time, what: what as AppointmentKindCode };
  return ok({ kind: "appointment-planned", subject: "own", validFrom: on, validUntil: null, body });
};

const faultOfTime = (
  { appointments }: History,
  { on, time }: Planning,
  but: EntryNumber | null,
  today: PlainDate,
): AppointmentRefusal | undefined => {
  if (on < today) return { code: "day-gone", today };
  if (time.how === "in-person" && time.place === undefined) return { code: "place-missing" };
  const [begin, end] = minutesOf(time);
  const other = appointments.find((each) => {
    if (each.id === but || each.on !== on || each.state.kind !== "planned") return false;
    const [from, until] = minutesOf(each);
    return from < end && begin < until;
  });
  return other === undefined ? undefined : { code: "client-has-other", at: other.at };
};

const plannedOf = ({ appointments }: History, id: EntryNumber): Result<Appointment, AppointmentRefusal> => {
  const known = appointments.find((each) => each.id === id);
  if (known === undefined) return refuse({ code: "no-such-appointment" });
  return known.state.kind === "planned" ? ok(known) : refuse({ code: "appointment-over" });
};

export type Moving = Planning & { readonly appointment: EntryNumber; readonly why: string };

/** To another day or time, with why. */
export const moveAppointment = (
  history: History,
  { appointment: id, on, time, why }: Moving,
  today: PlainDate,
): Result<NewEntry, AppointmentRefusal> => {
  const planned = plannedOf(history, id);
  if (!planned.ok) return planned;
  const fault = faultOfTime(history, { on, time }, id, today);
  if (fault !== undefined) return refuse(fault);
  const body = { ...time, why, movedOn: today };
  return ok({ kind: "appointment-moved", subject: id, validFrom: on, validUntil: null, body });
};

export type Cancelling = { readonly appointment: EntryNumber; readonly by: Canceller; readonly why: string };

/** Called off today, before it was. */
export const cancelAppointment = (
  history: History,
  { appointment: id, by, why }: Cancelling,
  today: PlainDate,
): Result<NewEntry, AppointmentRefusal> => {
  const planned = plannedOf(history, id);
  if (!planned.ok) return planned;
  return ok({ kind: "appointment-cancelled", subject: id, validFrom: today, validUntil: null, body: { by, why } });
};

export type Holding = {
  readonly appointment: EntryNumber;
  readonly came: Attendance;
  readonly missedBecause: string | null;
  readonly note: string | null;
  readonly next: string | null;
};

/**
 * Whether the client came, on the day itself or later; who did not has the class of a reason, if only that nothing was heard. Nobody
 * has stayed away before it has begun.
 */
export const holdAppointment = (
  history: History,
  { appointment: id, came, missedBecause, note, next }: Holding,
  rules: AppointmentRules,
  now: OfficeTime,
): Result<NewEntry, AppointmentRefusal> => {
  const planned = plannedOf(history, id);
  if (!planned.ok) return planned;
  const { on } = planned.value;
  if (on > now.today) return refuse({ code: "not-been-yet", on });
  if (came === "missed" && !hasBegun(planned.value, now))
    return refuse({ code: "not-begun-yet", at: planned.value.at });
  if (came === "missed") {
    if (missedBecause === null) return refuse({ code: "missed-why-missing" });
    if (!givenOutOn(rules.missedReasons, on).includes(missedBecause))
      return refuse({ code: "no-such-reason", found: missedBecause });
  }
  const body: FactBodies["appointment-held"] = {
    came,
    ...(came === "missed" ? { missedBecause: missedBecause as MissedReasonCode } : {}),
    ...(note === null ? {} : { note }),
    ...(next === null ? {} : { next }),
  };
  return ok({ kind: "appointment-held", subject: id, validFrom: on, validUntil: null, body });
};
