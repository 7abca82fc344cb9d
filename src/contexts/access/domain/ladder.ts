import { addDuration, type Duration, parseDuration } from "../../../kernel/duration.ts";
import { plainDate } from "../../../kernel/plain-date.ts";

/** One rung: how long one usually stays, how long at most, what counts as its result, and where one goes from there. */
export type Rung = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** What counts as a result here, in words. */
  readonly resultNl: string;
  readonly resultEn: string;
  readonly usual: Duration | null;
  /** The longest stay; beyond it the client is held back (page 03, "Ladder": lock-in). Null: none is set. */
  readonly atMost: Duration | null;
  /** Once, for so long, with a reason; null: it can't be made longer. */
  readonly extension: Duration | null;
  /** Codes of the rungs one moves on to; a move to another says why. Empty: to any. */
  readonly next: readonly string[];
  /** Moving on to one of these is a result by itself. */
  readonly movingOnCounts: boolean;
};

/** Rungs from the bottom up; or types without an order, between which nobody goes up or down (Delft). */
export type Ladder = { readonly ordered: boolean; readonly rungs: readonly Rung[] };

export const mostRungs = 20;

/** Undefined when it is no ladder: codes differ, and each `next` is another rung of it. */
export const asLadder = (value: unknown): Ladder | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const { ordered, rungs, ...more } = value as Readonly<Record<string, unknown>>;
  if (typeof ordered !== "boolean" || Object.keys(more).length > 0 || !Array.isArray(rungs)) return undefined;
  if (rungs.length === 0 || rungs.length > mostRungs || !rungs.every(isRung)) return undefined;
  const codes = rungs.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return undefined;
  const isWhole = rungs.every(({ code, next }) => next.every((each) => each !== code && codes.includes(each)));
  return isWhole ? { ordered, rungs } : undefined;
};

const fieldChecks: Readonly<Record<keyof Rung, (value: unknown) => boolean>> = {
  code: (value) => typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(value),
  nl: (value) => isWords(value),
  en: (value) => isWords(value),
  resultNl: (value) => isWords(value),
  resultEn: (value) => isWords(value),
  usual: (value) => value === null || isLength(value),
  atMost: (value) => value === null || isLength(value),
  extension: (value) => value === null || isLength(value),
  next: (value) => Array.isArray(value) && new Set(value).size === value.length,
  movingOnCounts: (value) => typeof value === "boolean",
};

const isWords = (value: unknown): boolean => typeof value === "string" && value.trim() !== "" && value.length <= 200;
const isLength = (value: unknown): boolean =>
  typeof value === "string" && /^P[1-9]\d{0,2}[DWMY]$/.test(value) && parseDuration(value) !== undefined;

export const isRung = (value: unknown): value is Rung => {
  if (typeof value !== "object" || value === null) return false;
  const rung = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(rung).length === Object.keys(fieldChecks).length &&
    Object.entries(fieldChecks).every(([name, fits]) => Object.hasOwn(rung, name) && fits(rung[name])) &&
    staysFit(rung as unknown as Rung)
  );
};

/** What is usual is not beyond what is allowed, and only what has an end can be made longer. */
const staysFit = ({ usual, atMost, extension }: Rung): boolean => {
  if (atMost === null) return extension === null;
  return usual === null || addDuration(anyDay, usual) <= addDuration(anyDay, atMost);
};

const anyDay = plainDate("2000-01-01");
