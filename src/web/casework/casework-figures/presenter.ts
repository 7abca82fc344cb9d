import {
  type CaseworkShare,
  caseworkShares,
  type getCaseworkFigures,
} from "../../../contexts/casework/casework-figures-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { caseworkFigureWords } from "../../figures/casework-figure-words.ts";
import { daysInWords, measuredInWords } from "../../figures/interval.ts";
import { capital } from "../../languages/capital.ts";
import { phaseOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Bar } from "../../ui/bars.tsx";
import { percentOf } from "../../ui/percent.ts";
import { caseworkFiguresTexts } from "./texts.ts";

export type CaseworkFigures = ReplyOf<typeof getCaseworkFigures>;

export type StepLine = {
  readonly key: string;
  readonly name: string;
  readonly after: string;
  readonly owners: string;
  readonly done: string;
  /** Null of none: there is no median of nothing. */
  readonly median: string | null;
  readonly ninetieth: string | null;
  readonly inTime: string;
  readonly judged: string;
  readonly open: string;
  readonly openLate: string;
  /** Which pair of steps, to ask for its people by; and how many there are behind each number, nobody where it is not shown. */
  readonly line: string;
  readonly people: { readonly done: number; readonly judged: number; readonly open: number; readonly openLate: number };
};
export type PhaseLine = {
  readonly key: string;
  readonly line: string;
  readonly people: { readonly clients: number; readonly set: number };
  readonly name: string;
  readonly clients: string;
  readonly share: string;
  readonly set: string;
  readonly rephased: string;
};
export type ShareLine = {
  readonly key: CaseworkShare;
  readonly people: { readonly part: number; readonly whole: number };
  /** Its id in the catalogue. */
  readonly id: string;
  readonly name: string;
  readonly share: string;
  readonly part: string;
  readonly whole: string;
};

type Part<Line> = { readonly lines: readonly Line[]; readonly bars: readonly Bar[] };
export type FiguresShown = {
  readonly about: string;
  /** Why some numbers are not shown; null when all are. */
  readonly withheld: string | null;
  /** The day on which it is counted how things stand. */
  readonly on: string;
  readonly steps: Part<StepLine>;
  readonly phases: Part<PhaseLine>;
  readonly shares: Part<ShareLine>;
  readonly isEmpty: boolean;
};

export const presentFigures = (reply: CaseworkFigures, language: Language, formats: Formats): FiguresShown => {
  const say = sayIn(caseworkFiguresTexts, language);
  const { steps, phases, shares, withheldUnder } = reply;
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
    on: formats.day(reply.on),
    steps: presentSteps(steps, language, formats),
    phases: presentPhases(phases, language, formats),
    shares: presentShares(shares, language, formats),
    isEmpty:
      steps.length === 0 && phases.length === 0 && Object.values(shares).every((share) => share?.denominator === 0),
  };
};

type Share = CaseworkFigures["phases"][number]["share"];

/** A number or a share, or that it is not shown. */
const wordsIn = (language: Language, { number }: Formats) => {
  const withheld = sayIn(caseworkFiguresTexts, language)("withheld");
  return {
    count: (n: number | null | undefined): string => (n === null || n === undefined ? withheld : number(n)),
    share: (share: Share): string => (share === null ? withheld : measuredInWords(share, language)),
  };
};

const presentSteps = (steps: CaseworkFigures["steps"], language: Language, formats: Formats): Part<StepLine> => {
  const say = sayIn(caseworkFiguresTexts, language);
  const { count, share } = wordsIn(language, formats);
  const most = Math.max(0, ...steps.map(({ inTime }) => inTime?.denominator ?? 0));
  const named = steps.map((figure) => ({
    ...figure,
    key: figure.line,
    name: capital(figure.step[language]),
    from: figure.after === null ? say("notification") : capital(figure.after[language]),
  }));
  return {
    bars: named.flatMap(({ key, name, from, inTime }) =>
      inTime === null || inTime.denominator === 0
        ? []
        : [
            {
              key,
              name: `${from} → ${name}`,
              parts: [
                { width: percentOf(inTime.numerator, most) },
                { width: percentOf(inTime.denominator - inTime.numerator, most), isBad: true },
              ],
            },
          ],
    ),
    lines: named.map(({ key, name, from, owners, ...figure }) => ({
      key,
      line: key,
      name,
      after: from,
      owners: owners.map((owner) => capital(owner[language])).join(", "),
      done: count(figure.done),
      median: figure.done === null ? count(null) : daysInWords(figure.median, figure.medianRange, language),
      ninetieth: figure.done === null ? count(null) : daysInWords(figure.ninetieth, figure.ninetiethRange, language),
      inTime: share(figure.inTime),
      judged: count(figure.inTime?.denominator),
      open: count(figure.open),
      openLate: count(figure.openLate),
      people: {
        done: figure.done ?? 0,
        judged: figure.inTime?.denominator ?? 0,
        open: figure.open ?? 0,
        openLate: figure.openLate ?? 0,
      },
    })),
  };
};

const presentPhases = (phases: CaseworkFigures["phases"], language: Language, formats: Formats): Part<PhaseLine> => {
  const say = sayIn(caseworkFiguresTexts, language);
  const words = wordsIn(language, formats);
  const most = Math.max(0, ...phases.map(({ share }) => share?.numerator ?? 0));
  const named = phases.map((each) => ({
    ...each,
    key: String(each.phase),
    name: each.phase === null ? say("no-phase") : capital(phaseOf(each.phase, language)),
  }));
  return {
    bars: named.flatMap(({ key, name, share }) =>
      share === null ? [] : [{ key, name, parts: [{ width: percentOf(share.numerator, most) }] }],
    ),
    lines: named.map(({ key, phase, name, share, rephased }) => ({
      key,
      line: phase === null ? "" : String(phase),
      name,
      clients: words.count(share?.numerator),
      share: words.share(share),
      set: words.count(rephased?.denominator),
      rephased: words.share(rephased),
      people: { clients: share?.numerator ?? 0, set: rephased?.denominator ?? 0 },
    })),
  };
};

const presentShares = (shares: CaseworkFigures["shares"], language: Language, formats: Formats): Part<ShareLine> => {
  const words = wordsIn(language, formats);
  const named = caseworkShares.map((key) => {
    const id = `casework.${key}` as const;
    return { key, id, name: caseworkFigureWords[language][id].name, share: shares[key] };
  });
  return {
    bars: named.flatMap(({ key, name, share }) =>
      share === null || share.denominator === 0
        ? []
        : [
            {
              key,
              name,
              parts: [
                { width: percentOf(share.numerator, share.denominator), isBad: true },
                { width: percentOf(share.denominator - share.numerator, share.denominator) },
              ],
            },
          ],
    ),
    lines: named.map(({ key, id, name, share }) => ({
      key,
      id,
      name,
      share: words.share(share),
      part: words.count(share?.numerator),
      whole: words.count(share?.denominator),
      people: { part: share?.numerator ?? 0, whole: share?.denominator ?? 0 },
    })),
  };
};
