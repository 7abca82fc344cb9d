import type { FieldsProps } from "../fields-props.ts";
import type { TypedRung } from "./form.ts";

/** What one rung of the list is typed with. */
export type RowProps = Pick<FieldsProps, "faults"> & {
  readonly rung: TypedRung;
  readonly index: number;
  readonly rungs: readonly TypedRung[];
  readonly set: (changed: Partial<TypedRung>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
};
