import type { Measured, Proportion } from "../../../kernel/proportion.ts";
import type { CaseworkShare, PlacedFigure } from "./casework-figure-words.ts";
import { hasFew, type Parts, partsOf, withheldParts } from "./figure-disclosure.ts";
import type { StepFigure } from "./step-figures.ts";

type Days = Pick<StepFigure, "median" | "medianRange" | "ninetieth" | "ninetiethRange">;
type PhaseFigure = { readonly share: Measured; readonly rephased: Measured };
type Shares<Each> = { readonly [S in CaseworkShare]: Each };

export type Figures<Step, Phase> = {
  readonly steps: readonly (Step & StepFigure)[];
  readonly phases: readonly (Phase & PhaseFigure)[];
  readonly shares: Shares<Measured>;
};

/** Null where it is withheld; a median of none is null too, beside the number that were done. */
export type StepShown = Days & { readonly [K in "done" | "open" | "openLate"]: number | null } & {
  readonly inTime: Measured | null;
};
export type FiguresShown<Step, Phase> = {
  readonly steps: readonly (Omit<Step, keyof StepFigure> & StepShown)[];
  readonly phases: readonly (Omit<Phase, keyof PhaseFigure> & { readonly [K in keyof PhaseFigure]: Measured | null })[];
  readonly shares: Shares<Measured | null>;
  readonly isWithheld: boolean;
};

/** Of steps that are done it is told how many there are, of other figures who counts and the rest. */
export const partsOfSteps = {
  "step-days": ({ done }: StepFigure): Parts => [done],
  "step-in-time": ({ inTime }: StepFigure): Parts => partsOf(inTime),
  "step-open": ({ open, openLate }: StepFigure): Parts => [openLate, open - openLate],
} as const;

/** Who is on benefit and not in a figure of them, or in a figure and not on benefit: told beside it, since both are on the page. */
export const besideBenefit = (figure: PlacedFigure, { denominator }: Proportion, onBenefit: number): Parts => {
  if (figure === "plan-unsigned" || figure === "de-facto-exempt") return [onBenefit - denominator];
  return figure === "unmet-need" ? [denominator - onBenefit] : [];
};

/**
 * The figures of casework without those of few people (domain page 09, "Disclosure limit"). Steps make up all steps together, which a split
 * tells of; phases make up who is on benefit: what is withheld of them follows from neither. Who is on benefit is told beside figures of a part
 * of them, so that part may not leave few either.
 */
export const shownFigures = <Step, Phase>(
  { steps, phases, shares }: Figures<Step, Phase>,
  limit: number,
): FiguresShown<Step, Phase> => {
  const of = (name: keyof typeof partsOfSteps) => withheldParts(steps.map(partsOfSteps[name]), limit);
  const [done, judged, open] = [of("step-days"), of("step-in-time"), of("step-open")];
  const standing = withheldParts(
    phases.map(({ share: { numerator } }) => [numerator]),
    limit,
  );
  const onBenefit = phases[0]?.share.denominator ?? 0;
  const told = (share: Measured, beside: Parts = []) => (hasFew([...partsOf(share), ...beside], limit) ? null : share);
  const toldOf = (name: CaseworkShare) => told(shares[name], besideBenefit(name, shares[name], onBenefit));
  const shown = {
    steps: steps.map((step, i) => ({
      ...step,
      ...(done.has(i) ? withoutDays : {}),
      inTime: judged.has(i) ? null : step.inTime,
      ...(open.has(i) ? { open: null, openLate: null } : {}),
    })),
    phases: phases.map((each, i) => ({
      ...each,
      share: standing.has(i) ? null : each.share,
      rephased: told(each.rephased),
    })),
    shares: {
      "intake-again": toldOf("intake-again"),
      overstay: toldOf("overstay"),
      "plan-unsigned": toldOf("plan-unsigned"),
      "de-facto-exempt": toldOf("de-facto-exempt"),
      "unmet-need": toldOf("unmet-need"),
    },
  };
  const isWithheld =
    [done, judged, open, standing].some(({ size }) => size > 0) ||
    shown.phases.some(({ rephased }) => rephased === null) ||
    Object.values(shown.shares).some((share) => share === null);
  return { ...shown, isWithheld };
};

const unknown = { low: null, high: null };
const withoutDays = { done: null, median: null, medianRange: unknown, ninetieth: null, ninetiethRange: unknown };
