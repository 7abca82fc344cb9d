import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { Fact, FactKind } from "./entry.ts";
import type { Filling } from "./filling.ts";
import type { AppointmentMail, EmailSaid } from "./spells.ts";

const noMails: readonly AppointmentMail[] = [];

/** Places an appointment, a message or what was said of e-mail; false when the fact is no such thing. */
export const placeAppointment = (history: Filling, fact: Fact): boolean => {
  const { number: id, validFrom: on } = fact;
  switch (fact.kind) {
    case "appointment-planned":
      history.appointments.push({
        ...fact.body,
        id,
        on,
        moved: 0,
        setBy: id,
        days: [{ setBy: id, on, at: fact.body.at, movedOn: null, why: null }],
        mails: noMails,
        state: { kind: "planned" },
      });
      return true;
    case "note-written":
      history.messages.push({
        ...{ id, on, from: "commissioner", isNote: true, formal: false, text: fact.body.text },
        ...{ provider: null, clientReads: false },
      });
      return true;
    case "message-sent": {
      const { from, text, formal = false, provider = null, withoutClient = false, cantCome } = fact.body;
      const about = cantCome === undefined ? {} : { cantCome };
      const read = { provider, clientReads: !withoutClient };
      history.messages.push({ id, on, from, isNote: false, formal, text, ...read, ...about });
      return true;
    }
    case "email-agreed":
      sayOfEmail(history, { agreed: true, id, on, how: fact.body.how, language: fact.body.language ?? "nl" });
      return true;
    case "email-withdrawn":
      sayOfEmail(history, { agreed: false, id, on, by: fact.body.by, language: "nl" });
      return true;
    default:
      return false;
  }
};

/** What was recorded last holds, also where the day of what was recorded before is corrected to a later one. */
const sayOfEmail = (history: Filling, said: EmailSaid): void => {
  const [before, last] =
    history.email === null || history.email.id < said.id ? [history.email, said] : [said, history.email];
  history.email = last.agreed || before === null ? last : { ...last, language: before.language };
};

/** Of a move that does not say its day: the day since when it is known, by the clock of the ledger (UTC). */
const dayKnown = ({ knownFrom }: Fact): PlainDate => plainDate(knownFrom.slice(0, 10));

const aboutAppointments: ReadonlySet<FactKind> = new Set<FactKind>([
  "appointment-moved",
  "appointment-cancelled",
  "appointment-held",
  "appointment-mailed",
  "appointment-not-mailed",
]);

/**
 * What a later fact says of an appointment: it was moved (the last time recorded holds), called off, or held. Who came was spoken to, so
 * that is a contact too.
 */
export const referToAppointment = (history: Filling, fact: Fact): void => {
  if (!aboutAppointments.has(fact.kind)) return;
  const appointment = history.appointments.find(({ id }) => id === fact.subject);
  if (appointment === undefined) return;
  const { validFrom: on, number: entry } = fact;
  switch (fact.kind) {
    case "appointment-moved": {
      appointment.moved += 1;
      const { why, movedOn = dayKnown(fact), ...time } = fact.body;
      const day = { setBy: entry, on, at: time.at, movedOn, why };
      appointment.days = [...appointment.days, day].toSorted((a, b) => a.setBy - b.setBy);
      // moves come in the order of the days they are to: one to an earlier day may have been recorded later
      if (entry < appointment.setBy) return;
      Object.assign(appointment, { on, ...time, place: time.place, worker: time.worker, setBy: entry });
      return;
    }
    case "appointment-cancelled":
      if (appointment.state.kind === "planned") appointment.state = { kind: "cancelled", on, ...fact.body };
      return;
    case "appointment-mailed":
    case "appointment-not-mailed": {
      const { mail, moved } = fact.body;
      const fault = "fault" in fact.body ? fact.body.fault : null;
      appointment.mails = [...appointment.mails, { id: entry, on, mail, moved, fault }];
      return;
    }
    case "appointment-held": {
      if (appointment.state.kind !== "planned") return;
      const { came, missedBecause = null, note = null, next = null } = fact.body;
      appointment.state = { kind: came, entry, missedBecause, note, next };
      if (came === "missed") return;
      const later = history.contacts.findIndex((contact) => contact.from > on);
      const contact = { from: on, id: entry, how: appointment.how };
      history.contacts.splice(later < 0 ? history.contacts.length : later, 0, contact);
      return;
    }
    default:
      return;
  }
};
