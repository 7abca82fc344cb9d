/** In characters. More is a letter, and nobody reads that on a phone. */
export const mostCharacters = 2_000;
