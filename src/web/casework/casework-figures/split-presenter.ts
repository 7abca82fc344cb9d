import {
  canSplit,
  type SplitFigure,
  type SplitWay,
  type splitCaseworkFigure,
  splitFigures,
  splitWays,
} from "../../../contexts/casework/casework-figures-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { caseworkFigureWords } from "../../figures/casework-figure-words.ts";
import { daysInWords, measuredInWords } from "../../figures/interval.ts";
import { capital } from "../../languages/capital.ts";
import { phaseOf } from "../../languages/codes.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { CaseworkFigures } from "./presenter.ts";
import { splitTexts } from "./split-texts.ts";

export type Split = ReplyOf<typeof splitCaseworkFigure>;

export type SplitRow = {
  readonly key: string;
  readonly who: string;
  readonly part: string | null;
  readonly whole: string | null;
  readonly share: string;
  readonly median: string | null;
  readonly ninetieth: string | null;
};

export const presentSplit = (split: Split, by: SplitWay, language: Language): readonly SplitRow[] => {
  const say = sayIn(splitTexts, language);
  const { number } = formatsIn(language);
  return split.rows.map((row, i) => ({
    key: String(i),
    who: nameOf(row, by, language),
    part: row.share === null ? null : number(row.share.numerator),
    whole: row.share === null ? null : number(row.share.denominator),
    share: row.share === null ? say("withheld") : measuredInWords(row.share, language),
    median: row.days === null ? null : daysInWords(row.days.median, row.days.medianRange, language),
    ninetieth: row.days === null ? null : daysInWords(row.days.ninetieth, row.days.ninetiethRange, language),
  }));
};

const nameOf = (row: Split["rows"][number], by: SplitWay, language: Language): string => {
  const say = sayIn(splitTexts, language);
  if (by === "phase") return row.phase === null ? say("no-phase") : capital(phaseOf(row.phase, language));
  if (by === "organisation")
    return row.organisation === null ? say("no-organisation") : capital(row.organisation[language]);
  if (row.worker !== null) return row.team === null ? row.worker.name : `${row.worker.name} (${row.team})`;
  if (row.team === null) return say("nobody-there");
  return row.team === "-" ? say("no-team") : row.team;
};

/** What can be chosen to split, of which step, and by what. */
export const choicesToSplit = (
  { steps }: Pick<CaseworkFigures, "steps">,
  figure: SplitFigure,
  language: Language,
  notification: string,
) => {
  const say = sayIn(splitTexts, language);
  return {
    figures: splitFigures.map((each) => ({
      value: each,
      label: caseworkFigureWords[language][`casework.${each}`].name,
    })),
    lines: figure.startsWith("step-")
      ? [
          { value: "", label: say("all-lines") },
          ...steps.map(({ line, step, after }) => ({
            value: line,
            label: `${after === null ? notification : capital(after[language])} → ${capital(step[language])}`,
          })),
        ]
      : [],
    ways: splitWays.filter((way) => canSplit(figure, way)).map((way) => ({ value: way, label: say(way) })),
  };
};
