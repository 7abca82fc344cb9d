import { useState } from "react";
import { assignClients } from "../../../contexts/casework/api.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Assignment, undoOf } from "./form.ts";

export type Kept = ReplyOf<typeof assignClients>["kept"];
export type Later = ReplyOf<typeof assignClients>["later"];

export type Assigning =
  | { readonly step: "choosing" }
  | { readonly step: "asking"; readonly problem: Problem | null }
  | {
      readonly step: "assigned";
      readonly count: number;
      readonly unchanged: number;
      /** With somebody else by then; they stay there. */
      readonly kept: Kept;
      readonly later: Later;
      readonly body: Assignment;
      readonly undo: Assignment;
    }
  | { readonly step: "undone"; readonly count: number; readonly kept: Kept }
  | { readonly step: "undo-refused"; readonly problem: Problem };

type Acts = {
  readonly state: Assigning;
  readonly busy: boolean;
  readonly ask: () => void;
  readonly stop: () => void;
  readonly assign: (body: Assignment) => Promise<boolean>;
  readonly undo: (request: Assignment, reason: string) => Promise<void>;
};

/** Choosing, asking for whom, done with a way back. */
export const useAssigning = (): Acts => {
  const [send, busy] = useSend(assignClients);
  const [state, setState] = useState<Assigning>({ step: "choosing" });
  const assign = async (body: Assignment): Promise<boolean> => {
    const result = await send({ body });
    if (!result.ok) {
      setState({ step: "asking", problem: result.refusal });
      return false;
    }
    const { assigned, unchanged, kept, before, later } = result.value;
    const told = { count: assigned.length, unchanged: unchanged.length, kept, later };
    setState({ step: "assigned", ...told, body, undo: undoOf(before, body) });
    return true;
  };
  const undo = async (request: Assignment, reason: string): Promise<void> => {
    const result = await send({ body: { ...request, reason } });
    if (!result.ok) return setState({ step: "undo-refused", problem: result.refusal });
    const { assigned, kept } = result.value;
    setState({ step: "undone", count: assigned.length, kept });
  };
  return {
    state,
    busy,
    ask: () => setState({ step: "asking", problem: null }),
    stop: () => setState({ step: "choosing" }),
    assign,
    undo,
  };
};
