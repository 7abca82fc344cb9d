import { withheldOf } from "./figure-disclosure.ts";
import type { Counted, RungFact } from "./figure-facts.ts";
import { type Place, rungPlaces } from "./figure-places.ts";

export type RungCount = {
  readonly rung: string;
  readonly stand: number;
  readonly tooLong: number;
  readonly entered: number;
};
export type MoveCount = { readonly from: string; readonly to: string | null; readonly people: number };
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
    const [from = "", to = ""] = line.split(">");
    return { from, to: to === "" ? null : to, people: own.length };
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

/** Numbers of a rung that are all told, or none. */
export type RungShown = Pick<RungCount, "rung"> & { readonly [K in "stand" | "tooLong" | "entered"]: number | null };
export type MoveShown = Omit<MoveCount, "people"> & { readonly people: number | null };
export type FlowShown = {
  readonly rungs: readonly RungShown[];
  readonly moves: readonly MoveShown[];
  readonly isWithheld: boolean;
};

/**
 * The flow with each of these rungs, also where nobody is. Numbers of few people are withheld (domain page 09, "Disclosure limit"). Rungs make up all
 * who stand on the ladder and all who came on one; moves make up those who came on a rung, and those who left one: what is withheld follows
 * from none of these. Moves that are withheld come last, by name: their place would tell how many they are.
 */
export const shownFlow = ({ rungs, moves }: FlowCounts, codes: readonly string[], limit: number): FlowShown => {
  const counts = new Map(rungs.map((count) => [count.rung, count]));
  const all = codes.map((rung) => counts.get(rung) ?? { rung, stand: 0, tooLong: 0, entered: 0 });
  const [fewOnRung, fewMoved] = [rungsOfFew(all, limit), movesOfFew(moves, limit)];
  const withheld = moves.filter((move) => fewMoved.has(move)).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    rungs: all.map((count) =>
      fewOnRung.has(count) ? { rung: count.rung, stand: null, tooLong: null, entered: null } : count,
    ),
    moves: [
      ...moves.filter((move) => !fewMoved.has(move)),
      ...withheld.map(({ from, to }) => ({ from, to, people: null })),
    ],
    isWithheld: fewOnRung.size + fewMoved.size > 0,
  };
};

const nameOf = ({ from, to }: MoveCount): string => `${from} ${to ?? "\uffff"}`;

const allOf = (n: number) => ({ numerator: n, denominator: n });
const together = () => null;

const rungsOfFew = (rungs: readonly RungCount[], limit: number): ReadonlySet<RungCount> => {
  const standing = ({ stand, tooLong }: RungCount) => ({ numerator: tooLong, denominator: stand });
  return withheldOf(rungs, { wholeOf: together, shareOf: standing }, limit).union(
    withheldOf(rungs, { wholeOf: together, shareOf: ({ entered }) => allOf(entered) }, limit),
  );
};

const movesOfFew = (moves: readonly MoveCount[], limit: number): ReadonlySet<MoveCount> => {
  const shareOf = ({ people }: MoveCount) => allOf(people);
  return withheldOf(moves, { wholeOf: ({ to }) => to, shareOf }, limit).union(
    withheldOf(moves, { wholeOf: ({ from }) => from, shareOf }, limit),
  );
};
