import { cohortFractions, cohortGroups, type FollowUp, isSayable } from "../../../contexts/figures/api.ts";
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
  readonly followUp: DifferenceReply["followUp"];
  readonly groups: readonly { readonly reason: string; readonly count: number }[];
};

/** "Op 31 december 2003 was het bereik 48,1 %; nu 67,7 %." Null when there is nobody at either moment. */
export const presentComparison = (
  { day, before, after, followUp, groups }: Compared,
  language: Language,
): Comparison | null => {
  if (before.X === 0 && after.X === 0) return null;
  const say = sayIn(cohortTexts, language);
  const on = { day: formatsIn(language).day(day) };
  const coverage = (counts: CohortReply["cohort"], followed: FollowUp) =>
    isSayable("coverage", followed) ? shareInWords(cohortFractions(counts).coverage, language) : say("unsaid");
  const [was, is] = [coverage(before, followUp.before), coverage(after, followUp.after)];
  const reasons = groups
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ reason, count }) => reasonInWords(language, reason, count));
  const told = { differs: !sameCounts(before, after), reasons };
  if (before.X === 0)
    return { ...told, opening: say("nobodyThen", on), before: null, between: "", after: is, close: "." };
  const opening = say("onDay", on);
  if (!told.differs) return { ...told, opening, before: was, between: say("sameNow"), after: null, close: "" };
  return { ...told, opening, before: was, between: say("andNow"), after: is, close: "." };
};

const sameCounts = (a: CohortReply["cohort"], b: CohortReply["cohort"]): boolean =>
  cohortGroups.every((group) => a[group] === b[group]);

/** What stands beside the chosen day: the comparison, or in words why it is not there (yet). */
export type Beside =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "told"; readonly told: Comparison };

/** That nothing changed is worth saying only of a day somebody chose. */
export const presentBeside = (
  { day, isChosen }: { readonly day: PlainDate; readonly isChosen: boolean },
  difference: Loaded<DifferenceReply>,
  language: Language,
): Beside => {
  const say = sayIn(cohortTexts, language);
  if (difference.state === "waiting") return { kind: "words", words: say("comparing") };
  if (difference.state === "refused")
    return { kind: "words", words: problemWords(difference.problem, language, cohortProblems).what };
  const { followUp } = difference.reply;
  if (difference.reply.after.X > 0 && !isSayable("coverage", followUp.before) && !isSayable("coverage", followUp.after))
    return { kind: "words", words: say("unsaidBoth") };
  const told = presentComparison({ day, ...difference.reply }, language);
  if (told === null) return { kind: "words", words: say("nobodyEver") };
  return told.differs || isChosen ? { kind: "told", told } : { kind: "words", words: say("noMoments") };
};
