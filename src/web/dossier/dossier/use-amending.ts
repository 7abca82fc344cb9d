import { useState } from "react";
import { correctEntry, getDossier, withdrawEntry } from "../../../contexts/dossier/api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { queryClient, useSend } from "../../client/queries.ts";
import type { CorrectionRead } from "./correction-form.ts";
import type { TimelineEntry } from "./entry-words.ts";
import { type AmendAct, targetOf } from "./withdrawal-form.ts";

type Said = Extract<CorrectionRead, { ok: true }>["said"];

export type Amending =
  | { readonly step: "reading" }
  | {
      readonly step: "asking";
      readonly act: AmendAct;
      readonly entry: TimelineEntry;
      /** The last entry that was on screen when the deciding began. */
      readonly lastSeen: number;
      readonly problem: Problem | null;
    }
  | { readonly step: "done"; readonly act: AmendAct; readonly made: EntryNumber }
  | { readonly step: "undone" }
  | { readonly step: "undo-refused"; readonly problem: Problem };

/** Correcting and withdrawing, with what was refused kept in view and a way back from what was done. */
export const useAmending = (clientId: ClientId, lastEntry: number) => {
  const [correct, isCorrecting] = useSend(correctEntry);
  const [withdraw, isWithdrawing] = useSend(withdrawEntry);
  const [state, setState] = useState<Amending>({ step: "reading" });
  const params = { clientId };

  const settle = async (
    asked: Extract<Amending, { step: "asking" }>,
    result: Awaited<ReturnType<typeof correct>> | Awaited<ReturnType<typeof withdraw>>,
  ): Promise<void> => {
    if (result.ok) return setState({ step: "done", act: asked.act, made: result.value.entry });
    setState({ ...asked, problem: result.refusal });
    if (result.refusal.code === "changed-meanwhile")
      await queryClient.invalidateQueries({ queryKey: [getDossier.operationId] });
  };

  return {
    state,
    busy: isCorrecting || isWithdrawing,
    ask: (act: AmendAct, entry: TimelineEntry) =>
      setState({ step: "asking", act, entry, lastSeen: lastEntry, problem: null }),
    stop: () => setState({ step: "reading" }),
    correct: async (asked: Extract<Amending, { step: "asking" }>, said: Said) =>
      settle(asked, await correct({ params, body: { entry: asked.entry.number, lastEntry, ...said } })),
    withdraw: async (asked: Extract<Amending, { step: "asking" }>, reason: string) =>
      settle(asked, await withdraw({ params, body: { entry: targetOf(asked.act, asked.entry), lastEntry, reason } })),
    undo: async (made: EntryNumber, reason: string) => {
      const result = await withdraw({ params, body: { entry: made, lastEntry: Math.max(made, lastEntry), reason } });
      setState(result.ok ? { step: "undone" } : { step: "undo-refused", problem: result.refusal });
    },
  };
};

export type Acts = ReturnType<typeof useAmending>;
export type Asking = Extract<Amending, { step: "asking" }>;
