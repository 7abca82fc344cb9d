import type { Followed } from "../followed-link.tsx";
import type { People } from "./flow-tree.ts";
import type { CohortView } from "./presenter.ts";

export type FlowProps = {
  readonly view: CohortView;
  /** Where a number leads; null for who may not open persons: then numbers are not links. */
  readonly open: ((people: People) => Followed) | null;
};
