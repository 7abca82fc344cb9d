import {
  cohortFractions,
  cohortGroups,
  type getCohortDifference,
  isSayable,
  ratioNames,
} from "../../../contexts/figures/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { reasonAlone } from "../difference-words.ts";
import { type FigureName, figureWords } from "../figure-words.ts";
import { type Fraction, isManyEnough, shareInWords } from "../share.ts";
import { cohortDifferenceTexts } from "./texts.ts";

export type DifferenceReply = ReplyOf<typeof getCohortDifference>;

export type DifferenceRow = {
  readonly id: FigureName;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly changed: boolean;
};

export type DifferenceView = {
  readonly rows: readonly DifferenceRow[];
  readonly reasons: readonly { readonly reason: string; readonly words: string; readonly count: string }[];
  readonly total: number;
  readonly differs: boolean;
};

/** The same question at two moments of knowing, side by side, and what came between. */
export const presentDifference = (
  { before, after, followUp, groups }: Omit<DifferenceReply, "incompleteBefore">,
  language: Language,
): DifferenceView => ({
  rows: [
    ...cohortGroups.map((id) => countRow(id, before[id], after[id], language)),
    ...ratioNames.map((id) =>
      ratioRow(
        id,
        isSayable(id, followUp.before) ? cohortFractions(before)[id] : null,
        isSayable(id, followUp.after) ? cohortFractions(after)[id] : null,
        language,
      ),
    ),
  ],
  reasons: groups
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ reason, count }) => ({
      reason,
      words: capital(reasonAlone(language, reason)),
      count: formatsIn(language).number(count),
    })),
  total: groups.reduce((sum, { count }) => sum + count, 0),
  differs: cohortGroups.some((id) => before[id] !== after[id]),
});

const countRow = (id: FigureName, before: number, after: number, language: Language): DifferenceRow => {
  const { number } = formatsIn(language);
  const change = after === before ? sayIn(cohortDifferenceTexts, language)("none") : signed(after - before, number);
  return {
    id,
    name: figureWords[language][id].name,
    before: number(before),
    after: number(after),
    change,
    changed: after !== before,
  };
};

/** Null: at that moment the people had not been followed long enough to say. */
const ratioRow = (
  id: FigureName,
  before: Fraction | null,
  after: Fraction | null,
  language: Language,
): DifferenceRow => {
  const said = (of: Fraction | null): string =>
    of === null ? sayIn(cohortDifferenceTexts, language)("unsaid") : shareInWords(of, language);
  const [was, is] = [said(before), said(after)];
  return {
    id,
    name: figureWords[language][id].name,
    before: was,
    after: is,
    change: before === null || after === null ? "–" : changeOf(before, after, language),
    changed: was !== is,
  };
};

/** In percentage points, and only between two percentages that were shown. */
const changeOf = (before: Fraction, after: Fraction, language: Language): string => {
  const say = sayIn(cohortDifferenceTexts, language);
  if (!isManyEnough(before) || !isManyEnough(after)) return "–";
  const change = after.numerator / after.denominator - before.numerator / before.denominator;
  if (Math.abs(change) < 0.0005) return say("none");
  return say("points", { n: signed(change, formatsIn(language).shareWithoutSign) });
};

/** A real minus sign, as wide as the plus. */
const signed = (n: number, write: (n: number) => string): string => (n > 0 ? `+${write(n)}` : `−${write(-n)}`);
