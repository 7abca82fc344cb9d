import { addDuration, type Duration, duration, parseDuration } from "../../../kernel/duration.ts";
import { type PlainDate, parsePlainDate, plainDate } from "../../../kernel/plain-date.ts";
import { asGateSteps } from "./gate-steps.ts";
import { asLadder } from "./ladder.ts";
import { isPhaseCode } from "./phases.ts";
import { isSettingKey, type SettingKey, type SettingKind, settingKeys } from "./settings.ts";
import { asSignalRules, type SignalRule } from "./signal-rules.ts";
import { faultOfRules, type SignalRulesFault } from "./signal-rules-together.ts";
import { asWorkload } from "./workload.ts";

export type SettingValueFault = SignalRulesFault | { readonly code: "duties-not-signed" };

/** Undefined when the value can't be what the key asks for; else the value as it will be kept. */
export const checkedValue = (key: SettingKey, value: unknown): unknown => {
  const rule: { kind: string; choices?: readonly string[] } = settingKeys[key];
  if (rule.kind === "duration") return isNorm(value, leastOf(key), longestOf(key)) ? value : undefined;
  if (rule.kind === "integer") return isCount(value, fewestOf(key), mostOf(key)) ? value : undefined;
  if (rule.kind === "choice") return rule.choices?.includes(value as string) ? value : undefined;
  if (rule.kind === "codes") return isCodeLabels(value) && hasCodesOf(key, value) ? value : undefined;
  if (rule.kind === "some") return isSomeOf(rule.choices ?? [], value) ? value : undefined;
  if (rule.kind === "text") return isLine(value) ? value : undefined;
  if (rule.kind === "steps") return asGateSteps(value);
  if (rule.kind === "ladder") return asLadder(value);
  if (rule.kind === "workload") return asWorkload(value);
  if (rule.kind === "signals") return asSignalRules(value);
  return isCodeList(value) ? value : undefined;
};

/** What is wrong with a value that is of its kind; undefined when nothing is. */
export const faultOfValue = (key: SettingKey, value: unknown): SettingValueFault | undefined => {
  if (settingKeys[key].kind === "signals") return faultOfRules(value as readonly SignalRule[]);
  return key === "planSignedParts" && !signsDuties(value as readonly string[])
    ? { code: "duties-not-signed" }
    : undefined;
};

/**
 * A changed duty is always signed again: no sanction may rest on an agreement that was not shown to the client (page 03, "The
 * plan"), and the signature is what shows it.
 */
export const signsDuties = (parts: readonly string[]): boolean => parts.includes("duties");

const aLifetime = duration("P100Y");
const aDay = duration("P1D");

type Rule = { readonly kind: SettingKind } & {
  readonly [Bound in "least" | "longest"]?: string;
} & { readonly [Bound in "fewest" | "most"]?: number };

const ruleOf = (key: string): Rule | undefined => (isSettingKey(key) ? settingKeys[key] : undefined);

/** A term of keeping is at least a year: a slip of the pen would delete what nobody can bring back. A reminder may be none. */
export const leastOf = (key: string): Duration => duration(ruleOf(key)?.least ?? aDay);

/** Work of today is not that of a quarter, a reminder of a month before is none, and no exemption is for good (page 03, "Exemption"). */
export const longestOf = (key: string): Duration => duration(ruleOf(key)?.longest ?? aLifetime);

/**
 * The smallest whole number a setting takes: a full caseload of nothing would make everybody's full, and of two people in a group each
 * knows what the other is.
 */
export const fewestOf = (key: string): number => ruleOf(key)?.fewest ?? 0;

/**
 * The largest whole number a setting takes: a document is held in memory whole, so its size has a bound that is not ours to choose, and
 * what changes more than a few words of a plan is no slip of the pen.
 */
export const mostOf = (key: string): number => ruleOf(key)?.most ?? 1_000_000;

/** The bounds of a setting that are its own, for who passed one of them. */
export const boundsOf = (key: string): { readonly least?: string | number; readonly most?: string | number } => {
  const { least, longest, fewest, most } = ruleOf(key) ?? {};
  const [low, high] = [least ?? fewest, longest ?? most];
  return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { most: high }) };
};

/** Whether the codes of a list are numbers from 1 to 9, in whose order it stands: what the ledger has of a phase is its number. */
export const isNumbered = (key: string): boolean => {
  const rule: { kind: SettingKind; numbered?: true } | undefined = isSettingKey(key) ? settingKeys[key] : undefined;
  return rule?.numbered ?? false;
};

const hasCodesOf = (key: string, labels: object): boolean => !isNumbered(key) || Object.keys(labels).every(isPhaseCode);

/** At least a day, for a norm of nothing would make everybody late at once; and at most what a person can live to see. */
export const isNorm = (value: unknown, least: Duration = aDay, longest: Duration = aLifetime): boolean => {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  if (length === undefined) return false;
  const reached = addDuration(anyDay, length);
  return reached >= addDuration(anyDay, least) && reached <= addDuration(anyDay, longest);
};

const anyDay = plainDate("2000-01-01");

const isCount = (value: unknown, fewest: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= fewest && (value as number) <= most;

/** None of them is an answer too. */
const isSomeOf = (choices: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && new Set(value).size === value.length && value.every((item) => choices.includes(item));

/** Part of a sentence in letters, so without an end of its own; nothing is an answer too. */
export const mostInLine = 60;

export const isLine = (value: unknown): value is string =>
  typeof value === "string" && value === value.trim() && value.length <= mostInLine && !/\p{Cc}/u.test(value);

const isCodeList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((item) => typeof item === "string" && item !== "");

const isCodeLabels = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([code, label]) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(code) && isCodeLabel(label));

/** Words in at least one language, and days if any: a code that ends before it begins could never be chosen. */
const isCodeLabel = (label: unknown): boolean => {
  if (typeof label !== "object" || label === null) return false;
  const { nl, en, from, until, ...more } = label as Readonly<Record<string, unknown>>;
  if (Object.keys(more).length > 0 || !isWords(nl) || !isWords(en) || `${nl}${en}`.trim() === "") return false;
  if (!isDayIfAny(from) || !isDayIfAny(until)) return false;
  return from === undefined || until === undefined || from < until;
};

const isDayIfAny = (day: unknown): day is PlainDate | undefined =>
  day === undefined || (typeof day === "string" && parsePlainDate(day) !== undefined);

/** No label or sentence of a setting has more characters. */
export const mostInLabel = 200;

const isWords = (text: unknown): text is string => typeof text === "string" && text.length <= mostInLabel;
