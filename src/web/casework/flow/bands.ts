/** Which way a move went; `aside`: between rungs that have no order. */
export type Direction = "up" | "down" | "off" | "aside";

/** Null in `to`: off the ladder; null people: withheld, and not drawn. The direction is that of the ladder of the day they moved. */
export type Moved = {
  readonly from: string;
  readonly to: string | null;
  readonly direction: Direction;
  readonly people: number | null;
};

/** A rung in both columns at one height, so that who went up is seen going up; null is the place off the ladder. */
export type Row = {
  readonly rung: string | null;
  readonly y: number;
  readonly height: number;
  /** What came in, all in one bar; 0 when nobody did. */
  readonly arrived: number;
};

export type DrawnBand = {
  readonly move: Moved & { readonly people: number };
  readonly top1: number;
  readonly top2: number;
  readonly thickness: number;
};

export type Picture = { readonly rows: readonly Row[]; readonly bands: readonly DrawnBand[]; readonly height: number };

/** In CSS pixels. */
export const bandSizes = {
  /** How thick all bands together are. */
  whole: 320,
  thinnest: 2,
  /** Per person, so that few people are no broad stream. */
  perPerson: 8,
  /** The least room at the beginning of a band, for its number. */
  slot: 22,
  /** The least height of a rung: its name in two lines and a line of words. */
  row: 66,
  gap: 14,
  names: 200,
  bar: 8,
  margin: 4,
} as const;

type Asked = {
  /** From the top down. */
  readonly rungs: readonly string[];
  readonly moves: readonly Moved[];
};

/**
 * Bands from the rung people left to where they went, as thick as they are many. Each begins in a slot of its own, so that its number
 * never lies over another; where they arrive they lie against each other.
 */
export const layOutBands = ({ rungs, moves }: Asked): Picture => {
  const places: readonly (string | null)[] = [...rungs, ...(moves.some(({ to }) => to === null) ? [null] : [])];
  const drawn = moves.flatMap((move) =>
    move.people === null || move.people === 0 ? [] : [{ ...move, people: move.people }],
  );
  const all = drawn.reduce((sum, { people }) => sum + people, 0);
  const thicknessOf = (people: number): number =>
    Math.max(bandSizes.thinnest, people * Math.min(bandSizes.perPerson, bandSizes.whole / all));
  const placeOf = (place: string | null): number => places.indexOf(place);
  const rows: Row[] = [];
  const begins = new Map<Moved, number>();
  let y: number = bandSizes.margin;
  for (const rung of places) {
    let free = y;
    for (const move of drawn.filter(({ from }) => from === rung).toSorted((a, b) => placeOf(a.to) - placeOf(b.to))) {
      const slot = Math.max(bandSizes.slot, thicknessOf(move.people));
      begins.set(move, free + (slot - thicknessOf(move.people)) / 2);
      free += slot;
    }
    const arrived = drawn.filter(({ to }) => to === rung).reduce((sum, { people }) => sum + thicknessOf(people), 0);
    const height = Math.max(bandSizes.row, free - y, arrived);
    rows.push({ rung, y, height, arrived });
    y += height + bandSizes.gap;
  }
  const ends = new Map(rows.map(({ rung, y: top }) => [rung, top]));
  const bands = drawn
    .toSorted((a, b) => placeOf(a.from) - placeOf(b.from))
    .map((move): DrawnBand => {
      const thickness = thicknessOf(move.people);
      const top2 = ends.get(move.to) ?? 0;
      ends.set(move.to, top2 + thickness);
      return { move, top1: begins.get(move) ?? 0, top2, thickness };
    });
  return { rows, bands, height: y - bandSizes.gap + bandSizes.margin };
};

/** The outline of a band between two columns: level where it begins and where it ends. */
export const outlineOf = ({ top1, top2, thickness }: DrawnBand, x1: number, x2: number): string => {
  const middle = (x1 + x2) / 2;
  const [bottom1, bottom2] = [top1 + thickness, top2 + thickness];
  return [
    `M${x1} ${top1}`,
    `C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}`,
    `V${bottom2}`,
    `C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}Z`,
  ].join("");
};
