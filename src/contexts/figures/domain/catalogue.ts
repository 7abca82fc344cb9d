import type { CohortGroup } from "./cohort-groups.ts";
import type { RatioName } from "./cohort-ratios.ts";

/** Timeliness and quality of casework over a period (casework/casework-figures-api.ts). */
export type CaseworkFigureId =
  | "casework.step-days"
  | "casework.step-open"
  | "casework.step-in-time"
  | "casework.phase"
  | "casework.re-phased"
  | "casework.intake-again"
  | "casework.overstay"
  | "casework.plan-unsigned"
  | "casework.de-facto-exempt"
  | "casework.unmet-need"
  | "casework.facility-cost";

export type FigureId = `cohort.${CohortGroup}` | `cohort.${RatioName}` | "picked-up-in-time" | CaseworkFigureId;

/** A figure's definition as it is published; its words in each language stand with the screens, by id. */
export type Definition = {
  readonly id: FigureId;
  readonly version: number;
  readonly unit: "spells" | "share" | "days" | "cents";
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

const casework = (
  name: CaseworkFigureId,
  numerator: string | null,
  denominator: string | null,
  source: string,
  usedBy: Definition["usedBy"],
): Definition => ({
  id: name,
  version: 1,
  unit: denominator === null ? "days" : "share",
  numerator,
  denominator,
  parameters: denominator === null ? { median: 50, percentile: 90 } : {},
  source,
  usedBy,
});

/** A definition that changed: what it says now is another version of it. */
const version = (n: number, definition: Definition): Definition => ({ ...definition, version: n });

const gate = "Domain page 03, The gate";
const caseworkFigures: readonly Definition[] = [
  casework("casework.step-days", null, null, "Domain page 09, Timeliness", ["figure", "dossier"]),
  casework("casework.step-open", "beyond-norm-day", "waited-for", "Domain page 09, Timeliness", ["figure", "dossier"]),
  casework(
    "casework.step-in-time",
    "done-by-norm-day",
    "done-by-norm-day + not-done-by-norm-day",
    "Domain page 09, Timeliness",
    ["figure", "dossier"],
  ),
  casework("casework.phase", "in-phase", "on-benefit", gate, ["figure"]),
  casework("casework.re-phased", "other-phase-set", "phase-set", gate, ["figure"]),
  casework("casework.intake-again", "done-while-earlier-counts", "intakes-done", gate, ["figure", "dossier"]),
  // version 2: an extension holds from its own day, so a stay that was too long before it stays so (ADR 0040)
  version(
    2,
    casework("casework.overstay", "beyond-longest-stay", "on-a-rung", "Domain page 03, Ladder", [
      "signal",
      "figure",
      "dossier",
    ]),
  ),
  casework("casework.plan-unsigned", "signal-plan-unsigned", "plan-in-writing", "Domain page 03, The plan", [
    "signal",
    "figure",
    "dossier",
  ]),
  casework("casework.de-facto-exempt", "signal-nothing-runs", "obliged", "Domain page 03, Exemptions and obligations", [
    "signal",
    "figure",
    "dossier",
  ]),
  casework("casework.unmet-need", "misses-help", "on-the-lists", "Domain page 03, Unmet need", ["figure", "dossier"]),
  {
    ...casework("casework.facility-cost", null, null, "Domain page 03, premiums and facilities", ["figure", "dossier"]),
    unit: "cents",
    parameters: {},
  },
];

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
  ...caseworkFigures,
];
