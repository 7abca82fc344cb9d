import type { FileWords } from "../csv.ts";

/** Files of a test without the screens' words: heads by their codes, numbers as in Dutch. */
export const headsByCode: FileWords<string> = {
  language: "nl",
  head: (head) => head,
  withheld: (limit) => `under ${limit}`,
};
