import { useState } from "react";
import { correctEntry, withdrawEntry } from "../../../contexts/dossier/api.ts";
import { useSend } from "../../client/queries.ts";
import { type Amending, type Asking, restsOn } from "./amending.ts";
import type { CorrectionRead } from "./correction-form.ts";
import type { TimelineEntry } from "./entry-words.ts";
import type { Dossier } from "./presenter.ts";
import { type AmendAct, targetOf } from "./withdrawal-form.ts";

type Said = Extract<CorrectionRead, { ok: true }>["said"];

/** Correcting and withdrawing, with what was refused kept in view and a way back from what was done. */
export const useAmending = ({ clientId, entriesSeen, timeline }: Dossier) => {
  const [correct, isCorrecting] = useSend(correctEntry);
  const [withdraw, isWithdrawing] = useSend(withdrawEntry);
  const [state, setState] = useState<Amending>({ step: "reading" });
  const params = { clientId };
  const now = { entriesSeen, timeline };

  const settle = async (
    asked: Asking,
    result: Awaited<ReturnType<typeof correct>> | Awaited<ReturnType<typeof withdraw>>,
  ): Promise<void> => {
    if (result.ok) {
      const { entry: made, entriesSeen: seen } = result.value;
      return setState({ step: "done", act: asked.act, made, entriesSeen: seen });
    }
    setState({ ...asked, problem: result.refusal });
  };

  return {
    clientId,
    state,
    busy: isCorrecting || isWithdrawing,
    ask: (act: AmendAct, entry: TimelineEntry) => setState({ step: "asking", act, entry, shown: now, problem: null }),
    stop: () => setState({ step: "reading" }),
    correct: async (asked: Asking, said: Said) => {
      const shown = restsOn(asked, now);
      const body = { entry: asked.entry.number, entriesSeen: shown.entriesSeen, ...said };
      await settle({ ...asked, shown }, await correct({ params, body }));
    },
    withdraw: async (asked: Asking, reason: string, withResting: boolean) => {
      const shown = restsOn(asked, now);
      const entry = targetOf(asked.act, asked.entry);
      const body = { entry, entriesSeen: shown.entriesSeen, reason, withResting };
      await settle({ ...asked, shown }, await withdraw({ params, body }));
    },
    undo: async (done: Extract<Amending, { step: "done" }>, reason: string) => {
      const body = { entry: done.made, entriesSeen: done.entriesSeen, reason };
      const result = await withdraw({ params, body });
      setState(result.ok ? { step: "undone" } : { step: "undo-refused", problem: result.refusal });
    },
  };
};

export type Acts = ReturnType<typeof useAmending>;
