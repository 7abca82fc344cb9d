const topics = ["benefit", "benefit-end", "exemption", "help", "municipality"] as const;
export type Topic = (typeof topics)[number];
const ways = ["recorded-later", "corrected", "withdrawn"] as const;
export type Way = (typeof ways)[number];

/** What came to be known between two moments: what it is about, and how it came. */
export type DifferenceReason = `${Topic}-${Way}` | "several-together";

/** The listed set: every reason a difference can have. */
export const differenceReasons: readonly DifferenceReason[] = [
  ...topics.flatMap((topic) => ways.map((way): DifferenceReason => `${topic}-${way}`)),
  "several-together",
];
