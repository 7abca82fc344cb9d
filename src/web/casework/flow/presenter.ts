import type { getLadderFlow } from "../../../contexts/casework/ladder-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
import { lineOf, type PictureShown, presentPicture } from "./picture.ts";
import { flowTexts } from "./texts.ts";

export type Flow = ReplyOf<typeof getLadderFlow>;

export type RungBar = {
  readonly key: string;
  readonly name: string;
  /** Whether the ladder of the day has it. */
  readonly inUse: boolean;
  readonly stand: string;
  readonly tooLong: string;
  readonly entered: string;
  /** Nobody to open where the number is not shown. */
  readonly people: { readonly stand: number; readonly tooLong: number; readonly entered: number };
  /** Shares of the widest bar, in percent: who stays in time, and who stays too long; null where it is not shown. */
  readonly inTimeWidth: number | null;
  readonly tooLongWidth: number | null;
};

export type MoveBand = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Up, down, off: as the band in the picture goes. */
  readonly way: string;
  /** As the people behind it are asked for. */
  readonly line: string;
  readonly people: string;
  /** Nobody to open where the number is not shown. */
  readonly behind: number;
};

export type FlowShown = {
  readonly about: string;
  readonly day: string;
  /** From the top down, as one looks at a ladder; below it rungs that are no longer in use. */
  readonly rungs: readonly RungBar[];
  /** By the rung that was left and then where to, as the picture has them from the top down. */
  readonly moves: readonly MoveBand[];
  readonly picture: PictureShown;
  readonly isEmpty: boolean;
  /** Why some numbers are not shown; null when all are. */
  readonly withheld: string | null;
};

export const presentFlow = (flow: Flow, language: Language, formats: Formats): FlowShown => {
  const say = sayIn(flowTexts, language);
  const last = addDays(flow.until, -1);
  const nameOf = (code: string | null): string =>
    code === null ? say("off") : capital(flow.rungs.find((rung) => rung.code === code)?.[language] ?? code);
  const widest = Math.max(0, ...flow.rungs.map(({ stand }) => stand ?? 0));
  const rungs = topDown(flow.rungs);
  const place = (code: string | null): number =>
    code === null ? rungs.length : rungs.findIndex((rung) => rung.code === code);
  const shown = (value: number | null): string => (value === null ? say("withheld") : formats.number(value));
  const { withheldUnder } = flow;
  return {
    about: say("about", { from: formats.day(flow.from), until: formats.day(last) }),
    day: formats.day(flow.on),
    isEmpty: flow.moves.length === 0 && flow.rungs.every(({ stand, entered }) => stand === 0 && entered === 0),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
    rungs: rungs.map(({ code, inUse, stand, tooLong, entered }) => ({
      key: code,
      name: nameOf(code),
      inUse,
      stand: shown(stand),
      tooLong: shown(tooLong),
      entered: shown(entered),
      people: { stand: stand ?? 0, tooLong: tooLong ?? 0, entered: entered ?? 0 },
      inTimeWidth: stand === null || tooLong === null ? null : percentOf(stand - tooLong, widest),
      tooLongWidth: tooLong === null ? null : percentOf(tooLong, widest),
    })),
    moves: flow.moves
      .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
      .map((move) => ({
        key: lineOf(move),
        line: lineOf(move),
        from: nameOf(move.from),
        to: nameOf(move.to),
        way: say(`way-${move.direction}`),
        people: shown(move.people),
        behind: move.people ?? 0,
      })),
    picture: presentPicture(
      { rungs: rungs.map(({ code }) => ({ code, name: nameOf(code) })), moves: flow.moves },
      language,
      formats,
    ),
  };
};

const topDown = (rungs: Flow["rungs"]): Flow["rungs"] => [
  ...rungs.filter(({ inUse }) => inUse).toReversed(),
  ...rungs.filter(({ inUse }) => !inUse).toReversed(),
];
