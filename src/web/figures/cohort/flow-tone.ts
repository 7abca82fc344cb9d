import type { FlowId } from "./flow-tree.ts";

/**
 * on: goes on in the tree; off: leaves it; reached and missed: what the coverage is about; then-on and then-off: what
 * became of these later, which is drawn paler because words stand over it.
 */
export type FlowTone = "on" | "off" | "reached" | "missed" | "then-on" | "then-off";

export const toneOf: Readonly<Record<FlowId, FlowTone>> = {
  entered: "on",
  stayed: "on",
  left: "off",
  obliged: "on",
  exempt: "off",
  helped: "reached",
  "not-helped": "missed",
  "helped-left": "then-off",
  "helped-stayed": "then-on",
  "not-helped-left": "then-off",
  "not-helped-stayed": "then-on",
};
