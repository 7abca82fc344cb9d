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
  /** Which pair of steps, to ask for its people by; and how many there are behind each number. */
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
  /** The day on which it is counted how things stand. */
  readonly on: string;
  readonly steps: Part<StepLine>;
  readonly phases: Part<PhaseLine>;
  readonly shares: Part<ShareLine>;
  readonly isEmpty: boolean;
};

export const presentFigures = (reply: CaseworkFigures, language: Language, formats: Formats): FiguresShown => {
  const say = sayIn(caseworkFiguresTexts, language);
  const { steps, phases, shares } = reply;
  return {
    about: say("about", { from: formats.day(reply.from), until: formats.day(addDays(reply.until, -1)) }),
    on: formats.day(reply.on),
    steps: presentSteps(steps, language, formats),
    phases: presentPhases(phases, language, formats),
    shares: presentShares(shares, language, formats),
    isEmpty:
      steps.length === 0 && phases.length === 0 && Object.values(shares).every(({ denominator }) => denominator === 0),
  };
};

const presentSteps = (steps: CaseworkFigures["steps"], language: Language, { number }: Formats): Part<StepLine> => {
  const say = sayIn(caseworkFiguresTexts, language);
  const most = Math.max(0, ...steps.map(({ inTime }) => inTime.denominator));
  const named = steps.map((figure) => ({
    ...figure,
    key: figure.line,
    name: capital(figure.step[language]),
    from: figure.after === null ? say("notification") : capital(figure.after[language]),
  }));
  return {
    bars: named
      .filter(({ inTime }) => inTime.denominator > 0)
      .map(({ key, name, from, inTime: { numerator, denominator } }) => ({
        key,
        name: `${from} → ${name}`,
        parts: [
          { width: percentOf(numerator, most) },
          { width: percentOf(denominator - numerator, most), isBad: true },
        ],
      })),
    lines: named.map(({ key, name, from, owners, ...figure }) => ({
      key,
      line: key,
      name,
      after: from,
      owners: owners.map((owner) => capital(owner[language])).join(", "),
      done: number(figure.done),
      median: daysInWords(figure.median, figure.medianRange, language),
      ninetieth: daysInWords(figure.ninetieth, figure.ninetiethRange, language),
      inTime: measuredInWords(figure.inTime, language),
      judged: number(figure.inTime.denominator),
      open: number(figure.open),
      openLate: number(figure.openLate),
      people: {
        done: figure.done,
        judged: figure.inTime.denominator,
        open: figure.open,
        openLate: figure.openLate,
      },
    })),
  };
};

const presentPhases = (phases: CaseworkFigures["phases"], language: Language, { number }: Formats): Part<PhaseLine> => {
  const say = sayIn(caseworkFiguresTexts, language);
  const most = Math.max(0, ...phases.map(({ share }) => share.numerator));
  const named = phases.map((each) => ({
    ...each,
    key: String(each.phase),
    name: each.phase === null ? say("no-phase") : capital(phaseOf(each.phase, language)),
  }));
  return {
    bars: named.map(({ key, name, share }) => ({
      key,
      name,
      parts: [{ width: percentOf(share.numerator, most) }],
    })),
    lines: named.map(({ key, phase, name, share, rephased }) => ({
      key,
      line: phase === null ? "" : String(phase),
      name,
      clients: number(share.numerator),
      share: measuredInWords(share, language),
      set: number(rephased.denominator),
      rephased: measuredInWords(rephased, language),
      people: { clients: share.numerator, set: rephased.denominator },
    })),
  };
};

const presentShares = (shares: CaseworkFigures["shares"], language: Language, { number }: Formats): Part<ShareLine> => {
  const named = caseworkShares.map((key) => {
    const id = `casework.${key}` as const;
    return { key, id, name: caseworkFigureWords[language][id].name, measured: shares[key] };
  });
  return {
    bars: named
      .filter(({ measured: { denominator } }) => denominator > 0)
      .map(({ key, name, measured: { numerator, denominator } }) => ({
        key,
        name,
        parts: [
          { width: percentOf(numerator, denominator), isBad: true },
          { width: percentOf(denominator - numerator, denominator) },
        ],
      })),
    lines: named.map(({ key, id, name, measured }) => ({
      key,
      id,
      name,
      share: measuredInWords(measured, language),
      part: number(measured.numerator),
      whole: number(measured.denominator),
      people: { part: measured.numerator, whole: measured.denominator },
    })),
  };
};
