/** What decides whether a spell counts in a group; the day that goes with it is told beside it. */
export const becauses = [
  "started-in-window",
  "still-on-benefit",
  "ended-within-follow-up",
  "obliged",
  "exempt",
  "helped-in-time",
  "not-helped-in-time",
  "left-by-exit-day",
  "not-left-by-exit-day",
  "exit-day-to-come",
  "year-to-come",
] as const;
export type Because = (typeof becauses)[number];
