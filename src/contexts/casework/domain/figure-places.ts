import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import { type PairLine, type PlacedFigure, pairLine } from "./casework-figure-words.ts";
import type { Counted, FigureFacts, PhaseFact, RungFact, StandFact, StepFact } from "./figure-facts.ts";
import { isOverstaying } from "./rung-stays.ts";

/** That somebody is counted in a figure: in its denominator, and when `counts` in its numerator as well. */
export type Place = {
  readonly figure: PlacedFigure;
  /** Which line of the figure: a pair of steps, a phase, a rung, a move; empty where there is one. */
  readonly line: string;
  readonly counts: boolean;
  /** The day that decides. */
  readonly on: PlainDate;
  readonly days: number | null;
  readonly clientId: ClientId | null;
  readonly worker: PersonId | null;
  readonly phase: number | null;
  /** Of a step at the gate: whose it is. */
  readonly owner: string | null;
  readonly n: number;
};

/** Every figure of casework is a sum over these, whoever asks: page, split, list of people and file (docs/reference/figures.md). */
export const placesOf = ({ steps, phases, rungs, stands }: FigureFacts, counted: Counted): readonly Place[] => [
  ...steps.flatMap((step) => stepPlaces(step, counted)),
  ...phases.flatMap((phase) => phasePlaces(phase, counted)),
  ...rungs.flatMap((rung) => rungPlaces(rung, counted)),
  ...stands.flatMap((stand) => standPlaces(stand, counted)),
];

const isWithin = (day: PlainDate | null, { from, until }: Pick<Counted, "from" | "until">): day is PlainDate =>
  day !== null && from <= day && day < until;

const stepPlaces = (step: StepFact, counted: Counted): readonly Place[] => {
  const { clientId, worker, owner, since, doneOn, dueOn, days, inTime, againOn } = step;
  const { from, until, on, today } = counted;
  const whose = { clientId, worker, owner, phase: null, n: 1, line: pairLine(step) satisfies PairLine };
  const places: Place[] = [];
  if (isWithin(doneOn, counted)) places.push({ ...whose, figure: "step-days", counts: true, on: doneOn, days });
  if (step.waits && since <= on && (doneOn === null || doneOn > on))
    places.push({
      ...whose,
      figure: "step-open",
      counts: dueOn !== null && dueOn < on,
      on: since,
      days: daysBetween(since, on),
    });
  // the norm day has to be over: on the day itself it can still be done
  if (inTime !== null && isWithin(dueOn, { from, until: until < today ? until : today }))
    places.push({ ...whose, figure: "step-in-time", counts: inTime, on: dueOn, days });
  if (step.isIntake && (isWithin(doneOn, counted) || isWithin(againOn, counted))) {
    const again = isWithin(againOn, counted);
    const day = again ? againOn : (doneOn ?? since);
    places.push({ ...whose, line: "", figure: "intake-again", counts: again, on: day, days: null });
  }
  return places;
};

const phasePlaces = ({ clientId, worker, on, phase, changedOn }: PhaseFact, counted: Counted): readonly Place[] =>
  isWithin(on, counted)
    ? [
        {
          figure: "re-phased",
          line: String(phase),
          counts: changedOn !== null && changedOn < counted.until,
          on,
          days: null,
          clientId,
          worker,
          phase,
          owner: null,
          n: 1,
        },
      ]
    : [];

/** Where people stand on a ladder, and how they came there and left within the days counted. */
export const rungPlaces = (stay: RungFact, counted: Counted): readonly Place[] => {
  const { clientId, worker, rung, from, until, movedTo, direction } = stay;
  const whose = { clientId, worker, phase: null, owner: null, n: 1, days: null, counts: true };
  const places: Place[] = [];
  if (from <= counted.on && counted.on < until)
    places.push({
      ...whose,
      figure: "overstay",
      line: rung,
      counts: isOverstaying(stay, counted.on),
      on: from,
      days: daysBetween(from, counted.on),
    });
  if (isWithin(from, counted)) places.push({ ...whose, figure: "rung-entered", line: rung, on: from });
  if (direction !== null && isWithin(until, counted))
    places.push({ ...whose, figure: "rung-move", line: `${rung}>${movedTo ?? ""}>${direction}`, on: until });
  return places;
};

const standPlaces = (stand: StandFact, { on }: Counted): readonly Place[] => {
  const { clientId, worker, phase, n } = stand;
  const whose = { clientId, worker, phase, owner: null, n, on, days: null, line: "" };
  const places: Place[] = [{ ...whose, figure: "unmet-need", counts: stand.missing }];
  if (!stand.onBenefit) return places;
  places.push({ ...whose, figure: "phase", line: phase === null ? "" : String(phase), counts: true });
  if (stand.planned) places.push({ ...whose, figure: "plan-unsigned", counts: stand.unsigned });
  if (!stand.exempt) places.push({ ...whose, figure: "de-facto-exempt", counts: stand.idle });
  return places;
};
