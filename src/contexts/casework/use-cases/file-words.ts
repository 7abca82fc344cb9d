import type { FileWords } from "../../../platform/csv.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { GateReason } from "../../dossier/public.ts";
import type { caseworkFigureVersions, PlacedFigure } from "../domain/casework-figure-words.ts";
import type { Activity } from "../domain/stretches.ts";
import type { Label } from "./gate-labels.ts";
import type { NamedPhase } from "./phase-labels.ts";

export type CaseworkHead =
  | "client"
  | "name"
  | "worker"
  | "team"
  | "municipality"
  | "scheme"
  | "on-benefit-since"
  | "phase"
  | "exempt-up-to"
  | "helped-on"
  | "activity"
  | "signal"
  | "step"
  | "since"
  | "due-on"
  | "limit-on"
  | "left-alone-up-to"
  | "opened-on"
  | "asks-for"
  | "with"
  | "with-since"
  | "waits-for"
  | "waits-since"
  | "held-since"
  | "clients"
  | "waiting"
  | "overdue"
  | "judged"
  | "in-time"
  | "judged-from"
  | "judged-up-to"
  | "what"
  | "called"
  | "campaign"
  | "started-on"
  | "counted-on"
  | "withheld-because"
  | "outcome"
  | "closed-on"
  | "spoken-on"
  | "diagnosed-on"
  | "offered-on"
  | "worked-on"
  | "left-on"
  | "rung"
  | "to-rung"
  | "stand"
  | "too-long"
  | "came-on-it"
  | "moved"
  | "from"
  | "up-to"
  | "need"
  | "still-missing"
  | "figure"
  | "of"
  | "value"
  | "numerator"
  | "denominator"
  | "low-95"
  | "high-95"
  | "definition"
  | "version"
  | "facility"
  | "source"
  | "people"
  | "decisions"
  | "amount"
  | "known-at"
  | "incomplete-before"
  | "day"
  | "days"
  | "counts"
  | "points"
  | "full"
  | "late"
  | "due-soon"
  | "due-by"
  | "away-up-to"
  | "covered-by";

export type FileFigure = keyof typeof caseworkFigureVersions;

/** What is said in a cell without being a label of the settings. */
export type CaseworkWord =
  | "no-end"
  | "nobody"
  | "total"
  | "notification"
  | "no-phase"
  | "off-the-ladder"
  | "rung-not-in-use"
  | "stands-on-rung"
  | "moved-on"
  | "called"
  | "spoken"
  | "diagnosed"
  | "offered"
  | "worked"
  | "off"
  | "closed"
  | "outcome";

/** The words of the screens, in one language. */
export type CaseworkFileWords = FileWords<CaseworkHead> & {
  readonly word: (word: CaseworkWord) => string;
  /** Of a setting, as the lists write it. */
  readonly label: (label: Omit<Label, "code">) => string;
  readonly activity: (activity: Activity) => string;
  readonly asksFor: (reason: GateReason) => string;
  readonly phase: (phase: NamedPhase | null) => string;
  readonly figure: (figure: FileFigure, part?: "median" | "ninetieth") => string;
  /** What the day of a person behind a figure is the day of. */
  readonly dayOf: (figure: PlacedFigure) => string;
  /** Whether somebody behind a figure is who it counts; null where it counts everybody. */
  readonly countsAs: (figure: PlacedFigure, counts: boolean) => string | null;
};

/** As the settings have a code today; one that they no longer have calls itself. */
export const codeIn = ({ label }: Pick<CaseworkFileWords, "label">, labels: CodeLabels, code: string): string =>
  label(labels[code] ?? { nl: code, en: code });
