import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Policy } from "../../access/public.ts";
import { type History, workerOn } from "../../dossier/public.ts";
import type { AppointmentRow, OwnMessage } from "./appointment-rows.ts";
import { isOver, type OfficeTime } from "./appointment-time.ts";
import { holdOn } from "./gate-holds.ts";
import { gateOn } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";
import { clientItself } from "./gate-words.ts";
import type { OwnPlan } from "./own-plans.ts";

/** Where a client is: who helps them, which step at the gate is waited for and by whom, and what runs. */
export const whereOn = (history: History, policyOn: Policy["on"], day: PlainDate) => ({
  worker: workerOn(history, day),
  involved: history.colleagues.flatMap(
    ({ worker, role, from, until }): { who: PersonId; does: string; from: PlainDate }[] =>
      from <= day && (until === null || until > day) ? [{ who: worker, does: role, from }] : [],
  ),
  gate: gateOf(history, policyOn, day),
  rung: history.rungs.findLast(({ from }) => from <= day)?.rung ?? null,
  plan: runningPlan(history, day),
  help: [
    ...running(history.trajectories, day).map((each) => ({ kind: "trajectory" as const, ...each })),
    ...running(history.instruments, day).map((each) => ({ kind: "instrument" as const, ...each })),
  ],
});

const gateOf = (history: History, policyOn: Policy["on"], day: PlainDate) => {
  const gate = history.gates.findLast(({ from }) => from <= day);
  if (gate === undefined) return null;
  const { openedOn, ball, next, heldSince } = gateOn(history, gate, stepsFor(gate, policyOn), day);
  if (ball === null) return null;
  const hold = heldSince === null ? undefined : holdOn(gate.acts, day);
  return {
    openedOn,
    step: next?.step.code ?? null,
    dueOn: next?.dueOn ?? null,
    ball: ball.with,
    isYours: ball.with === clientItself,
    heldSince,
    papers: hold === undefined ? null : { asked: hold.reason, by: hold.answerBy },
  };
};

const runningPlan = ({ plans }: History, day: PlainDate) => {
  const plan = plans.findLast(({ from, until }) => from <= day && until !== null && until > day);
  return plan === undefined || plan.until === null ? null : { from: plan.from, until: plan.until, goal: plan.goal };
};

const running = (spells: History["trajectories"], day: PlainDate) =>
  spells.flatMap(({ from, until, product }) =>
    from <= day && (until === null || until > day) ? [{ from, product }] : [],
  );

/** The plan that waits for its client; the last version of a plan that is over asks nothing any more. */
export const planToSign = (plans: readonly OwnPlan[], day: PlainDate) => {
  const waits = plans.find(({ isLast, clientSigning, until }) => isLast && clientSigning === "waiting" && until > day);
  if (waits === undefined) return null;
  const isChanged = plans.some(({ plan, clientSigning }) => plan === waits.plan && clientSigning !== "waiting");
  return { from: waits.from, isChanged };
};

/** What the office wrote last, when nothing was written back since; a provider is not answered here. */
export const messageToAnswer = <M extends Pick<OwnMessage, "from">>(messages: readonly M[]): M | null => {
  const last = messages.findLast(({ from }) => from !== "provider");
  return last?.from === "commissioner" ? last : null;
};

/** The first that is still to come, or goes on now; `rows` have the latest first. */
export const nextAppointment = <Row extends Pick<AppointmentRow, "on" | "at" | "minutes" | "state">>(
  rows: readonly Row[],
  now: OfficeTime,
): Row | undefined => rows.findLast((row) => isAhead(row, now));

/** Planned, and still to come or going on. */
export const isAhead = (
  { state, ...when }: Pick<AppointmentRow, "on" | "at" | "minutes" | "state">,
  now: OfficeTime,
): boolean => state === "planned" && !isOver(when, now);
