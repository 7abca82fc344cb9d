import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, givenOutOn } from "./codes.ts";

/**
 * The listed words that a text names (setting `healthWords`), whatever their capitals, accents and hyphens: "Burnout" and "burn out" are
 * "burn-out". Long words are found at the end of a compound too ("alcoholverslaving"), not at its start: who works in addiction care
 * ("verslavingszorg") is not ill.
 */
export const healthWordsIn = (texts: readonly string[], words: CodeLabels, on: PlainDate): readonly string[] => {
  const clauses = texts.flatMap(clausesOf);
  const said = new Set(clauses.flatMap(wordsIn));
  const runsOf = ofEach((parts) => new Set(clauses.flatMap((clause) => runsIn(clause, parts))));
  return givenOutOn(words, on).filter((code) => {
    const word = bare(code);
    const parts = code.split("-").length;
    if (said.has(word) || (parts > 1 && runsOf(parts).has(word))) return true;
    return word.length >= shortestInCompound && [...said].some((each) => isAFormOf(each, word));
  });
};

/** Shorter ones stand at the end of words that have nothing to do with them. */
const shortestInCompound = 6;

/** A compound of these is about the weather, a plant or a network. */
const notOfPeople: ReadonlySet<string> = new Set(
  [
    ["weer", "weers", "kust", "storm", "oceaan", "zee", "noordzee", "polaire", "tropische"],
    ["boom", "bomen", "plant", "planten", "vrucht", "appel", "kastanje", "aardappel"],
    ["net", "netwerk", "verkeers", "trein", "bodem"],
  ].flat(),
);

/** "Kankeren" is to complain. */
const noForms: ReadonlySet<string> = new Set(["kankeren", "gekanker"]);

const endings = ["", "s", "e", "en"];

/** Its plural, an adjective with its ending, or a compound that ends in it. */
const isAFormOf = (said: string, word: string): boolean => {
  if (noForms.has(said)) return false;
  return endings.some((ending) => {
    if (!said.endsWith(word + ending)) return false;
    const first = said.slice(0, said.length - word.length - ending.length);
    return first === "" || (first.length >= shortestFirstPart && !notOfPeople.has(first));
  });
};

const shortestFirstPart = 3;

/** The words of each clause, with their hyphens. */
const clausesOf = (text: string): readonly (readonly string[])[] =>
  plain(text)
    .split(/[^\p{L}\p{N}\s-]+/u)
    .map((clause) => clause.split(/\s+/u).filter((word) => word !== ""));

/** Each word; of one with hyphens the parts and the whole, and without a number that is written onto it. */
const wordsIn = (clause: readonly string[]): readonly string[] =>
  clause
    .flatMap((word) => [...word.split("-"), bare(word)])
    .flatMap((word) => [word, word.replaceAll(/^\p{N}+|\p{N}+$/gu, "")])
    .filter((word) => word !== "");

/** So many words that stand side by side, or as parts of one, as if they were one. */
const runsIn = (clause: readonly string[], length: number): readonly string[] => {
  const parts = clause.flatMap((word) => word.split("-"));
  return parts.slice(length - 1).map((_, i) => parts.slice(i, i + length).join(""));
};

/** Worked out once for each number of words. */
const ofEach = <T>(made: (n: number) => T): ((n: number) => T) => {
  const known = new Map<number, T>();
  return (n) => {
    const found = known.get(n) ?? made(n);
    known.set(n, found);
    return found;
  };
};

/** Small letters without accents; every kind of hyphen is one, and one that only breaks a line is none. */
const plain = (text: string): string =>
  text
    .replaceAll("\u00ad", "")
    .replaceAll(/\p{Pd}/gu, "-")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

const bare = (word: string): string => word.replaceAll("-", "");
