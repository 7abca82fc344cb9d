/** By what the worklist can be sorted; the first is the usual order. */
export const worklistSorts = ["due", "name", "rule", "worker", "since"] as const;
export type WorklistSort = (typeof worklistSorts)[number];

/**
 * Whose signals: mine (for the responsible worker, of my clients, and for my role among them), shared (for my role, or of
 * clients nobody is responsible for), or all.
 */
export const worklistViews = ["mine", "shared", "all"] as const;
export type WorklistView = (typeof worklistViews)[number];

/** Which of them: due within the time that is today's work, due later, left alone for a while, or all. */
export const worklistParts = ["today", "later", "resting", "all"] as const;
export type WorklistPart = (typeof worklistParts)[number];
