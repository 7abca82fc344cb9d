import type { getLadderFlow } from "../../../contexts/casework/ladder-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
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
  /** As the people behind it are asked for. */
  readonly line: string;
  readonly people: string;
  /** Nobody to open where the number is not shown. */
  readonly behind: number;
  /** Share of the widest band, in percent; null where it is not shown. */
  readonly width: number | null;
};

export type FlowShown = {
  readonly about: string;
  readonly day: string;
  /** From the top down, as one looks at a ladder; below it rungs that are no longer in use. */
  readonly rungs: readonly RungBar[];
  readonly moves: readonly MoveBand[];
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
  const most = Math.max(0, ...flow.moves.map(({ people }) => people ?? 0));
  const shown = (value: number | null): string => (value === null ? say("withheld") : formats.number(value));
  const { withheldUnder } = flow;
  return {
    about: say("about", { from: formats.day(flow.from), until: formats.day(last) }),
    day: formats.day(flow.on),
    isEmpty: flow.moves.length === 0 && flow.rungs.every(({ stand, entered }) => stand === 0 && entered === 0),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
    rungs: topDown(flow.rungs).map(({ code, inUse, stand, tooLong, entered }) => ({
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
    moves: flow.moves.map(({ from, to, people }) => ({
      key: `${from} ${to}`,
      line: `${from}>${to ?? ""}`,
      from: nameOf(from),
      to: nameOf(to),
      people: shown(people),
      behind: people ?? 0,
      width: people === null ? null : percentOf(people, most),
    })),
  };
};

const topDown = (rungs: Flow["rungs"]): Flow["rungs"] => [
  ...rungs.filter(({ inUse }) => inUse).toReversed(),
  ...rungs.filter(({ inUse }) => !inUse).toReversed(),
];
