import { headsByCode } from "../../../platform/testing/words-by-code.ts";
import type { FiguresFileWords } from "../use-cases/file-words.ts";

/** Files of figures with codes where the screens have words. */
export const wordsByCode: FiguresFileWords = {
  ...headsByCode,
  fact: (fact) => fact,
  figure: (figure) => figure,
  everywhere: "everywhere",
  isSo: (is) => (is ? "yes" : "no"),
};
