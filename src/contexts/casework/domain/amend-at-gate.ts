import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Gate, GateAct, History } from "../../dossier/public.ts";
import { gateOfAct } from "./gate-act.ts";
import { closeGate, handOver, holdTerm, openGate, resumeTerm } from "./gate-acts.ts";
import type { GateRefusal, GateRulesOn } from "./gate-rules.ts";
import { judgeStep } from "./gate-step-acts.ts";

export type AmendAtGateRefusal =
  | GateRefusal
  | { readonly code: "acts-before-the-gate"; readonly on: PlainDate }
  | { readonly code: "within-the-term"; readonly step: string; readonly on: PlainDate; readonly over: PlainDate };

export type GateAmendment = {
  readonly before: History;
  readonly after: History;
  /** The entry that is amended. */
  readonly entry: EntryNumber;
  /** Null when it is not known. */
  readonly birthYear: number | null;
};

/**
 * What may not be recorded at the gate is not brought in by a correction either, nor by putting something back: what it says is weighed as
 * an act of its day, beside all else that stands. What was wrong before and is not made worse may stay: a reason is mended under an
 * outcome that an import brought out of order.
 */
export const amendedAtGate = (
  { before, after, entry, birthYear }: GateAmendment,
  rulesOn: GateRulesOn,
  today: PlainDate,
): AmendAtGateRefusal | undefined => {
  const judged = (history: History): readonly AmendAtGateRefusal[] => {
    const { gate, act } = foundIn(history, entry);
    if (gate === undefined) return [];
    const wrong =
      act === undefined
        ? wrongOpening(history, { gate, birthYear }, rulesOn, today)
        : [wrongAct(history, gate, act, rulesOn, today)];
    return wrong.filter((each) => each !== undefined);
  };
  const stood = judged(before);
  return judged(after).find((each) => !stood.some((old) => isSameFault(old, each)));
};

type Found = { readonly gate?: Gate; readonly act?: GateAct };

/** The gate that the entry opened, or the act that it is with its gate. */
const foundIn = ({ gates }: History, entry: EntryNumber): Found => {
  for (const gate of gates) {
    if (gate.id === entry) return { gate };
    const act = gate.acts.find((each) => each.entry === entry);
    if (act !== undefined) return { gate, act };
  }
  return {};
};

/** The same is the matter, with the same step; its days may be others. */
const isSameFault = (a: AmendAtGateRefusal, b: AmendAtGateRefusal): boolean => {
  const about = (fault: AmendAtGateRefusal): string =>
    [fault.code, "step" in fault ? fault.step : "", "field" in fault ? fault.field : ""].join(" ");
  return about(a) === about(b);
};

const without = (history: History, gate: Gate, act: GateAct): History => ({
  ...history,
  gates: history.gates.map((each) =>
    each.id === gate.id ? { ...each, acts: each.acts.filter(({ entry }) => entry !== act.entry) } : each,
  ),
});

/** The act as it would be recorded on its day; who does a step or gets the client is held against the lists elsewhere. */
const wrongAct = (
  history: History,
  gate: Gate,
  act: GateAct,
  rulesOn: GateRulesOn,
  today: PlainDate,
): GateRefusal | undefined => {
  if (act.on > today) return { code: "day-to-come", today };
  const rest = without(history, gate, act);
  const { on, reason } = act;
  const about = { gate: gate.id, on };
  switch (act.kind) {
    case "step":
      return refusalOf(judgeStep(rest, { ...act, ...about }, rulesOn, on));
    case "hand-over":
      return refusalOf(handOver(rest, { ...about, to: act.to, reason }, rulesOn, on));
    case "suspended":
      return refusalOf(holdTerm(rest, { ...about, reason: act.reason, answerBy: act.answerBy }, rulesOn, on));
    case "resumed":
      return refusalOf(resumeTerm(rest, { ...about, reason }, rulesOn, on));
    case "closed":
      return refusalOf(closeGate(rest, { ...about, reason: reason ?? "" }, rulesOn, on));
  }
};

const refusalOf = (decided: { readonly ok: true } | { readonly ok: false; readonly refusal: GateRefusal }) =>
  decided.ok ? undefined : decided.refusal;

/** A notification among the others, and what was done since: nothing before it, and nothing in its term without a reason. */
const wrongOpening = (
  history: History,
  { gate, birthYear }: { readonly gate: Gate; readonly birthYear: number | null },
  rulesOn: GateRulesOn,
  today: PlainDate,
): readonly (AmendAtGateRefusal | undefined)[] => {
  // who came again later did not come while this one was open
  const others = { ...history, gates: history.gates.filter(({ id, from }) => id !== gate.id && from <= gate.from) };
  const opening = { ...gate, openedOn: gate.from, birthYear };
  const [first] = gate.acts;
  const tooLate = first !== undefined && first.on < gate.from;
  return [
    refusalOf(openGate(others, opening, rulesOn, today)),
    tooLate ? { code: "acts-before-the-gate", on: first.on } : undefined,
    ...gate.acts.map((act) => inTerm(history, gate, act, rulesOn)),
  ];
};

const inTerm = (history: History, gate: Gate, act: GateAct, rulesOn: GateRulesOn): AmendAtGateRefusal | undefined => {
  if (act.kind !== "step" || !gateOfAct(history, { gate: gate.id, on: act.on }, rulesOn, act.on).ok) return undefined;
  const wrong = wrongAct(history, gate, act, rulesOn, act.on);
  return wrong?.code === "term-runs"
    ? { code: "within-the-term", step: act.step, on: act.on, over: wrong.over }
    : undefined;
};
