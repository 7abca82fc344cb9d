/** "Stap binnen de norm: Melding → Werkintake" as part of a file's name: no signs that a disk does not take. */
export const asFileName = (words: string): string =>
  words
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
