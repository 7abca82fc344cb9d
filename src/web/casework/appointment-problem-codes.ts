/** Every no that only appointments give. */
export type AppointmentProblemCode =
  | "day-gone"
  | "no-such-kind"
  | "no-such-reason"
  | "place-missing"
  | "client-has-other"
  | "worker-away"
  | "worker-has-other"
  | "unusual-hour"
  | "no-such-appointment"
  | "appointment-over"
  | "not-been-yet"
  | "not-begun-yet"
  | "missed-why-missing"
  | "mail-not-set-up"
  | "nothing-to-mail"
  | "mail-under-way"
  | "period-long";
