import { useState } from "react";
import { moveRung } from "../../../contexts/casework/ladder-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";
import type { RungAct, RungRead } from "./form.ts";
import type { ClientRungs } from "./presenter.ts";

export type RungActing =
  | { readonly step: "reading" }
  | { readonly step: "asking"; readonly act: RungAct; readonly problem: Problem | null }
  | { readonly step: "done"; readonly act: RungAct; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

/** What is done on the ladder, with a refusal kept in view and a way back. */
export const useRungActs = ({ clientId, entriesSeen }: Pick<ClientRungs, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<RungActing>({ step: "reading" });
  const [move, isMoving] = useSend(moveRung);
  const [takeBack, isUndoing] = useUndo();
  return {
    state,
    busy: isMoving || isUndoing,
    ask: (act: RungAct) => setState({ step: "asking", act, problem: null }),
    stop: () => setState({ step: "reading" }),
    confirm: async (act: RungAct, { body }: Extract<RungRead, { ok: true }>): Promise<void> => {
      const result = await move({ params: { clientId }, body: { ...body, entriesSeen } });
      setState(
        result.ok ? { step: "done", act, done: result.value } : { step: "asking", act, problem: result.refusal },
      );
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type RungActs = ReturnType<typeof useRungActs>;
