import { type SignalAnswer, type SignalStart, signalAnswers } from "../../contexts/access/api.ts";
import type { DecisionPart, DossierTab } from "../dossier/places.ts";

/** Where a signal is answered by what its clock starts at. Null: not on a tab, but in its own row or the head of the dossier. */
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

/** Where each answer is recorded. Null: in the head of the dossier. */
const answerTabs = {
  plan: "plan",
  "plan-signed": "plan",
  trajectory: "decisions",
  instrument: "decisions",
  job: "decisions",
  exemption: "decisions",
  worker: null,
  diagnosis: "diagnosis",
  appointment: "appointments",
  contact: "appointments",
} as const satisfies Record<SignalAnswer, DossierTab | null>;

/** Moments that are the lack of what is asked for: that is recorded in one place, whatever else answers it. */
const lacks: ReadonlySet<string> = new Set<SignalStart>([
  "offer",
  "idle",
  "no-worker",
  "contact",
  "plan-unsigned",
  "plan-refused",
  "plan-ends",
  "exemption-ends",
  "exemption-over",
  "exemption-review",
  "re-examination",
  "re-examine",
  "appointment",
  "unanswered",
  "handed-in",
  "delivery",
  "rung",
  "gate-step",
]);

/** Of what happened once it is the answers of the rule that say where: a talk after somebody came back is no plan. */
export const answeredOn = (starts: string | null, answers: readonly string[]): DossierTab | null => {
  if (starts === null) return null;
  const own = tabs[starts] ?? null;
  if (answers.length === 0 || lacks.has(starts)) return own;
  const places: readonly (DossierTab | null)[] = signalAnswers
    .filter((answer) => answers.includes(answer))
    .map((answer) => answerTabs[answer]);
  return places.includes(own) ? own : (places[0] ?? null);
};

/** Which part of help and decisions it is about, where its clock starts at that. */
const parts: Readonly<Record<string, DecisionPart>> = {
  "exemption-ends": "exemptions",
  "exemption-over": "exemptions",
  "exemption-review": "exemptions",
  "re-examination": "re-examinations",
  "re-examine": "re-examinations",
};

const answerParts: Readonly<Partial<Record<SignalAnswer, DecisionPart>>> = {
  trajectory: "help",
  instrument: "help",
  job: "jobs",
  exemption: "exemptions",
};

/** The part of help and decisions where a signal is answered; null where that is not on that tab. */
export const partOn = (starts: string | null, answers: readonly string[]): DecisionPart | null => {
  if (starts === null || answeredOn(starts, answers) !== "decisions") return null;
  const own = parts[starts];
  if (own !== undefined) return own;
  const answered = lacks.has(starts)
    ? []
    : signalAnswers.flatMap((answer) => (answers.includes(answer) ? (answerParts[answer] ?? []) : []));
  return answered[0] ?? "help";
};
