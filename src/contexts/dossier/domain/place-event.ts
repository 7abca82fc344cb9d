import type { Fact } from "./entry.ts";
import type { Filling } from "./filling.ts";
import { placeAppointment } from "./place-appointment.ts";
import { placeDecision } from "./place-decision.ts";

/** Places what begins no spell of benefit, help or work: the gate, what was found and said, who is responsible, what was decided. */
export const placeEvent = (history: Filling, fact: Fact): boolean => {
  const { number: id, validFrom: from } = fact;
  switch (fact.kind) {
    case "gate-opened": {
      const { asksFor, at, under27 = false } = fact.body;
      history.gates.push({ id, from, asksFor, at, under27, acts: [] });
      return false;
    }
    case "rung-set": {
      const { rung, why = null, extended = false } = fact.body;
      history.rungs.push({ id, from, rung, why, extended });
      return false;
    }
    case "diagnosis-made":
      history.diagnoses.push({ ...fact.body, id, from });
      return false;
    case "contact-recorded":
      history.contacts.push({ id, from, how: fact.body.how });
      return false;
    case "colleague-joined": {
      const { worker, role } = fact.body;
      history.colleagues.push({ id, from, until: null, worker, role });
      return false;
    }
    case "provider-joined":
      history.providers.push({ ...fact.body, id, from, until: fact.validUntil });
      return false;
    case "delivery-differed":
      history.differing.push({ ...fact.body, id, from, until: null });
      return false;
    case "document-added":
      history.documents.push({ ...fact.body, id, on: from, isRemoved: false });
      return false;
    case "worker-assigned":
    case "worker-handed-over":
      history.workers.push({ id, from, worker: fact.body.worker });
      return false;
    default:
      return !placeDecision(history, fact) && !placeAppointment(history, fact);
  }
};
