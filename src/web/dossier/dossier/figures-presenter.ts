import type { listClientFigures } from "../../../contexts/figures/api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { figureWords } from "../../figures/figure-words.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { figuresTexts } from "./figures-texts.ts";

type Reply = ReplyOf<typeof listClientFigures>;
type Offer = Reply["offers"][number];
type Spell = Reply["spells"][number];
type Why = Spell["why"][number];

export type FigureLine = {
  readonly key: string;
  readonly figure: string;
  readonly tone: Tone;
  readonly counts: string;
  readonly why: string;
};

export type OfferLine = {
  readonly key: string;
  readonly since: string;
  readonly dueOn: string;
  readonly tone: Tone;
  readonly verdict: string;
  readonly why: string;
};

const toneOf = {
  "in-time": "moss",
  "too-late": "brick",
  "not-judged": "slate",
  "to-be-judged": "slate",
} as const satisfies Readonly<Record<Offer["verdict"], Tone>>;

/** Each time an offer was due: how "picked up in time" counts it, and what decided that. */
export const presentOffers = (offers: readonly Offer[], language: Language, formats: Formats): readonly OfferLine[] => {
  const say = sayIn(figuresTexts, language);
  return offers.map(({ since, dueOn, verdict, because, on }) => ({
    key: since,
    since: formats.shortDay(since),
    dueOn: formats.shortDay(dueOn),
    tone: toneOf[verdict],
    verdict: say(`verdict-${verdict}`),
    why: say(because, { on: on === null ? "" : formats.day(on) }),
  }));
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
        : say("spell-ended", { from: formats.day(spell.from), until: formats.lastDay(spell.until) }),
    cohort: say("cohort", {
      from: formats.day(spell.cohort.from),
      lastDay: formats.day(addDays(spell.cohort.until, -1)),
    }),
    judged: say(spell.ripe ? "judged" : "to-judge", { day: formats.day(spell.judgedOn) }),
    question: spell.cohort,
    lines: spell.why.map((why) => ({
      key: why.group,
      figure: figureWords[language][why.group].name,
      tone: why.counts ? "moss" : "slate",
      counts: say(why.counts ? "yes" : isYetToCome(why) ? "unsaid" : "no"),
      why: becauseOf(why, language, formats),
    })),
  }));
};

const isYetToCome = ({ because }: Why): boolean => because === "year-to-come" || because === "exit-day-to-come";

const becauseOf = ({ because, on }: Why, language: Language, formats: Formats): string => {
  const say = sayIn(figuresTexts, language);
  if (because === "helped-in-time" && on === null) return say("helped-in-time-undated");
  return say(because, { on: on === null ? say("day-unknown") : formats.day(on) });
};
