import type {
  AppointmentWay,
  Attendance,
  Canceller,
  MailFault,
  MailLanguage,
  MailSubject,
  Sender,
} from "../../dossier/public.ts";
import { all } from "./plan-words.ts";

/** What the ledger knows, said once more for the line (plan-words.ts says why). */
export const appointmentWays = all<AppointmentWay>()(["in-person", "phone", "video"]);
export const attendances = all<Attendance>()(["attended", "late", "missed"]);
export const senders = all<Sender>()(["client", "commissioner", "provider"]);
export const cancellers = all<Canceller>()(["client", "commissioner"]);
/** What speaks against a time, which whoever plans can say is meant. */
export const appointmentObjections = ["worker-away", "worker-has-other", "unusual-hour"] as const;
export type AppointmentObjection = (typeof appointmentObjections)[number];
export const mailSubjects = all<MailSubject>()(["invitation", "change", "cancellation", "reminder"]);
export const mailLanguages = all<MailLanguage>()(["nl", "en"]);
export const mailFaults = all<MailFault>()([
  "not-agreed",
  "address-refused",
  "server-refused",
  "server-silent",
  "not-set-up",
  "too-late",
]);
