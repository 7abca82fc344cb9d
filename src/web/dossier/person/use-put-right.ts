import { useState } from "react";
import { getDossier, putPersonRight } from "../../../contexts/dossier/api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { queryClient, useSend } from "../../client/queries.ts";
import type { Dossier } from "../dossier/presenter.ts";
import type { PersonToSend } from "./form.ts";

export type PuttingRight =
  | { readonly step: "reading" }
  /** `opened`: who it was on screen when the form was opened. */
  | { readonly step: "asking"; readonly opened: Dossier; readonly problem: Problem | null }
  | { readonly step: "done"; readonly isNumbered: boolean };

/** Who somebody is is put right, with a refusal kept in view. Who was told that it changed meanwhile decides on what it says since. */
export const usePutRight = (dossier: Dossier) => {
  const [state, setState] = useState<PuttingRight>({ step: "reading" });
  const [put, busy] = useSend(putPersonRight);
  const { clientId } = dossier;
  const send = async (opened: Dossier, seen: string, person: PersonToSend): Promise<void> => {
    const result = await put({ params: { clientId }, body: { ...person, personSeen: seen } });
    if (result.ok) return setState({ step: "done", isNumbered: result.value.changes.citizenNumber !== undefined });
    setState({ step: "asking", opened, problem: result.refusal });
    if (result.refusal.code === "person-changed-meanwhile")
      await queryClient.invalidateQueries({ queryKey: [getDossier.operationId] });
  };
  return {
    state,
    busy,
    ask: () => setState({ step: "asking", opened: dossier, problem: null }),
    close: () => setState({ step: "reading" }),
    put: async (person: PersonToSend): Promise<void> => {
      if (state.step !== "asking") return;
      const { opened, problem } = state;
      const isTold = problem?.code === "person-changed-meanwhile";
      await send(isTold ? dossier : opened, (isTold ? dossier : opened).personSeen, person);
    },
  };
};

export type PutRightActs = ReturnType<typeof usePutRight>;
