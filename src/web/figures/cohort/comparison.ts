import { cohortFractions, cohortGroups } from "../../../contexts/figures/api.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Loaded } from "../../client/queries.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { officeDayOf } from "../../languages/office-day.ts";
import { problemWords } from "../../languages/problems.ts";
import { sayIn } from "../../languages/texts.ts";
import type { DifferenceReply } from "../cohort-difference/presenter.ts";
import { cohortProblems } from "../cohort-problems.ts";
import { reasonInWords } from "../difference-words.ts";
import { shareInWords } from "../share.ts";
import type { CohortReply } from "./presenter.ts";
import { cohortTexts } from "./texts.ts";

/**
 * The day to hold against now: the chosen one, else the day before what is known last changed. Undefined when nothing
 * ever changed, so that there is nothing to compare.
 */
export const dayToCompare = (
  chosen: PlainDate | undefined,
  moments: readonly { readonly at: Instant }[],
  today: PlainDate,
): PlainDate | undefined => {
  if (chosen !== undefined) return chosen < today ? chosen : undefined;
  const last = moments
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : addDays(officeDayOf(last), -1);
};

/** One sentence in parts, so that the two values can stand out. */
export type Comparison = {
  readonly opening: string;
  readonly before: string | null;
  readonly between: string;
  readonly after: string | null;
  readonly close: string;
  /** Something to explain: the counts are not the same. */
  readonly differs: boolean;
  /** "67 ontheffingen later geregistreerd", the largest reasons first. */
  readonly reasons: readonly string[];
};

type Compared = {
  readonly day: PlainDate;
  readonly before: CohortReply["cohort"];
  readonly after: CohortReply["cohort"];
  readonly groups: readonly { readonly reason: string; readonly count: number }[];
};

/** "Op 31 december 2003 was het bereik 48,1 %; nu 67,7 %." Null when there is nobody at either moment. */
export const presentComparison = ({ day, before, after, groups }: Compared, language: Language): Comparison | null => {
  if (before.X === 0 && after.X === 0) return null;
  const say = sayIn(cohortTexts, language);
  const on = { day: formatsIn(language).day(day) };
  const coverage = (counts: CohortReply["cohort"]) => shareInWords(cohortFractions(counts).coverage, language);
  const reasons = groups
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ reason, count }) => reasonInWords(language, reason, count));
  const told = { differs: !sameCounts(before, after), reasons };
  if (before.X === 0)
    return { ...told, opening: say("nobodyThen", on), before: null, between: "", after: coverage(after), close: "." };
  const opening = say("onDay", on);
  if (!told.differs)
    return { ...told, opening, before: coverage(before), between: say("sameNow"), after: null, close: "" };
  return { ...told, opening, before: coverage(before), between: say("andNow"), after: coverage(after), close: "." };
};

const sameCounts = (a: CohortReply["cohort"], b: CohortReply["cohort"]): boolean =>
  cohortGroups.every((group) => a[group] === b[group]);

/** What stands beside the chosen day: the comparison, or in words why it is not there (yet). */
export type Beside =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "told"; readonly told: Comparison };

export const presentBeside = (day: PlainDate, difference: Loaded<DifferenceReply>, language: Language): Beside => {
  const say = sayIn(cohortTexts, language);
  if (difference.state === "waiting") return { kind: "words", words: say("comparing") };
  if (difference.state === "refused")
    return { kind: "words", words: problemWords(difference.problem, language, cohortProblems).what };
  const told = presentComparison({ day, ...difference.reply }, language);
  return told === null ? { kind: "words", words: say("nobodyEver") } : { kind: "told", told };
};
