/** What a field holds; the names in the plural are the code list it is looked up in. */
export type FieldType =
  | "citizen-number"
  | "date"
  | "end-date"
  | "kind"
  | "birth-year"
  | "hours-per-week"
  | "text"
  | CodeListName;

export type CodeListName = "schemes" | "grounds" | "endReasons" | "products" | "municipalities" | "workers";

/** Every field a format knows and what it holds. An end date may be stated as the last day on (`endIs`). */
export const fieldTypes = {
  benefits: {
    citizenNumber: "citizen-number",
    scheme: "schemes",
    start: "date",
    end: "end-date",
    endReason: "endReasons",
    municipality: "municipalities",
    birthYear: "birth-year",
    name: "text",
    worker: "workers",
  },
  exemptions: {
    citizenNumber: "citizen-number",
    ground: "grounds",
    from: "date",
    decidedOn: "date",
    until: "end-date",
    endedOn: "end-date",
    worker: "workers",
  },
  trajectories: {
    citizenNumber: "citizen-number",
    kind: "kind",
    start: "date",
    end: "end-date",
    endReason: "endReasons",
    product: "products",
    goal: "text",
    worker: "workers",
  },
  jobs: {
    citizenNumber: "citizen-number",
    start: "date",
    end: "end-date",
    endReason: "endReasons",
    hoursPerWeek: "hours-per-week",
    employer: "text",
    worker: "workers",
  },
} as const satisfies Record<string, Readonly<Record<string, FieldType>>>;

export type Format = keyof typeof fieldTypes;

export const requiredFields = {
  benefits: ["citizenNumber", "scheme", "start"],
  exemptions: ["citizenNumber", "ground", "from"],
  trajectories: ["citizenNumber", "kind", "start"],
  jobs: ["citizenNumber", "start"],
} as const satisfies Record<Format, readonly string[]>;

/** The field that says when the row's spell starts. */
export const startFields = {
  benefits: "start",
  exemptions: "from",
  trajectories: "start",
  jobs: "start",
} as const satisfies Record<Format, string>;

/** What a row of trajectories may be about. */
export const provisionKinds = ["plan", "trajectory", "instrument"] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** A row in our terms: every field of its format, null where the file says nothing. */
export type Fields = Readonly<Record<string, string | null>>;

/** The field types of a format as pairs, in the order in which rows hold them. */
export const typedFieldsOf = (format: Format): readonly (readonly [string, FieldType])[] =>
  Object.entries(fieldTypes[format]);

export const isRequired = (format: Format, field: string): boolean =>
  (requiredFields[format] as readonly string[]).includes(field);
