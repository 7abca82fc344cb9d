import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { History } from "../../dossier/public.ts";

/** A phase as it was set, and what it became (page 03, "The gate": "re-phased later"). */
export type PhaseRow = {
  readonly on: PlainDate;
  readonly phase: number;
  readonly changedOn: PlainDate | null;
  readonly changedTo: number | null;
};

/** Of several on one day the last counts, and the phase somebody was in already is not set anew. */
export const phaseRowsOf = ({ phases }: Pick<History, "phases">): readonly PhaseRow[] => {
  const last = phases.filter(({ from }, i) => phases[i + 1]?.from !== from);
  const changes = last.filter(({ phase }, i) => phase !== last[i - 1]?.phase);
  return changes.map(({ from: on, phase }, i) => {
    const next = changes[i + 1];
    return { on, phase, changedOn: next?.from ?? null, changedTo: next?.phase ?? null };
  });
};
