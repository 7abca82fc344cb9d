const fieldKeys = [
  "validFrom",
  "validUntil",
  "municipality",
  "scheme",
  "ground",
  "decidedOn",
  "reviewOn",
  "answerBy",
  "facility",
  "role",
  "what",
  "missedBecause",
  "next",
  "text",
  "need",
  "name",
  "type",
  "phase",
  "grounds",
  "asksFor",
  "at",
  "under27",
  "forClient",
  "step",
  "by",
  "onBehalfOf",
  "outcome",
  "consent",
  "result",
  "adds",
  "early",
  "to",
  "how",
  "language",
  "about",
  "rule",
  "conclusion",
  "note",
  "goal",
  "reference",
  "rung",
  "why",
  "extended",
  "product",
  "employer",
  "hoursPerWeek",
  "worker",
  "provider",
  "plannedUntil",
  "whatFor",
  "reason",
  "because",
] as const;

/** The name of a field is the key of its label. */
export type FieldLabelKey = (typeof fieldKeys)[number];

export const isFieldLabelKey = (field: string): field is FieldLabelKey => fieldKeys.some((one) => one === field);

export const fieldLabelKey = (field: string): FieldLabelKey => {
  if (!isFieldLabelKey(field)) throw new Error(`a field without a label: ${field}`);
  return field;
};
