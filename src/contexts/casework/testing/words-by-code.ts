import { headsByCode } from "../../../platform/testing/words-by-code.ts";
import type { CaseworkFileWords } from "../use-cases/file-words.ts";

/** Files of casework with codes where the screens have words; labels of the settings are in Dutch. */
export const wordsByCode: CaseworkFileWords = {
  ...headsByCode,
  word: (word) => word,
  label: ({ nl }) => nl,
  activity: (activity) => activity,
  asksFor: (reason) => reason,
  phase: (named) => named?.label?.nl ?? `phase ${named?.phase ?? "none"}`,
  figure: (figure, part) => [figure, ...(part === undefined ? [] : [part])].join(" "),
  dayOf: (figure) => `day of ${figure}`,
  countsAs: (_, counts) => (counts ? "counts" : "rest"),
};
