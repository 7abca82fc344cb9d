import { withheldOf, withheldParts } from "./figure-disclosure.ts";
import type { Counted, RungFact } from "./figure-facts.ts";
import { type Place, rungPlaces } from "./figure-places.ts";
import type { Direction } from "./rung-stays.ts";

export type RungCount = {
  readonly rung: string;
  readonly stand: number;
  readonly tooLong: number;
  readonly entered: number;
};
/** `direction`: by the ladder of the day on which they moved. */
export type MoveCount = {
  readonly from: string;
  readonly to: string | null;
  readonly direction: Direction;
  readonly people: number;
};
export type FlowCounts = { readonly rungs: readonly RungCount[]; readonly moves: readonly MoveCount[] };

/** Who stands where on the last day counted and who of them stays too long, who came on it, and how people moved on. */
export const flowOf = (stays: readonly RungFact[], counted: Counted): FlowCounts => {
  const byFigure = Map.groupBy(
    stays.flatMap((stay) => rungPlaces(stay, counted)),
    ({ figure }) => figure,
  );
  const lines = (figure: Place["figure"]) => Map.groupBy(byFigure.get(figure) ?? [], ({ line }) => line);
  const [stand, entered] = [lines("overstay"), lines("rung-entered")];
  const moves = [...lines("rung-move")].map(([line, own]) => {
    const [from = "", to = "", direction] = line.split(">");
    return { from, to: to === "" ? null : to, direction: direction as Direction, people: own.length };
  });
  return {
    rungs: [...new Set([...stand.keys(), ...entered.keys()])].map((rung) => ({
      rung,
      stand: stand.get(rung)?.length ?? 0,
      tooLong: (stand.get(rung) ?? []).filter(({ counts }) => counts).length,
      entered: entered.get(rung)?.length ?? 0,
    })),
    moves: moves.toSorted(
      (a, b) => b.people - a.people || (`${a.from} ${a.to ?? "\uffff"}` < `${b.from} ${b.to ?? "\uffff"}` ? -1 : 1),
    ),
  };
};

/** Numbers of a rung, each told or not. */
export type RungShown = Pick<RungCount, "rung"> & { readonly [K in "stand" | "tooLong" | "entered"]: number | null };
export type MoveShown = Omit<MoveCount, "people"> & { readonly people: number | null };
export type FlowShown = {
  readonly rungs: readonly RungShown[];
  readonly moves: readonly MoveShown[];
  readonly isWithheld: boolean;
};

/**
 * The flow with each of these rungs, also where nobody is. Numbers of few people are withheld (domain page 09, "Disclosure limit"), each kind of
 * number by itself: rungs make up all who stand on the ladder, all of them who stay too long, and all who came on one. Moves make up those who
 * came on a rung, and those who left one: what is withheld follows from none of these. Moves that are withheld come last, by name: their
 * place would tell how many they are.
 */
export const shownFlow = ({ rungs, moves }: FlowCounts, codes: readonly string[], limit: number): FlowShown => {
  const counts = new Map(rungs.map((count) => [count.rung, count]));
  const all = codes.map((rung) => counts.get(rung) ?? { rung, stand: 0, tooLong: 0, entered: 0 });
  const few = fewOnRungs(all, limit);
  const fewMoved = withheldOf(moves, { wholeOf: ({ from }) => from, shareOf: allOf }, limit).union(
    withheldOf(moves, { wholeOf: ({ to }) => to, shareOf: allOf }, limit),
  );
  const withheld = moves.filter((move) => fewMoved.has(move)).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    rungs: all.map(({ rung, stand, tooLong, entered }, i) => ({
      rung,
      stand: few.stand.has(i) ? null : stand,
      tooLong: few.tooLong.has(i) ? null : tooLong,
      entered: few.entered.has(i) ? null : entered,
    })),
    moves: [...moves.filter((move) => !fewMoved.has(move)), ...withheld.map((move) => ({ ...move, people: null }))],
    isWithheld: Object.values(few).some(({ size }) => size > 0) || fewMoved.size > 0,
  };
};

const nameOf = ({ from, to, direction }: MoveCount): string => `${from} ${to ?? "\uffff"} ${direction}`;

const allOf = ({ people }: MoveCount) => ({ numerator: people, denominator: people });

/** By the place of each rung. Who stays too long tells of those who don't, where all who stand there are told. */
const fewOnRungs = (rungs: readonly RungCount[], limit: number) => {
  const stand = withheldParts(
    rungs.map((count) => [count.stand]),
    limit,
  );
  const tooLong = withheldParts(
    rungs.map((count) => [count.tooLong, count.stand - count.tooLong]),
    limit,
    stand,
  );
  const entered = withheldParts(
    rungs.map((count) => [count.entered]),
    limit,
  );
  return { stand, tooLong, entered };
};
