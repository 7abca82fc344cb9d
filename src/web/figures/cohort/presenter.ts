import { cohortFractions, type getCohort, isSayable } from "../../../contexts/figures/api.ts";
import type { RatioName } from "../../../contexts/figures/domain/cohort-ratios.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { titleOf } from "../cohort-people/presenter.ts";
import { figureWords } from "../figure-words.ts";
import { type Fraction, isManyEnough, shareInWords } from "../share.ts";
import { windowInWords } from "../window.ts";
import type { FlowNode } from "./flow-layout.ts";
import { type FlowId, flowTree, inOrder, type People, peopleBehind } from "./flow-tree.ts";
import { cohortTexts } from "./texts.ts";

export type CohortReply = ReplyOf<typeof getCohort>;

/** A number in the picture with its words. */
export type FlowLabel = {
  readonly number: string;
  /** Its share of the bar before it, where that is a published ratio over enough people. */
  readonly share: string | null;
  readonly words: string;
  /** For who can't see where the number stands: number, words and what following it does. */
  readonly name: string;
  /** Null where there is nobody to open. */
  readonly people: People | null;
};

export type FlowRow = {
  readonly id: FlowId;
  readonly depth: number /** Of everybody, 0 to 1. */;
  readonly part: number;
};

export type CohortRow = {
  readonly id: RatioName;
  readonly name: string;
  readonly value: string;
  /** Null over nobody. */
  readonly interval: {
    readonly at: number;
    readonly low: number;
    readonly high: number;
    readonly words: string;
  } | null;
  readonly n: string;
  readonly brief: string;
};

export type CohortView = {
  readonly about: string;
  /** What can't be said of these people yet, in plain words; null when they were followed to the end. */
  readonly notYet: string | null;
  readonly isEmpty: boolean;
  readonly tree: FlowNode<FlowId>;
  readonly labels: Readonly<Record<FlowId, FlowLabel>>;
  /** The same tree as a list, for narrow screens. */
  readonly list: readonly FlowRow[];
  /** Of the exempt: how many got a trajectory all the same (group C), and as part of them, 0 to 1. */
  readonly exemptHelped: Pick<FlowLabel, "words" | "name" | "people"> & { readonly part: number };
  readonly inWords: readonly string[];
  readonly rows: readonly CohortRow[];
  readonly hasFew: boolean;
};

/** What the cohort page shows for a reply. `municipality` is the name of the one asked for, if any. */
export const presentCohort = (
  reply: CohortReply,
  language: Language,
  municipality: string | null,
  mayOpen: boolean,
): CohortView => {
  const tree = flowTree(reply.cohort);
  const rows = reply.ratios.map((ratio) => presentRow(reply, ratio, language));
  return {
    about: aboutOf(reply, language, municipality, mayOpen),
    notYet: notYetOf(reply, language),
    isEmpty: reply.cohort.X === 0,
    tree,
    labels: labelsOf(reply, language),
    list: inOrder(tree).map(({ id, count, depth }) => ({ id, depth, part: tree.count === 0 ? 0 : count / tree.count })),
    exemptHelped: exemptHelpedOf(reply.cohort, language),
    inWords: inWordsOf(reply, language),
    rows,
    hasFew: reply.ratios.some((ratio) => ratio.denominator > 0 && !isManyEnough(ratio)),
  };
};

const aboutOf = (
  { question }: CohortReply,
  language: Language,
  municipality: string | null,
  mayOpen: boolean,
): string => {
  const say = sayIn(cohortTexts, language);
  const where = municipality === null ? "" : say("aboutWhere", { municipality });
  const about = say("about", { ...windowInWords(question, language), where });
  return mayOpen ? `${about} ${say("aboutOpen")}` : about;
};

const notYetOf = ({ cohort, followUp, question }: CohortReply, language: Language): string | null => {
  const say = sayIn(cohortTexts, language);
  const { day, dayOf, number } = formatsIn(language);
  const { pending, completeOn, exitsPending } = followUp;
  const known = question.knownAt === null ? null : dayOf(question.knownAt);
  if (completeOn !== null) {
    const facts = { pending: number(pending), counted: number(cohort.X), complete: day(completeOn) };
    return known === null ? say("notYet", facts) : say("notYetThen", { ...facts, known });
  }
  if (!exitsPending || cohort.X === 0) return null;
  const exitBy = day(question.exitBy);
  return known === null ? say("exitsNotYet", { exitBy }) : say("exitsNotYetThen", { exitBy, known });
};

/** While the year is not over a number is how it stands, which another word must say. */
const soFar = ["stayed", "left", "helped", "not-helped"] as const;

