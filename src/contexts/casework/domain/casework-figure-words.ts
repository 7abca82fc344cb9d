/** The shares of clients and intakes, by the last part of their names in the catalogue. */
export const caseworkShares = ["intake-again", "overstay", "plan-unsigned", "de-facto-exempt", "unmet-need"] as const;
export type CaseworkShare = (typeof caseworkShares)[number];

/** Every figure that opens to its people: those of the catalogue, and the moves of the flow on the ladder. */
export const placedFigures = [
  "step-days",
  "step-open",
  "step-in-time",
  "phase",
  "re-phased",
  ...caseworkShares,
  "rung-entered",
  "rung-move",
] as const;
export type PlacedFigure = (typeof placedFigures)[number];

/** Of whom a figure is: everybody it is of, those it counts, or the rest. */
export const placedParts = ["all", "counts", "rest"] as const;
export type PlacedPart = (typeof placedParts)[number];

/** Figures that are split, and by what. */
export const splitFigures = ["step-in-time", "step-days", "step-open", ...caseworkShares] as const;
export type SplitFigure = (typeof splitFigures)[number];
export const splitWays = ["worker", "team", "organisation", "phase"] as const;
export type SplitWay = (typeof splitWays)[number];

const ofSteps: readonly SplitFigure[] = ["step-in-time", "step-days", "step-open"];
const ofPhases: readonly SplitFigure[] = ["plan-unsigned", "de-facto-exempt", "unmet-need"];

/** Figures of clients as they stand, which the page tells beside how many are on benefit. */
export const isOfClients = (figure: SplitFigure): boolean => ofPhases.includes(figure);

/** An organisation has its steps, and a phase is that of the last day: other figures have none. */
export const canSplit = (figure: SplitFigure, way: SplitWay): boolean =>
  way === "organisation" ? ofSteps.includes(figure) : way === "phase" ? ofPhases.includes(figure) : true;

export type PairLine = `${string}>${string}`;

/** A pair of steps as one word: the step before, empty when it was the notification, and the step. */
export const pairLine = ({ step, after }: { readonly step: string; readonly after: string | null }): PairLine =>
  `${after ?? ""}>${step}`;

export const pairOf = (line: string): { readonly step: string; readonly after: string | null } => {
  const [after = "", step = ""] = line.split(">");
  return { step, after: after === "" ? null : after };
};

export const peopleSorts = ["client", "on", "days"] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** The version of each definition, as the catalogue has it (figures/domain/catalogue.ts; held against it by a test). */
export const caseworkFigureVersions = {
  "step-days": 1,
  "step-open": 1,
  "step-in-time": 1,
  phase: 1,
  "re-phased": 1,
  "intake-again": 1,
  overstay: 2,
  "plan-unsigned": 1,
  "de-facto-exempt": 1,
  "unmet-need": 1,
  "facility-cost": 1,
} as const;
