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
  readonly stand: string;
  readonly tooLong: string;
  readonly entered: string;
  readonly people: { readonly stand: number; readonly tooLong: number; readonly entered: number };
  /** Shares of the widest bar, in percent: who stays in time, and who stays too long. */
  readonly inTimeWidth: number;
  readonly tooLongWidth: number;
};

export type MoveBand = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** As the people behind it are asked for. */
  readonly line: string;
  readonly people: string;
  /** Share of the widest band, in percent. */
  readonly width: number;
};

export type FlowShown = {
  readonly about: string;
  readonly day: string;
  /** From the top down, as one looks at a ladder. */
  readonly rungs: readonly RungBar[];
  readonly moves: readonly MoveBand[];
  readonly isEmpty: boolean;
};

export const presentFlow = (flow: Flow, language: Language, formats: Formats): FlowShown => {
  const say = sayIn(flowTexts, language);
  const last = addDays(flow.until, -1);
  const nameOf = (code: string | null): string =>
    code === null ? say("off") : capital(flow.rungs.find((rung) => rung.code === code)?.[language] ?? code);
  const widest = Math.max(0, ...flow.rungs.map(({ stand }) => stand));
  const most = Math.max(0, ...flow.moves.map(({ people }) => people));
  return {
    about: say("about", { from: formats.day(flow.from), until: formats.day(last) }),
    day: formats.day(flow.on),
    isEmpty: flow.moves.length === 0 && flow.rungs.every(({ stand, entered }) => stand + entered === 0),
    rungs: flow.rungs.toReversed().map(({ code, stand, tooLong, entered }) => ({
      key: code,
      name: nameOf(code),
      stand: formats.number(stand),
      tooLong: formats.number(tooLong),
      entered: formats.number(entered),
      people: { stand, tooLong, entered },
      inTimeWidth: percentOf(stand - tooLong, widest),
      tooLongWidth: percentOf(tooLong, widest),
    })),
    moves: flow.moves.map(({ from, to, people }) => ({
      key: `${from} ${to}`,
      line: `${from}>${to ?? ""}`,
      from: nameOf(from),
      to: nameOf(to),
      people: formats.number(people),
      width: percentOf(people, most),
    })),
  };
};
