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
