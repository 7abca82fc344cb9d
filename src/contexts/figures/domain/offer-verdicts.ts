/** How "picked up in time" counts a time an offer was due. */
export const offerVerdicts = ["in-time", "too-late", "not-judged", "to-be-judged"] as const;
export type OfferVerdict = (typeof offerVerdicts)[number];

/** What decided that; the day that goes with it is told beside it. */
export const offerBecauses = [
  "helped",
  "still-waiting",
  "never-helped",
  "stopped-before-norm",
  "norm-to-come",
] as const;
export type OfferBecause = (typeof offerBecauses)[number];