const labelKey = (id: FlowId, isWhole: boolean): FlowId | `${(typeof soFar)[number]}-so-far` => {
  const changing = soFar.find((one) => one === id);
  return isWhole || changing === undefined ? id : `${changing}-so-far`;
};

const labelsOf = (reply: CohortReply, language: Language): Record<FlowId, FlowLabel> => {
  const say = sayIn(cohortTexts, language);
  const formats = formatsIn(language);
  const day = formats.shortDay(reply.question.exitBy);
  const shares = sharesOf(reply);
  const isWhole = reply.followUp.pending === 0;
  const label = ({ id, count }: { readonly id: FlowId; readonly count: number }): readonly [FlowId, FlowLabel] => {
    const number = formats.number(count);
    const what = say(labelKey(id, isWhole), { day });
    const fraction = shares[id];
    const share = fraction !== undefined && isManyEnough(fraction) ? shareInWords(fraction, language) : null;
    return [
      id,
      {
        number,
        share,
        words: what,
        name: nameOf(number, peopleBehind[id], isWhole, language),
        people: count === 0 ? null : peopleBehind[id],
      },
    ];
  };
  return Object.fromEntries(inOrder(flowTree(reply.cohort)).map(label)) as Record<FlowId, FlowLabel>;
};

/** Said in full, since two bars of the last column bear the same words: "101 met traject, nog bijstand". */
const nameOf = (n: string, { group, not }: People, isWhole: boolean, language: Language): string => {
  const title = titleOf({ group, not, isWhole }, language);
  return sayIn(cohortTexts, language)("openPeople", { n, what: title.charAt(0).toLowerCase() + title.slice(1) });
};

const exemptHelpedOf = ({ Y, Z, C }: CohortReply["cohort"], language: Language): CohortView["exemptHelped"] => {
  const say = sayIn(cohortTexts, language);
  const words = say("exemptHelped", { n: formatsIn(language).number(C) });
  return {
    words,
    name: say("openPeople", {
      n: words,
      what: `(${titleOf({ group: "C", not: undefined, isWhole: true }, language)})`,
    }),
    part: Y - Z === 0 ? 0 : C / (Y - Z),
    people: C === 0 ? null : { group: "C" },
  };
};

/** Which numbers carry their share of the bar before them: those that are a published ratio. */
const sharesOf = ({ cohort, followUp }: CohortReply): Readonly<Partial<Record<FlowId, Fraction>>> => {
  const fractions = cohortFractions(cohort);
  const shown = Object.entries(ratioOfBar).filter(([, ratio]) => isSayable(ratio, followUp));
  return Object.fromEntries(shown.map(([id, ratio]) => [id, fractions[ratio]]));
};

const ratioOfBar = {
  stayed: "longTerm",
  helped: "coverage",
  "helped-left": "exitWith",
  "not-helped-left": "exitWithout",
} as const satisfies Partial<Record<FlowId, RatioName>>;

const inWordsOf = ({ cohort, question, followUp }: CohortReply, language: Language): readonly string[] => {
  const say = sayIn(cohortTexts, language);
  const { number, day } = formatsIn(language);
  const { X, Y, Z, A, B, C, A1, B1 } = cohort;
  const isWhole = followUp.pending === 0;
  return [
    say(isWhole ? "inWordsWhole" : "inWordsWholeSoFar", { entered: number(X), stayed: number(Y), left: number(X - Y) }),
    say("inWordsObliged", { obliged: number(Z), exempt: number(Y - Z), exemptHelped: number(C) }),
    say(isWhole ? "inWordsHelped" : "inWordsHelpedSoFar", { helped: number(A), notHelped: number(B) }),
    say("inWordsLeft", { day: day(question.exitBy), helpedLeft: number(A1), notHelpedLeft: number(B1) }),
  ];
};

const presentRow = (reply: CohortReply, ratio: CohortReply["ratios"][number], language: Language): CohortRow => {
  const formats = formatsIn(language);
  const words = figureWords[language][ratio.id];
  const { low, high } = ratio;
  return {
    id: ratio.id,
    name: words.name,
    value: shareInWords(ratio, language),
    interval:
      low === null || high === null || ratio.denominator === 0
        ? null
        : {
            at: ratio.numerator / ratio.denominator,
            low,
            high,
            words: `${formats.shareWithoutSign(low)}–${formats.shareWithoutSign(high)}`,
          },
    n: formats.number(ratio.denominator),
    brief: words.brief(reply.question.followUpDays, formats.day(reply.question.exitBy)),
  };
};
