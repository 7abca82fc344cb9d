/** What is counted; the ones of the last year say what a setting would have asked if it had held all year. */
export const countWords = [
  "recorded-late",
  "done-again",
  "rested-too-long",
  "exempt-too-long",
  "signed-anew",
  "texts-refused",
  "documents-too-large",
  "individual-exemptions",
  "on-assistance",
  "benefits-clients",
  "benefits-signals",
  "work-today",
  "shown-by-name",
  "shown-teams",
  "log-lines",
] as const;
export type CountWord = (typeof countWords)[number];
