import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Policy } from "../../access/public.ts";
import { type History, workerOn } from "../../dossier/public.ts";
import type { AppointmentRow, OwnMessage } from "./appointment-rows.ts";
import { isOver, type OfficeTime } from "./appointment-time.ts";
import { dutyOn } from "./duty.ts";
import { askedFor, holdOn } from "./gate-holds.ts";
import { gateOn } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";
import { clientItself } from "./gate-words.ts";
import { claimsOn } from "./own-claims.ts";
import { decisionsOn } from "./own-decisions.ts";
import type { OwnPlan } from "./own-plans.ts";
import { providersOn } from "./providers.ts";

/** Where a client is: who helps them, which step at the gate is waited for and by whom, and what runs. */
export const whereOn = (history: History, policyOn: Policy["on"], day: PlainDate) => ({
  worker: workerOn(history, day),
  involved: history.colleagues.flatMap(
    ({ worker, role, from, until }): { who: PersonId; does: string; from: PlainDate }[] =>
      from <= day && (until === null || until > day) ? [{ who: worker, does: role, from }] : [],
  ),
  providers: providersOn(history, day),
  claims: claimsOn(history, day),
  decisions: decisionsOn(history, day, { dutyRuns: dutyOn(history, day, policyOn) !== undefined }),
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
    papers: hold === undefined ? null : { asked: askedFor(hold), by: hold.answerBy },
  };
};

const runningPlan = ({ plans }: History, day: PlainDate) => {
  const plan = plans.findLast(({ from, until }) => from <= day && until !== null && until > day);
  if (plan === undefined || plan.until === null) return null;
  const { from, until, goal, versions } = plan;
  // of a plan that was changed, the days it runs are those of the whole; what holds now began with its last version
  const holdsFrom = versions.findLast((each) => each.from <= day)?.from ?? from;
  return { from, until, goal, holdsFrom };
};

const running = (spells: History["trajectories"], day: PlainDate) =>
  spells.flatMap(({ from, until, product, given }) =>
    from <= day && (until === null || until > day) ? [{ from, product, given }] : [],
  );

/** The plan that waits for its client; the last version of a plan that is over asks nothing any more. */
export const planToSign = (plans: readonly OwnPlan[], day: PlainDate) => {
  const waits = plans.find(({ isLast, clientSigning, until }) => isLast && clientSigning === "waiting" && until > day);
  if (waits === undefined) return null;
  const versions = plans.filter(({ plan }) => plan === waits.plan);
  const from = versions.map((each) => each.from).toSorted()[0] ?? waits.from;
  const isChanged = versions.some(({ clientSigning }) => clientSigning !== "waiting");
  return { from, until: waits.until, holdsFrom: waits.from, isChanged };
};

type Told = Pick<OwnMessage, "on" | "from" | "provider" | "text"> & {
  /** They opened their messages since it was there. */
  readonly isSeen: boolean;
};

/** A message that asks nothing is news this many days. */
const newsFor = 14;

/**
 * What was written to the client last, by the office and by each provider that is involved, when they wrote nothing back since that the
 * writer reads. Without a question mark it asks no answer, and is told only while it is new: until they opened their messages, or some days.
 */
export const messagesToRead = <M extends Told>(
  messages: readonly M[],
  providers: readonly { readonly provider: ProviderId }[],
  day: PlainDate,
): readonly (M & { readonly asksAnswer: boolean })[] => {
  const lastOf = (from: M["from"], reads: (message: M) => boolean): M | undefined => {
    const last = messages.findLast((each) => (each.from === from || each.from === "client") && reads(each));
    return last?.from === from ? last : undefined;
  };
  const last = [
    lastOf("commissioner", () => true),
    ...providers.map((each) => lastOf("provider", ({ provider }) => provider === each.provider)),
  ];
  return last.flatMap((each) => {
    if (each === undefined) return [];
    const asksAnswer = each.text.includes("?");
    const isNews = !each.isSeen && addDays(each.on, newsFor) > day;
    return asksAnswer || isNews ? [{ ...each, asksAnswer }] : [];
  });
};

type Planned = Pick<AppointmentRow, "on" | "at" | "minutes" | "state">;

/** The first that is still to come, or goes on now; `rows` have the latest first. */
export const nextAppointment = <Row extends Planned>(rows: readonly Row[], now: OfficeTime): Row | undefined =>
  rows.findLast((row) => row.state === "planned" && isAhead(row, now));

/** Not over yet by the office's clock: planned, or called off before it came to it. */
export const isAhead = ({ state, ...when }: Planned, now: OfficeTime): boolean =>
  (state === "planned" || state === "cancelled") && !isOver(when, now);
