import type { CohortGroup } from "./cohort-groups.ts";
import type { RatioName } from "./cohort-ratios.ts";

export type FigureId = `cohort.${CohortGroup}` | `cohort.${RatioName}` | "picked-up-in-time";

/** A figure's definition as it is published; its words in each language stand with the screens, by id. */
export type Definition = {
  readonly id: FigureId;
  readonly version: number;
  readonly unit: "spells" | "share";
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly source: string;
  readonly usedBy: readonly ("signal" | "figure" | "dossier")[];
};

/** Days after entry at which the cohort is judged. A definition's parameter: a new value is a new version. */
export const followUpDays = 365;

const study = "Long-term dependency study, 12 municipalities, 2002-2003 (domain page 09)";
const cohort = { version: 1, parameters: { followUpDays }, source: study, usedBy: ["figure", "dossier"] } as const;

const count = (group: CohortGroup): Definition => ({
  ...cohort,
  id: `cohort.${group}`,
  unit: "spells",
  numerator: null,
  denominator: null,
});
const share = (id: RatioName, numerator: string, denominator: string): Definition => ({
  ...cohort,
  id: `cohort.${id}`,
  unit: "share",
  numerator,
  denominator,
});

/** Every figure there is. Screens, contracts and reports refer to these ids and versions. */
export const catalogue: readonly Definition[] = [
  ...(["X", "Y", "Z", "A", "B", "C", "A1", "B1"] as const).map(count),
  share("compliance", "X - Y + A + C", "X"),
  share("longTerm", "Y", "X"),
  share("coverage", "A", "Z"),
  share("nonCoverage", "B", "Z"),
  share("exitWith", "A1", "A"),
  share("exitWithout", "B1", "B"),
  {
    id: "picked-up-in-time",
    version: 1,
    unit: "share",
    numerator: "helped-by-norm-day",
    denominator: "helped-by-norm-day + waiting-on-norm-day",
    parameters: { norm: "offerWithin" },
    source: "Domain page 03, Timeliness control",
    usedBy: ["signal", "figure", "dossier"],
  },
];
