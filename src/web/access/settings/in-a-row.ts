/** "a, b, c"; sentences of their own follow each other: "U mag dit. U mag dat." */
export const inARow = (words: readonly string[]): string =>
  words.reduce((row, each) => (row === "" ? each : `${row}${row.endsWith(".") ? " " : ", "}${each}`), "");

/** To be followed by a full stop of ours. */
export const withoutStop = (words: string): string => words.replace(/\.$/, "");
