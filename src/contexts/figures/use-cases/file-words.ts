import type { FileWords } from "../../../platform/csv.ts";
import type { CohortGroup } from "../domain/cohort.ts";
import type { RatioName } from "../domain/cohort-ratios.ts";

export type FiguresHead =
  | "figure"
  | "value"
  | "numerator"
  | "denominator"
  | "low-95"
  | "high-95"
  | "withheld-because"
  | "definition"
  | "version"
  | "client"
  | "name"
  | "benefit-from"
  | "first-day-without"
  | "groups"
  | "certain-from";

/** What a cohort is asked for and how far it is known, as rows before its numbers. */
export type CohortFact =
  | "starts-from"
  | "starts-up-to"
  | "exits-up-to"
  | "municipality"
  | "schemes"
  | "bridged-gap-in-days"
  | "followed-for-days"
  | "known-at"
  | "followed-up-to"
  | "all-followed-that-long"
  | "all-will-have-been-on"
  | "exits-may-still-come"
  | "incomplete-before";

/** The words of the screens, in one language. */
export type FiguresFileWords = FileWords<FiguresHead> & {
  readonly fact: (fact: CohortFact) => string;
  readonly figure: (figure: CohortGroup | RatioName) => string;
  /** Where no municipality was chosen. */
  readonly everywhere: string;
  readonly isSo: (is: boolean) => string;
};
