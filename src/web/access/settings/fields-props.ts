import type { ChangeFaults, TypedChange } from "./form.ts";

/** What every kind of setting is typed with. */
export type FieldsProps = {
  readonly typed: TypedChange;
  readonly faults: ChangeFaults;
  readonly change: (changed: Partial<TypedChange>) => void;
};
