import { contains, type PlainDate } from "../../../../kernel/plain-date.ts";
import type { Policy } from "../../../access/public.ts";
import type { History } from "../../../dossier/public.ts";
import { gateStretchesOf } from "../gate-stretches.ts";
import { type Asked, type Compared, compared, type Effect, type Named } from "./effect.ts";

export type GateTold = {
  readonly of: "gate";
  readonly steps: readonly (Named & {
    /** Who are at the gate and wait for this step before any other. */
    readonly waiting: Compared;
    readonly late: Compared;
    /** It would not be a step any more for who comes from that day on. */
    readonly goes: boolean;
  })[];
  /** Who are at the gate. */
  readonly people: Compared;
};

/** For which step clients at the gate would wait, and whether it would be late; the steps of the day of notification hold. */
export const gateEffect = ({ now, changed, on }: Asked): Effect<GateTold> => ({
  inDossier: ({ history }) => ({ now: waitingBy(history, now, on), changed: waitingBy(history, changed, on) }),
  told: (sums) => {
    const [then, before] = [changed.on(on).gateSteps, now.on(on).gateSteps];
    const goes = (code: string): boolean => !then.some((each) => each.code === code);
    const steps = [...then, ...before.filter(({ code }) => goes(code))].map(({ code, nl, en }) => ({
      code,
      nl,
      en,
      waiting: compared(sums(`waits ${code}`)),
      late: compared(sums(`late ${code}`)),
      goes: goes(code),
    }));
    return { of: "gate", steps, people: compared(sums("at the gate").people) };
  },
});

const waitingBy = (history: History, policy: Policy, on: PlainDate): readonly string[] =>
  gateStretchesOf(history, policy.on)
    .filter((stretch) => contains(stretch, on))
    .flatMap(({ step, dueOn }) => [
      "at the gate",
      ...(step === null ? [] : [`waits ${step}`]),
      ...(step !== null && dueOn !== null && dueOn < on ? [`late ${step}`] : []),
    ]);
