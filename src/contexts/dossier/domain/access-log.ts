/** What a withdrawal takes away, as the log tells it: "withdrawn" is not said of an entry that was put back. */
export const withdrawnKinds = ["fact", "correction", "withdrawal"] as const;
export type WithdrawnKind = (typeof withdrawnKinds)[number];

/** What is before the colon of an actor: a client is told this much of who looked, with the function (ADR 0037). */
export const accessedBy = ["person", "operator", "system"] as const;
export type AccessedBy = (typeof accessedBy)[number];
