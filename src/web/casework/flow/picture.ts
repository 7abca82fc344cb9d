import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type Direction, type DrawnBand, layOutBands, type Moved, type Row } from "./bands.ts";
import { flowTexts } from "./texts.ts";

/** No way is told by colour alone: each has a sign, and a band of its own pattern. */
export const signOf: Readonly<Record<Direction, string>> = { up: "↑", down: "↓", off: "⇥", aside: "→" };
const directions = ["up", "down", "off", "aside"] as const satisfies readonly Direction[];

export type BandShown = DrawnBand & {
  readonly key: string;
  /** As the people behind it are asked for. */
  readonly line: string;
  readonly number: string;
  readonly words: string;
};

export type RowShown = Row & {
  readonly key: string;
  readonly name: string;
  /** Null off the ladder, where nobody comes from. */
  readonly left: string | null;
  readonly right: string | null;
};

export type PictureShown = {
  readonly rows: readonly RowShown[];
  readonly bands: readonly BandShown[];
  readonly height: number;
  readonly legend: readonly { readonly direction: Direction; readonly words: string }[];
};

type Asked = {
  /** From the top down. */
  readonly rungs: readonly { readonly code: string; readonly name: string }[];
  readonly moves: readonly Moved[];
};

/** As the people behind a move are asked for. */
export const lineOf = ({ from, to, direction }: Moved): string => `${from}>${to ?? ""}>${direction}`;

/** How people moved, drawn; a rung of which some are withheld says no sum, since what is withheld would follow from it. */
export const presentPicture = ({ rungs, moves }: Asked, language: Language, formats: Formats): PictureShown => {
  const say = sayIn(flowTexts, language);
  const nameOf = (rung: string | null): string => rungs.find(({ code }) => code === rung)?.name ?? say("off-name");
  const { rows, bands, height } = layOutBands({ rungs: rungs.map(({ code }) => code), moves });
  const sum = (some: readonly Moved[], text: "left" | "arrived" | "arrived-off"): string | null => {
    if (some.some(({ people }) => people === null)) return null;
    return say(text, { count: some.reduce((all, { people }) => all + (people ?? 0), 0) });
  };
  return {
    rows: rows.map((row) => ({
      ...row,
      key: row.rung ?? "",
      name: nameOf(row.rung),
      left:
        row.rung === null
          ? null
          : sum(
              moves.filter(({ from }) => from === row.rung),
              "left",
            ),
      right: sum(
        moves.filter(({ to }) => to === row.rung),
        row.rung === null ? "arrived-off" : "arrived",
      ),
    })),
    bands: bands.map((band) => {
      const { from, to, direction, people } = band.move;
      const number = formats.number(people);
      return {
        ...band,
        key: lineOf(band.move),
        line: lineOf(band.move),
        number,
        words: `${nameOf(from)} ${signOf[direction]} ${nameOf(to)}: ${number}`,
      };
    }),
    height,
    legend: directions
      .filter((direction) => bands.some((band) => band.move.direction === direction))
      .map((direction) => ({ direction, words: say(`way-${direction}`) })),
  };
};
