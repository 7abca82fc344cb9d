/** How a figure is called and read. */
export type FigureWords = {
  readonly name: string;
  /** In a table, beside the number. `days` is the follow-up, `exitBy` the last day an exit counts. */
  readonly brief: (days: number, exitBy: string) => string;
  /** In the list of definitions, whole. */
  readonly definition: (days: string) => string;
  /** With letters where it is a ratio, in words where it is a count. */
  readonly formula: string;
};
