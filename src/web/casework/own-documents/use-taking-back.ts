import { useState } from "react";
import { takeBackOwnDocument } from "../../../contexts/dossier/api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";

type One = { readonly id: EntryNumber; readonly name: string };

export type Taking =
  | { readonly step: "reading" }
  | ({ readonly step: "asking"; readonly problem: Problem | null } & One)
  | { readonly step: "done"; readonly name: string };

/** A client takes back what they just handed in: what it holds goes for good, so they are asked first. */
export const useTakingBack = () => {
  const [state, setState] = useState<Taking>({ step: "reading" });
  const [send, busy] = useSend(takeBackOwnDocument);
  return {
    state,
    busy,
    ask: (one: One) => setState({ step: "asking", problem: null, ...one }),
    stop: () => setState({ step: "reading" }),
    take: async ({ id, name }: One): Promise<void> => {
      const taken = await send({ params: { entry: id }, body: {} });
      setState(taken.ok ? { step: "done", name } : { step: "asking", problem: taken.refusal, id, name });
    },
  };
};

export type TakingBack = ReturnType<typeof useTakingBack>;
