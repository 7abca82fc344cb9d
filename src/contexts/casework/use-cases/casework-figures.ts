import type { z } from "zod";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy, signalRulesEver } from "../../access/public.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";
import type { getCaseworkFigures } from "../casework-figures-api.ts";
import * as store from "../casework-figures-store.ts";
import { earliest } from "../domain/days.ts";
import { idleRulesOf } from "../domain/idle-rules.ts";
import { type StepFigure, stepFiguresOf } from "../domain/step-figures.ts";
import { countOnRungs } from "../ladder-store.ts";
import { organisationLabel, stepLabel } from "./gate-labels.ts";

export type CaseworkFiguresRefusal = DayOutOfBounds | { readonly code: "period-empty" };
type Figures = z.output<typeof getCaseworkFigures.reply>;
type Period = { readonly from: PlainDate; readonly until: PlainDate };

/** The last year up to and including today, unless said. What is to come is not counted, and a norm day counts once it is over. */
export const caseworkFigures = async (
  tx: Tx,
  asked: { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined },
  { today }: Given,
): Promise<Result<Figures, CaseworkFiguresRefusal>> => {
  const days = daysWithin(daysOfRecord(today), asked);
  if (!days.ok) return days;
  const until = asked.until ?? addDays(today, 1);
  const from = asked.from ?? addDays(until, -365);
  if (from >= until || until >= endOfTime || from > today) return refuse({ code: "period-empty" });
  const come = { from, until: earliest(until, addDays(today, 1)) };
  const on = addDays(come.until, -1);
  const policy = await loadPolicy(tx);
  return ok({
    from,
    until,
    on,
    steps: await stepsWithin(tx, policy, come, today),
    phases: await phasesWithin(tx, come, on),
    shares: await sharesOn(tx, policy, come, on),
  });
};

const stepsWithin = async (tx: Tx, policy: Policy, come: Period, today: PlainDate): Promise<Figures["steps"]> => {
  const on = addDays(come.until, -1);
  const { gateSteps } = policy.on(on);
  const taken = await store.countDaysTaken(tx, come);
  const judged = await store.countInTime(tx, { from: come.from, until: earliest(come.until, today) });
  const figures = stepFiguresOf(
    taken,
    judged,
    gateSteps.map(({ code }) => code),
  );
  return figures.map(({ step, after, ...figure }: StepFigure) => {
    const owner = gateSteps.find(({ code }) => code === step)?.owner;
    return {
      ...figure,
      step: stepLabel(policy, step, on),
      after: after === null ? null : stepLabel(policy, after, on),
      owner: owner === undefined ? null : organisationLabel(policy, owner, on),
    };
  });
};

/** Each phase somebody is in, or that was set in the period. */
const phasesWithin = async (tx: Tx, come: Period, on: PlainDate): Promise<Figures["phases"]> => {
  const clients = new Map((await store.countPhases(tx, on)).map((each) => [each.phase, each.clients]));
  const set = new Map((await store.countRephased(tx, come)).map((each) => [each.phase, each]));
  const phases = [...new Set([...clients.keys(), ...set.keys()])];
  return phases
    .toSorted((a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
    .map((phase) => {
      const { numerator = 0, denominator = 0 } = (phase === null ? undefined : set.get(phase)) ?? {};
      return { phase, clients: clients.get(phase) ?? 0, rephased: { numerator, denominator } };
    });
};

const sharesOn = async (tx: Tx, policy: Policy, come: Period, on: PlainDate): Promise<Figures["shares"]> => {
  const rungs = await countOnRungs(tx, come.from, come.until);
  const rules = { idle: idleRulesOf(policy), unsigned: unsignedRulesOf(policy) };
  const counts = await store.countStandings(tx, on, rules);
  const sum = (of: (rung: (typeof rungs)[number]) => number): number => rungs.reduce((all, rung) => all + of(rung), 0);
  return {
    "intake-again": await store.countIntakesAgain(tx, come),
    overstay: { numerator: sum(({ tooLong }) => tooLong), denominator: sum(({ stand }) => stand) },
    "plan-unsigned": { numerator: counts.unsigned, denominator: counts.planned },
    "de-facto-exempt": { numerator: counts.idle, denominator: counts.obliged },
    "unmet-need": { numerator: counts.missing, denominator: counts.listed },
  };
};

/** The rules that ever asked for signatures under a plan. */
const unsignedRulesOf = (policy: Policy): readonly string[] =>
  signalRulesEver(policy).flatMap(({ code, starts }) => (starts === "plan-unsigned" ? [code] : []));
