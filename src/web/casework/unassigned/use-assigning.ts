import { useState } from "react";
import { assignClients } from "../../../contexts/casework/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Assignment, type Later, undoOf } from "./form.ts";

export type Assigning =
  | { readonly step: "choosing" }
  | { readonly step: "asking"; readonly problem: Problem | null }
  | {
      readonly step: "assigned";
      readonly count: number;
      readonly later: Later;
      readonly body: Assignment;
      readonly undo: readonly Assignment[];
    }
  | { readonly step: "undone" }
  | { readonly step: "undo-refused"; readonly problem: Problem };

type Acts = {
  readonly state: Assigning;
  readonly busy: boolean;
  readonly ask: () => void;
  readonly stop: () => void;
  readonly assign: (body: Assignment) => Promise<boolean>;
  readonly undo: (requests: readonly Assignment[]) => Promise<void>;
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
    const { assigned, before, later } = result.value;
    const undoing = undoOf(before, body.from as PlainDate);
    setState({ step: "assigned", count: assigned.length, later, body, undo: undoing });
    return true;
  };
  const undo = async (requests: readonly Assignment[]): Promise<void> => {
    for (const body of requests) {
      const result = await send({ body });
      if (!result.ok) return setState({ step: "undo-refused", problem: result.refusal });
    }
    setState({ step: "undone" });
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
