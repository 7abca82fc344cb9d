import { useState } from "react";
import { listClientPlans, recordPlanRefusal, showPlan, signPlan } from "../../../contexts/casework/plan-api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Result } from "../../../kernel/result.ts";
import { entryNumberSchema, type Problem } from "../../../platform/endpoint.ts";
import { queryClient, useSend } from "../../client/queries.ts";
import { type Recorded, useUndo } from "../use-undo.ts";
import type { ActDraft, ActRead, PlanAct } from "./act-form.ts";
import type { PlanSeen } from "./presenter.ts";

type Asked = {
  readonly act: PlanAct;
  readonly seen: PlanSeen;
  readonly text: string;
  /** On which day it was shown, in words; null: not yet. */
  readonly shown: string | null;
};

type Read = Extract<ActRead, { readonly ok: true }>;

export type PlanActing =
  | { readonly step: "reading" }
  | ({ readonly step: "asking"; readonly problem: Problem | null } & Asked)
  | { readonly step: "done"; readonly act: PlanAct; readonly done: Recorded }
  | { readonly step: "undone" }
  | { readonly step: "refused"; readonly problem: Problem };

export type AskingPlan = Extract<PlanActing, { step: "asking" }>;

/** The text that was read is no longer the plan's. */
export const isOutdated = ({ code }: Pick<Problem, "code">): boolean =>
  ["outdated-version", "other-text", "no-such-plan"].includes(code);

/** What is done about a plan, each about the version that is on the screen, with a way back. */
export const usePlanActs = (clientId: ClientId) => {
  const [state, setState] = useState<PlanActing>({ step: "reading" });
  const [sign, isSigning] = useSend(signPlan);
  const [show, isShowing] = useSend(showPlan);
  const [refuse, isRefusing] = useSend(recordPlanRefusal);
  const [takeBack, isUndoing] = useUndo();
  const send = (
    { act, seen }: AskingPlan,
    { how, document }: Pick<ActDraft, "how" | "document">,
    { on, text, shown }: Read,
  ): Promise<Result<Recorded, Problem>> => {
    const params = { clientId };
    if (act === "sign") return sign({ params, body: { ...seen, on, by: "commissioner", how: "signed-in" } });
    if (act === "sign-paper")
      return sign({
        params,
        body: {
          ...{ ...seen, on, by: "client", how: "on-paper" },
          reference: text === "" ? null : text,
          document: document === "" ? null : entryNumberSchema.parse(Number(document)),
        },
      });
    if (act === "shown") return show({ params, body: { ...seen, on, how } });
    return refuse({ params, body: { ...seen, on, reason: text, shown } });
  };
  return {
    clientId,
    state,
    busy: isSigning || isShowing || isRefusing || isUndoing,
    ask: (asked: Asked) => setState({ step: "asking", ...asked, problem: null }),
    stop: () => setState({ step: "reading" }),
    confirm: async (asked: AskingPlan, draft: Pick<ActDraft, "how" | "document">, read: Read): Promise<void> => {
      const result = await send(asked, draft, read);
      if (result.ok) return setState({ step: "done", act: asked.act, done: result.value });
      if (!isOutdated(result.refusal)) return setState({ ...asked, problem: result.refusal });
      // what was read is not what stands: the new version is shown first, and who still wants to signs that
      setState({ step: "refused", problem: result.refusal });
      await queryClient.invalidateQueries({ queryKey: [listClientPlans.operationId] });
    },
    undo: async (done: Recorded, reason: string): Promise<void> => {
      const result = await takeBack(done, reason);
      setState(result.ok ? { step: "undone" } : { step: "refused", problem: result.refusal });
    },
  };
};

export type PlanActs = ReturnType<typeof usePlanActs>;
