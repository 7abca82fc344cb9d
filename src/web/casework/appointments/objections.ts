import { appointmentObjections } from "../../../contexts/casework/appointments-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import type { FieldName } from "./form.ts";

export type Objection = (typeof appointmentObjections)[number];

/** What was said to be meant, and what the last refusal asks about. */
export type Despite = {
  readonly meant: readonly Objection[];
  /** The refusal that was about another time than is filled in now. */
  readonly past: Problem | null;
};

export const nothingMeant: Despite = { meant: [], past: null };

/** Another time, day or colleague is another question: what was meant of the one before is asked anew. */
export const isAboutTime = (field: FieldName): boolean => ["on", "at", "minutes", "worker"].includes(field);

/** What can be ticked: what was, and what the server asked about this time. */
export const objectionsShown = (problem: Problem | null, { meant, past }: Despite): readonly Objection[] => {
  const asked = appointmentObjections.find((each) => problem !== null && problem !== past && each === problem.code);
  return asked === undefined || meant.includes(asked) ? meant : [...meant, asked];
};

export const tick = (despite: Despite, objection: Objection, isMeant: boolean): Despite => ({
  ...despite,
  meant: isMeant ? [...despite.meant, objection] : despite.meant.filter((each) => each !== objection),
});
