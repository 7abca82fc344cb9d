/** Who somebody is, as far as it is known; a name is the words it is found by, in order. */
export type Named = {
  readonly words: readonly string[];
  readonly birthYear: number | null;
  readonly citizenHash: string | null;
};

/**
 * Whether two may be one person: the same name, where an initial stands for any name that begins so, and nothing else that is known of both
 * is different. It says "look", never "the same": people share names.
 */
export const mayBeTheSame = (one: Named, other: Named): boolean =>
  one.words.length > 0 &&
  one.words.length === other.words.length &&
  one.words.every((word, i) => isSameWord(word, other.words[i] ?? "")) &&
  !differs(one.birthYear, other.birthYear) &&
  !differs(one.citizenHash, other.citizenHash);

const isSameWord = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const differs = <T>(one: T | null, other: T | null): boolean => one !== null && other !== null && one !== other;
