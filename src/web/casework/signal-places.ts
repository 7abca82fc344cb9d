import type { DossierTab } from "../dossier/places.ts";

/** On which tab of a dossier a signal is answered, by what its clock starts at. Null: not on a tab, but in its own row or the head of the dossier. */
const tabs: Readonly<Record<string, DossierTab>> = {
  offer: "plan",
  obliged: "plan",
  idle: "decisions",
  again: "plan",
  benefit: "plan",
  plan: "decisions",
  "plan-unsigned": "plan",
  "plan-refused": "appointments",
  "plan-ends": "plan",
  help: "plan",
  trajectory: "decisions",
  instrument: "decisions",
  job: "appointments",
  contact: "appointments",
  appointment: "appointments",
  missed: "appointments",
  "exemption-ends": "decisions",
  "exemption-over": "decisions",
  "exemption-review": "decisions",
  "re-examination": "decisions",
  "re-examine": "decisions",
  unanswered: "messages",
  "handed-in": "documents",
  rung: "rung",
  "gate-step": "gate",
  delivery: "signals",
};

export const answeredOn = (starts: string | null): DossierTab | null =>
  starts === null ? null : (tabs[starts] ?? null);
