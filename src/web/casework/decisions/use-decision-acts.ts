import { useState } from "react";
import * as api from "../../../contexts/casework/decisions-api.ts";
import * as helpApi from "../../../contexts/casework/help-api.ts";
import * as needsApi from "../../../contexts/casework/needs-api.ts";
import { withdrawEntry } from "../../../contexts/dossier/api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";
import type { DecisionAct } from "./act-fields.ts";
import type { Body } from "./form.ts";
import type { ClientDecisions } from "./presenter.ts";

/** About which decision; null where a new one is made. */
export type Asked = { readonly act: DecisionAct; readonly about: EntryNumber | null };

export type DecisionActing =
  | { readonly step: "reading" }
  | ({ readonly step: "asking"; readonly problem: Problem | null } & Asked)
  | { readonly step: "done"; readonly act: DecisionAct; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

/** What is decided, with a refusal kept in view and a way back. */
export const useDecisionActs = ({ clientId, entriesSeen }: Pick<ClientDecisions, "clientId" | "entriesSeen">) => {
  const [state, setState] = useState<DecisionActing>({ step: "reading" });
  const [send, isSending] = useSenders(clientId);
  const [takeAway, isTakingAway] = useTakingAway(clientId);
  const [takeBack, isUndoing] = useUndo();
  return {
    state,
    busy: isSending || isTakingAway || isUndoing,
    ask: (act: DecisionAct, about: EntryNumber | null = null) =>
      setState({ step: "asking", act, about, problem: null }),
    stop: () => setState({ step: "reading" }),
    confirm: async ({ act, about }: Asked, body: Body): Promise<void> => {
      const said = { ...body, entriesSeen };
      const result = await (act === "withdraw" ? takeAway(about, said) : send(act, about, said));
      setState(
        result.ok ? { step: "done", act, done: result.value } : { step: "asking", act, about, problem: result.refusal },
      );
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type DecisionActs = ReturnType<typeof useDecisionActs>;

/** Each act at its own address; a body that does not fit there is a mistake of ours. */
const useSenders = (clientId: ClientDecisions["clientId"]) => {
  const [grant, isGranting] = useSend(api.grantExemption);
  const [review, isReviewing] = useSend(api.reviewExemption);
  const [endExemption, isEndingExemption] = useSend(api.endExemption);
  const [open, isOpening] = useSend(api.openReExamination);
  const [close, isClosing] = useSend(api.closeReExamination);
  const [decide, isDeciding] = useSend(api.decideFacility);
  const [endFacility, isEndingFacility] = useSend(api.endFacility);
  const [record, isRecording] = useSend(needsApi.recordNeed);
  const [endNeed, isEndingNeed] = useSend(needsApi.endNeed);
  const [sendHelp, isSendingHelp] = useHelpSenders(clientId);
  const send = (act: Exclude<DecisionAct, "withdraw">, about: EntryNumber | null, body: Body) => {
    const params = { clientId };
    const entry = { clientId, entry: about ?? (0 as EntryNumber) };
    switch (act) {
      case "grant":
        return grant({ params, body: api.grantExemption.body.parse(body) });
      case "review":
        return review({ params: entry, body: api.reviewExemption.body.parse(body) });
      case "end-exemption":
        return endExemption({ params: entry, body: api.endExemption.body.parse(body) });
      case "open":
        return open({ params, body: api.openReExamination.body.parse(body) });
      case "close":
        return close({ params: entry, body: api.closeReExamination.body.parse(body) });
      case "decide":
        return decide({ params, body: api.decideFacility.body.parse(body) });
      case "end-facility":
        return endFacility({ params: entry, body: api.endFacility.body.parse(body) });
      case "need":
        return record({ params, body: needsApi.recordNeed.body.parse(body) });
      case "end-need":
        return endNeed({ params: entry, body: needsApi.endNeed.body.parse(body) });
      case "help":
      case "end-help":
      case "job":
      case "end-job":
        return sendHelp(act, about, body);
    }
  };
  const isSending = [
    isGranting,
    isReviewing,
    isEndingExemption,
    isOpening,
    isClosing,
    isDeciding,
    isEndingFacility,
    isRecording,
    isEndingNeed,
    isSendingHelp,
  ].some(Boolean);
  return [send, isSending] as const;
};

/** A decision that has not begun is withdrawn; taking that back makes it stand again. */
const useTakingAway = (clientId: ClientDecisions["clientId"]) => {
  const [withdraw, isWithdrawing] = useSend(withdrawEntry);
  const takeAway = async (entry: EntryNumber | null, said: Body): Promise<Result<Recorded, Problem>> => {
    const result = await withdraw({ params: { clientId }, body: withdrawEntry.body.parse({ ...said, entry }) });
    if (!result.ok) return result;
    return ok({ clientId, entriesSeen: result.value.entriesSeen, entries: [result.value.entry] });
  };
  return [takeAway, isWithdrawing] as const;
};

type HelpAct = Extract<DecisionAct, "help" | "end-help" | "job" | "end-job">;

const useHelpSenders = (clientId: ClientDecisions["clientId"]) => {
  const [startHelp, isStartingHelp] = useSend(helpApi.startHelp);
  const [endHelp, isEndingHelp] = useSend(helpApi.endHelp);
  const [startJob, isStartingJob] = useSend(helpApi.startJob);
  const [endJob, isEndingJob] = useSend(helpApi.endJob);
  const send = (act: HelpAct, about: EntryNumber | null, body: Body) => {
    const params = { clientId };
    const entry = { clientId, entry: about ?? (0 as EntryNumber) };
    switch (act) {
      case "help":
        return startHelp({ params, body: helpApi.startHelp.body.parse(body) });
      case "end-help":
        return endHelp({ params: entry, body: helpApi.endHelp.body.parse(body) });
      case "job":
        return startJob({ params, body: helpApi.startJob.body.parse(body) });
      case "end-job":
        return endJob({ params: entry, body: helpApi.endJob.body.parse(body) });
    }
  };
  return [send, isStartingHelp || isEndingHelp || isStartingJob || isEndingJob] as const;
};
