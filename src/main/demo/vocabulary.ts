import type { CodeLabels, Settings } from "../../contexts/access/public.ts";

type Weights = Readonly<Record<string, number>>;

/** The codes a history is told in, with how often each is used; only codes that the commissioner's lists hold. */
export type Vocabulary = {
  readonly schemes: Weights;
  readonly grounds: Weights;
  readonly modules: Weights;
  readonly trajectories: Weights;
  readonly exits: Weights;
  readonly fundingSources: Settings["fundingSources"];
  /** The words a plan is written in. */
  readonly plan: Pick<
    Settings,
    "ladder" | "planGoals" | "products" | "organisations" | "planDuties" | "planSupport" | "planRights"
  >;
};

const schemes = { "social-assistance": 90, ioaw: 7, ioaz: 3 };

const grounds = {
  medical: 48,
  "single-parent-young-child": 24,
  "informal-care": 12,
  "age-57-5": 10,
  other: 10,
};

const modules = {
  diagnosis: 20,
  "job-application-training": 16,
  "social-skills-training": 9,
  schooling: 9,
  "work-placement": 12,
  "job-mediation": 13,
  "language-training": 9,
  "job-coaching": 6,
  "volunteer-work": 8,
  "social-activation": 8,
  participation: 8,
  "trial-place": 4,
  "wage-cost-subsidy": 3,
  "sheltered-work": 2,
};

const trajectories = { "dual-trajectory": 20, "work-first": 30, "subsidised-work": 15, "job-mediation": 35 };

const exits = { work: 42, moved: 12, relationship: 8, study: 7, pension: 5, fraud: 3, death: 2, other: 21 };

export const vocabularyOf = (settings: Settings): Vocabulary => ({
  schemes: listed(schemes, settings.schemes),
  grounds: listed(grounds, settings.exemptionGrounds),
  modules: listed(modules, settings.products),
  trajectories: listed(trajectories, settings.products),
  exits: listed(exits, settings.endReasons),
  fundingSources: settings.fundingSources,
  plan: settings,
});

/** A code that is no longer given out tells no new history, not even of years ago: nobody would notice it is old. */
const listed = (weights: Weights, labels: CodeLabels): Weights => {
  const kept = Object.entries(weights).filter(
    ([code]) => Object.hasOwn(labels, code) && labels[code]?.until === undefined,
  );
  if (kept.length === 0) throw new RangeError(`none of these codes is listed: ${Object.keys(weights).join(", ")}`);
  return Object.fromEntries(kept);
};
