const fieldKeys = [
  "validFrom",
  "validUntil",
  "municipality",
  "scheme",
  "ground",
  "decidedOn",
  "phase",
  "goal",
  "product",
  "employer",
  "hoursPerWeek",
  "worker",
  "reason",
] as const;

/** The name of a field is the key of its label. */
export type FieldLabelKey = (typeof fieldKeys)[number];

export const fieldLabelKey = (field: string): FieldLabelKey => {
  const key = fieldKeys.find((one) => one === field);
  if (key === undefined) throw new Error(`a field without a label: ${field}`);
  return key;
};
