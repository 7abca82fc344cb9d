import type { Instant } from "../../../kernel/instant.ts";
import { addDays, type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type Policy, signalRulesEver } from "../../access/public.ts";
import {
  allClients,
  askableMoment,
  type Dossier,
  deletedUpto,
  historyOf,
  type KnownAtRefusal,
  scanLedgers,
} from "../../dossier/public.ts";
import type { PlacedFigure } from "../domain/casework-figure-words.ts";
import { earliest } from "../domain/days.ts";
import {
  type ClientRows,
  type Counted,
  countedWithin,
  type FigureFacts,
  factsOf,
  type RuleCodes,
} from "../domain/figure-facts.ts";
import { type Place, placesOf } from "../domain/figure-places.ts";
import { gateStepRowsOf } from "../domain/gate-step-rows.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { idleRulesOf } from "../domain/idle-rules.ts";
import { needRowsOf } from "../domain/need-rows.ts";
import { ownPlansOf } from "../domain/own-plans.ts";
import { phaseRowsOf } from "../domain/phase-rows.ts";
import { rungStaysOf } from "../domain/rung-stays.ts";
import { signalsOf } from "../domain/signals.ts";
import { stretchesOf } from "../domain/stretches.ts";
import { phasesSetWithin, standsOn, staysWithin, stepsWithin } from "../figure-facts-store.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";

export type FiguresAskedRefusal = PeriodRefusal | KnownAtRefusal;

export type FiguresAsked = AskedPeriod & { readonly knownAt?: Instant | undefined };

/** What is counted, and as known when. */
export type FiguresQuestion = {
  /** As asked: the period may have days that are to come. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly counted: Counted;
  readonly knownAt: Instant | null;
  /** Dossiers that had ended before this day were deleted on term, so who was there then may be missing (ADR 0025); else null. */
  readonly incompleteBefore: PlainDate | null;
};

/** This calendar year up to and including today, unless said. As known at a moment, what came after its day is to come. */
export const readFiguresQuestion = async (
  tx: Tx,
  asked: FiguresAsked,
  given: Given,
): Promise<Result<FiguresQuestion, FiguresAskedRefusal>> => {
  const moment = askableMoment(asked.knownAt, given.now);
  if (!moment.ok) return moment;
  const knownAt = moment.value;
  const today = knownAt === null ? given.today : earliest(given.today, given.dayOf(knownAt));
  const from =
    asked.from ?? plainDate(`${(asked.until === undefined ? today : addDays(asked.until, -1)).slice(0, 4)}-01-01`);
  const period = readPeriod({ ...asked, from }, today);
  if (!period.ok) return period;
  const { until } = period.value;
  const gone = await deletedUpto(tx);
  const incompleteBefore = gone !== null && from < gone ? gone : null;
  return ok({ from, until, counted: countedWithin(from, until, today), knownAt, incompleteBefore });
};

export const ruleCodesOf = (policy: Policy): RuleCodes => ({
  idle: idleRulesOf(policy),
  // the rules that ever asked for signatures under a plan
  unsigned: signalRulesEver(policy).flatMap(({ code, starts }) => (starts === "plan-unsigned" ? [code] : [])),
});

type Wanted = {
  /** Which figures; left out: all of them. */
  readonly figures?: readonly PlacedFigure[];
  /** Whether it is asked who they are. */
  readonly each: boolean;
};

/** Who counts where: by the lists as they are kept, or made anew from the ledgers as known at a moment. */
export const findPlaces = async (
  tx: Tx,
  { counted, knownAt }: Pick<FiguresQuestion, "counted" | "knownAt">,
  policy: Policy,
  { figures, each }: Wanted,
): Promise<readonly Place[]> => {
  const isWanted = ({ figure }: Place): boolean => figures === undefined || figures.includes(figure);
  if (knownAt === null)
    return placesOf(await keptFacts(tx, counted, policy, { figures, each }), counted).filter(isWanted);
  return (await placesKnownAt(tx, { counted, knownAt }, policy)).filter(isWanted);
};

/** Also what the lists are held against in the tests: as known at the end of time both have to say the same. */
export const placesKnownAt = async (
  tx: Tx,
  { counted, knownAt }: { readonly counted: Counted; readonly knownAt: Instant },
  policy: Policy,
): Promise<readonly Place[]> => {
  const rules = ruleCodesOf(policy);
  const places: Place[] = [];
  for await (const dossiers of scanLedgers(tx, await allClients(tx)))
    for (const dossier of dossiers)
      places.push(...placesOf(factsOf(rowsKnownAt(dossier, knownAt, policy), counted, rules), counted));
  return places;
};

const rowsKnownAt = ({ clientId, entries }: Dossier, knownAt: Instant, policy: Policy): ClientRows => {
  const history = historyOf(entries, knownAt);
  const atGate = gateStretchesOf(history, policy.on);
  return {
    clientId,
    atGate,
    stretches: stretchesOf(history, atGate, policy.on),
    steps: gateStepRowsOf(history, policy.on),
    phases: phaseRowsOf(history),
    rungs: rungStaysOf(history, policy.on),
    signals: signalsOf(history, atGate, policy),
    // nobody reads what a plan says here
    plans: ownPlansOf(history, policy.on, () => ""),
    needs: needRowsOf(history),
  };
};

const ofSteps: readonly PlacedFigure[] = ["step-days", "step-open", "step-in-time", "intake-again"];
const ofRungs: readonly PlacedFigure[] = ["overstay", "rung-entered", "rung-move"];
const ofStands: readonly PlacedFigure[] = ["phase", "plan-unsigned", "de-facto-exempt", "unmet-need"];

const keptFacts = async (
  tx: Tx,
  counted: Counted,
  policy: Policy,
  { figures, each }: { readonly figures: readonly PlacedFigure[] | undefined; readonly each: boolean },
): Promise<FigureFacts> => {
  const needs = (some: readonly PlacedFigure[]): boolean =>
    figures === undefined || some.some((figure) => figures.includes(figure));
  return {
    steps: needs(ofSteps) ? await stepsWithin(tx, counted) : [],
    phases: needs(["re-phased"]) ? await phasesSetWithin(tx, counted) : [],
    rungs: needs(ofRungs) ? await staysWithin(tx, counted) : [],
    stands: needs(ofStands) ? await standsOn(tx, counted.on, ruleCodesOf(policy), { each }) : [],
  };
};
