/** By what a list of clients can be sorted; the first is the usual order. */
export const caseloadSorts = ["urgency", "name", "number", "since", "worker", "phase", "waits", "signal"] as const;
export type CaseloadSort = (typeof caseloadSorts)[number];
