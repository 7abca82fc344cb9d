/** A number in the tree and what it falls apart into. A parent's count is the sum of its children's. */
export type FlowNode<Id extends string> = {
  readonly id: Id;
  readonly count: number;
  /** Lines of words under the number; more lines need more room. */
  readonly lines: number;
  readonly children: readonly FlowNode<Id>[];
};

export type FlowBar<Id extends string> = {
  readonly id: Id;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  /** 0 only when nobody is in it. */
  readonly height: number;
  readonly label: Box;
};

/** What flows from one bar to the next: between x1 and x2, as thick at both ends. */
export type FlowBand<Id extends string> = {
  readonly from: Id;
  readonly to: Id;
  readonly x1: number;
  readonly x2: number;
  readonly top1: number;
  readonly top2: number;
  readonly thickness: number;
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type FlowLayout<Id extends string> = {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly FlowBar<Id>[];
  readonly bands: readonly FlowBand<Id>[];
};

/** In CSS pixels; the drawing is made as wide as the page gives it, so that its words keep their size. */
export const flowSizes = {
  /** How tall the bar of everybody is. */
  whole: 366,
  barWidth: 8,
  labelIndent: 12,
  /** Room for the last column's words. */
  lastColumn: 150,
  numberHeight: 26,
  lineHeight: 19,
  /** Between one label and the next in a column. */
  gap: 12,
  /** Between a bar and the bands of the bar above it. */
  clearance: 8,
  margin: 4,
} as const;

/** Thinner than this can't be seen: one person among a million is still drawn. */
const thinnest = 1;

/**
 * Where the bars, bands and labels of a tree of counts go. Widths are in proportion to the counts, with 1 as the
 * least; the parts of a bar sum to the bar; labels never overlap, since each has a slot of its own in its column.
 */
export const layOutFlow = <Id extends string>(root: FlowNode<Id>, width: number): FlowLayout<Id> => {
  const scale = root.count > 0 ? flowSizes.whole / root.count : 0;
  const columnStep = (width - flowSizes.lastColumn) / Math.max(1, depthOf(root));
  const drawing: Drawing<Id> = { scale, columnStep, free: [], bars: [], bands: [] };
  place(drawing, root, 0, flowSizes.margin);
  const lowest = Math.max(...drawing.bars.map((bar) => Math.max(bar.y + bar.height, bar.label.y + bar.label.height)));
  return { width, height: lowest + flowSizes.margin, bars: drawing.bars, bands: drawing.bands };
};

type Drawing<Id extends string> = {
  readonly scale: number;
  readonly columnStep: number;
  /** Per column: from where down it is still free. */
  readonly free: number[];
  readonly bars: FlowBar<Id>[];
  readonly bands: FlowBand<Id>[];
};

const place = <Id extends string>(
  drawing: Drawing<Id>,
  node: FlowNode<Id>,
  depth: number,
  atLeast: number,
): FlowBar<Id> => {
  const bar = barFor(drawing, node, depth, Math.max(atLeast, drawing.free[depth] ?? 0));
  drawing.bars.push(bar);
  let lowestEnd = 0;
  let source = bar.y;
  for (const child of node.children) {
    const end = place(drawing, child, depth + 1, bar.y);
    if (end.height > 0) drawing.bands.push(bandBetween(bar, source, end));
    source += end.height;
    lowestEnd = Math.max(lowestEnd, end.y + end.height);
  }
  // The next bar in this column starts below the bands that leave this one, so that no band runs through its label.
  const slotEnd = Math.max(bar.y + bar.height, bar.label.y + bar.label.height) + flowSizes.gap;
  drawing.free[depth] = Math.max(slotEnd, lowestEnd + flowSizes.clearance);
  return bar;
};

const barFor = <Id extends string>(
  { columnStep, scale }: Drawing<Id>,
  node: FlowNode<Id>,
  depth: number,
  y: number,
): FlowBar<Id> => {
  const x = depth * columnStep;
  const indent = flowSizes.barWidth + flowSizes.labelIndent;
  const [first] = node.children;
  const label = {
    x: x + indent,
    y,
    width: (node.children.length > 0 ? columnStep : flowSizes.lastColumn) - indent,
    height: flowSizes.numberHeight + node.lines * flowSizes.lineHeight,
  };
  // words half over a thin band can't be read: they stand above their bar then
  const isFree = first === undefined || thicknessOf(first, scale) >= label.height;
  return { id: node.id, depth, x, y: isFree ? y : y + label.height, height: thicknessOf(node, scale), label };
};

const bandBetween = <Id extends string>(from: FlowBar<Id>, top1: number, to: FlowBar<Id>): FlowBand<Id> => ({
  from: from.id,
  to: to.id,
  x1: from.x + flowSizes.barWidth,
  x2: to.x,
  top1,
  top2: to.y,
  thickness: to.height,
});

/** From the leaves up, so that parts that had to be made visible still sum to their whole. */
const thicknessOf = <Id extends string>(node: FlowNode<Id>, scale: number): number => {
  if (node.children.length > 0) return node.children.reduce((sum, child) => sum + thicknessOf(child, scale), 0);
  return node.count === 0 ? 0 : Math.max(thinnest, node.count * scale);
};

const depthOf = <Id extends string>(node: FlowNode<Id>): number =>
  node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(depthOf));

/** The outline of a band as an SVG path: two S-curves that leave and arrive level. */
export const outlineOf = ({ x1, x2, top1, top2, thickness }: FlowBand<string>): string => {
  const middle = round((x1 + x2) / 2);
  const [left, right] = [round(x1), round(x2)];
  const curveTo = (x: number, from: number, to: number): string =>
    `C${middle} ${round(from)} ${middle} ${round(to)} ${x} ${round(to)}`;
  const over = curveTo(right, top1, top2);
  const back = curveTo(left, top2 + thickness, top1 + thickness);
  return `M${left} ${round(top1)} ${over} V${round(top2 + thickness)} ${back}Z`;
};

const round = (n: number): number => Math.round(n * 100) / 100;
