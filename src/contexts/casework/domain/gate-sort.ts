/** What the list of who is at the gate can be sorted by. */
export const gateSorts = ["due", "ball", "opened", "name", "step"] as const;
export type GateSort = (typeof gateSorts)[number];
