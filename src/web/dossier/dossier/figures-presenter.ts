import type { listClientFigures } from "../../../contexts/figures/api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { figureWords } from "../../figures/figure-words.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { figuresTexts } from "./figures-texts.ts";

type Spell = ReplyOf<typeof listClientFigures>["spells"][number];
type Why = Spell["why"][number];

export type FigureLine = {
  readonly key: string;
  readonly figure: string;
  readonly counts: boolean;
  readonly why: string;
};

export type SpellShown = {
  readonly key: string;
  readonly title: string;
  readonly cohort: string;
  readonly judged: string;
  readonly question: Spell["cohort"];
  readonly lines: readonly FigureLine[];
};

/** In which figures each benefit spell counts, with the fact that decided each step. */
export const presentFigures = (
  spells: readonly Spell[],
  language: Language,
  formats: Formats,
): readonly SpellShown[] => {
  const say = sayIn(figuresTexts, language);
  return spells.map((spell) => ({
    key: spell.from,
    title:
      spell.until === null
        ? say("spell", { from: formats.day(spell.from) })
        : say("spell-ended", { from: formats.day(spell.from), until: formats.day(spell.until) }),
    cohort: say("cohort", {
      from: formats.day(spell.cohort.from),
      lastDay: formats.day(addDays(spell.cohort.until, -1)),
    }),
    judged: say(spell.ripe ? "judged" : "to-judge", { day: formats.day(spell.judgedOn) }),
    question: spell.cohort,
    lines: spell.why.map((why) => ({
      key: why.group,
      figure: figureWords[language][why.group].name,
      counts: why.counts,
      why: becauseOf(why, language, formats),
    })),
  }));
};

const becauseOf = ({ because, on }: Why, language: Language, formats: Formats): string => {
  const say = sayIn(figuresTexts, language);
  if (because === "helped-in-time" && on === null) return say("helped-in-time-undated");
  return say(because, { on: on === null ? say("day-unknown") : formats.day(on) });
};
