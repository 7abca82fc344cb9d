import type { PlainDate } from "../../../kernel/plain-date.ts";

/** A code with its label in both languages; `until` when it is no longer given out. */
export type CodeLabel = { readonly nl: string; readonly en: string; readonly until?: PlainDate };
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

/** The codes of a list that may be written on a day: `until` is the first day a code is no longer given out. */
export const givenOutOn = (labels: CodeLabels, day: PlainDate): string[] =>
  Object.entries(labels).flatMap(([code, { until }]) => (until === undefined || day < until ? [code] : []));
