import { useState } from "react";
import {
  closeGate,
  handOverAtGate,
  openGate,
  recordGateStep,
  resumeGateTerm,
  suspendGateTerm,
} from "../../../contexts/casework/gate-api.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Problem, ReplyOf } from "../../../platform/endpoint.ts";
import { useSend } from "../../client/queries.ts";
import { useUndo } from "../use-undo.ts";
import type { ClientGates, Gate } from "./presenter.ts";

export type GateAct = "step" | "hand-over" | "suspend" | "extend" | "resume" | "close" | "notify";
type Done = ReplyOf<typeof recordGateStep>;

export type GateActing =
  | { readonly step: "reading" }
  | {
      readonly step: "asking";
      readonly act: GateAct;
      /** Null for a notification. */
      readonly gate: Gate | null;
      /** The step that is recorded; of a notification, what the client comes for where that is known. */
      readonly code: string | null;
      readonly problem: Problem | null;
    }
  | { readonly step: "done"; readonly act: GateAct; readonly done: Done }
  | { readonly step: "undone" }
  | { readonly step: "undo-refused"; readonly problem: Problem };

export type Asking = Extract<GateActing, { step: "asking" }>;

/** What is done at the gate, with a refusal kept in view and a way back from what was done. */
export const useGateActs = ({ clientId, entriesSeen, gates }: ClientGates) => {
  const [state, setState] = useState<GateActing>({ step: "reading" });
  const [recordStep, isRecording] = useSend(recordGateStep);
  const [handOver, isHandingOver] = useSend(handOverAtGate);
  const [suspend, isSuspending] = useSend(suspendGateTerm);
  const [resume, isResuming] = useSend(resumeGateTerm);
  const [close, isClosing] = useSend(closeGate);
  const [open, isOpening] = useSend(openGate);
  const [takeBack, isWithdrawing] = useUndo();
  const params = { clientId };

  /** Sends it, and keeps what came of it: done, or still asking with the reason why not. */
  const settle = async (asked: Asking, sent: Promise<Result<Done, Problem>>): Promise<void> => {
    const result = await sent;
    if (result.ok) return setState({ step: "done", act: asked.act, done: result.value });
    setState({ ...asked, problem: result.refusal });
  };

  const about = (asked: Asking) => ({ gate: asked.gate?.gate ?? 0, entriesSeen });

  const undo = async (done: Done, reason: string): Promise<void> => {
    const result = await takeBack(done, reason);
    setState(result.ok ? { step: "undone" } : { step: "undo-refused", problem: result.refusal });
  };

  return {
    state: asItIsNow(state, gates),
    busy: isRecording || isHandingOver || isSuspending || isResuming || isClosing || isOpening || isWithdrawing,
    ask: (act: GateAct, gate: Gate | null, code: string | null = null) =>
      setState({ step: "asking", act, gate, code, problem: null }),
    stop: () => setState({ step: "reading" }),
    recordStep: (asked: Asking, body: Omit<Sent<typeof recordStep>, "gate" | "entriesSeen">) =>
      settle(asked, recordStep({ params, body: { ...body, ...about(asked) } })),
    handOver: (asked: Asking, body: Omit<Sent<typeof handOver>, "gate" | "entriesSeen">) =>
      settle(asked, handOver({ params, body: { ...body, ...about(asked) } })),
    hold: (asked: Asking, body: Omit<Sent<typeof suspend>, "gate" | "entriesSeen">) =>
      settle(asked, suspend({ params, body: { ...body, ...about(asked) } })),
    close: (asked: Asking, body: Omit<Sent<typeof close>, "gate" | "entriesSeen">) =>
      settle(asked, close({ params, body: { ...body, ...about(asked) } })),
    resume: (asked: Asking, body: Omit<Sent<typeof resume>, "gate" | "entriesSeen">) =>
      settle(asked, resume({ params, body: { ...body, ...about(asked) } })),
    open: (asked: Asking, body: Omit<Sent<typeof open>, "entriesSeen">) =>
      settle(asked, open({ params, body: { ...body, entriesSeen } })),
    undo,
  };
};

/** What somebody else did meanwhile can ask more: a step that was done says what doing it again adds. */
const asItIsNow = (state: GateActing, gates: readonly Gate[]): GateActing => {
  if (state.step !== "asking" || state.gate === null) return state;
  const { gate } = state.gate;
  return { ...state, gate: gates.find((each) => each.gate === gate) ?? state.gate };
};

/** The body that a sender takes. */
type Sent<S extends (input: never) => unknown> = Parameters<S>[0] extends { readonly body: infer Body } ? Body : never;

export type GateActs = ReturnType<typeof useGateActs>;
