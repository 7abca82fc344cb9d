import type { CohortCounts } from "../../../contexts/figures/api.ts";
import type { CohortGroup } from "../../../contexts/figures/domain/cohort-groups.ts";
import type { FlowNode } from "./flow-layout.ts";

export type FlowId =
  | "entered"
  | "stayed"
  | "left"
  | "obliged"
  | "exempt"
  | "helped"
  | "not-helped"
  | "helped-left"
  | "helped-stayed"
  | "not-helped-left"
  | "not-helped-stayed";

/** Who is behind a number: those in one group, without those in another. */
export type People = { readonly group: CohortGroup; readonly not?: CohortGroup };

/** Left within the year is X without Y, exempt is Y without Z, and so on down the tree. */
export const peopleBehind: Readonly<Record<FlowId, People>> = {
  entered: { group: "X" },
  stayed: { group: "Y" },
  left: { group: "X", not: "Y" },
  obliged: { group: "Z" },
  exempt: { group: "Y", not: "Z" },
  helped: { group: "A" },
  "not-helped": { group: "B" },
  "helped-left": { group: "A1" },
  "helped-stayed": { group: "A", not: "A1" },
  "not-helped-left": { group: "B1" },
  "not-helped-stayed": { group: "B", not: "B1" },
};

const leaf = (id: FlowId, count: number, lines = 1): FlowNode<FlowId> => ({ id, count, lines, children: [] });
const split = (id: FlowId, count: number, children: readonly FlowNode<FlowId>[]): FlowNode<FlowId> => ({
  id,
  count,
  lines: 1,
  children,
});

/** The counts of a cohort as a tree: what goes on stands above, what leaves the tree below. */
export const flowTree = ({ X, Y, Z, A, B, A1, B1 }: CohortCounts): FlowNode<FlowId> =>
  split("entered", X, [
    split("stayed", Y, [
      split("obliged", Z, [
        split("helped", A, [leaf("helped-left", A1), leaf("helped-stayed", A - A1)]),
        split("not-helped", B, [leaf("not-helped-left", B1), leaf("not-helped-stayed", B - B1)]),
      ]),
      // A second line says how many of the exempt got a trajectory all the same.
      leaf("exempt", Y - Z, 2),
    ]),
    leaf("left", X - Y),
  ]);

/** From the top down, each with how deep it stands: the tree as a list. */
export const inOrder = (
  node: FlowNode<FlowId>,
  depth = 0,
): readonly { readonly id: FlowId; readonly count: number; readonly depth: number }[] => [
  { id: node.id, count: node.count, depth },
  ...node.children.flatMap((child) => inOrder(child, depth + 1)),
];
