import { mostInDecidedBy, mostInNote } from "../../../contexts/access/api.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";

export type TypedDecision = { readonly decidedBy: string; readonly note: string };

export const noDecision: TypedDecision = { decidedBy: "", note: "" };

export type DecisionFault = "decided-long" | "note-long" | "consent-missing";
/** By the name of the field. */
export type DecisionFaults = Readonly<Partial<Record<"decided-by" | "note", DecisionFault>>>;

type Said = { readonly decidedBy: string | null; readonly note: string | null };

/** Who decided and what belongs to it, null where nothing was said; figures per worker that everybody sees name the consent. */
export const readDecision = (
  { decidedBy, note }: TypedDecision,
  change: { readonly key: string; readonly value: unknown },
): Result<Said, { readonly code: "faulty"; readonly faults: DecisionFaults }> => {
  const said: Said = { decidedBy: saidIn(decidedBy), note: saidIn(note) };
  const needsConsent = change.key === "teamVisibility" && change.value === "worker";
  const faults: DecisionFaults = {
    ...(decidedBy.trim().length > mostInDecidedBy && { "decided-by": "decided-long" }),
    ...(needsConsent && said.decidedBy === null && said.note === null && { note: "consent-missing" }),
    ...(note.trim().length > mostInNote && { note: "note-long" }),
  };
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok(said);
};

const saidIn = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());
