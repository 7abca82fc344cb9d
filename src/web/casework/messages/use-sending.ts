import { useState } from "react";
import { sendMessage, writeNote } from "../../../contexts/casework/messages-api.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";
import { type Audience, type Draft, type ForWhom, mayBeFormal } from "./form.ts";
import type { ClientMessages } from "./presenter.ts";

/** What is said, and for whom that was chosen. */
export type Addressed = Pick<Draft, "formal" | "text"> & { readonly forWhom: ForWhom };

export type Sent = Audience | "formal";
export const sentAs = ({ forWhom: { audience }, formal }: Pick<Addressed, "forWhom" | "formal">): Sent =>
  mayBeFormal(audience) && formal ? "formal" : audience;

const readByOf = ({ audience, provider }: ForWhom) =>
  provider === null ? null : { provider: provider.id, clientReads: audience === "all" };

type State =
  | { readonly step: "writing"; readonly problem: Problem | null }
  | { readonly step: "done"; readonly sent: Sent; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

/** What is sent or noted; what was typed stays when it is refused. */
export const useSending = ({ clientId, entriesSeen }: Pick<ClientMessages, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<State>({ step: "writing", problem: null });
  const [send, isSending] = useSend(sendMessage);
  const [note, isNoting] = useSend(writeNote);
  const [takeBack, isUndoing] = useUndo();
  return {
    state,
    busy: isSending || isNoting || isUndoing,
    /** Whether it was recorded. */
    write: async (draft: Addressed): Promise<boolean> => {
      const text = draft.text.trim();
      const params = { clientId };
      const result =
        draft.forWhom.audience === "colleagues"
          ? await note({ params, body: { text } })
          : await send({
              params,
              body: { text, formal: sentAs(draft) === "formal", readBy: readByOf(draft.forWhom), entriesSeen },
            });
      setState(
        result.ok
          ? { step: "done", sent: sentAs(draft), done: result.value }
          : { step: "writing", problem: result.refusal },
      );
      return result.ok;
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};
