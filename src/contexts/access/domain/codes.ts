import type { PlainDate } from "../../../kernel/plain-date.ts";

export const labelLanguages = ["nl", "en"] as const;

/** A code with its label in both languages; `from` when it was not always given out, `until` when it no longer is. */
export type CodeLabel = {
  readonly nl: string;
  readonly en: string;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
};
export type CodeLabels = Readonly<Record<string, CodeLabel>>;

/** The settings that list codes with their labels: what entries are written with. */
export const codeLists = [
  "schemes",
  "exemptionGrounds",
  "reExaminationOutcomes",
  "facilities",
  "fundingSources",
  "unmetNeeds",
  "documentTypes",
  "involvedRoles",
  "appointmentKinds",
  "missedReasons",
  "inviteSentences",
  "endReasons",
  "products",
  "organisations",
  "gateSteps",
  "phases",
  "signalRules",
  "signalAsks",
  "signalConclusions",
  "functionalLimits",
  "circumstances",
  "healthWords",
  "rungs",
  "planGoals",
  "planDuties",
  "planSupport",
  "planRights",
] as const;
export type CodeListName = (typeof codeLists)[number];

/** The codes of a list that may be written on a day: `from` is the first on which a code is given out, `until` the first on which it no longer is. */
export const givenOutOn = (labels: CodeLabels, day: PlainDate): string[] =>
  Object.entries(labels).flatMap(([code, { from, until }]) =>
    (from === undefined || from <= day) && (until === undefined || day < until) ? [code] : [],
  );
