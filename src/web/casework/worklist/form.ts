import type { z } from "zod";
import {
  type listSignals,
  worklistParts,
  worklistSorts,
  worklistViews,
} from "../../../contexts/casework/signals-api.ts";
import type { Sorting } from "../../ui/data-table.tsx";
import type { worklistPlace } from "../places.ts";

export type WorklistState = z.output<(typeof worklistPlace)["search"]>;
export type WorklistQuestion = z.input<(typeof listSignals)["query"]>;

/** What the address says -> what is asked. */
export const questionOf = ({ page, ...state }: WorklistState): WorklistQuestion => ({ ...fileQuestionOf(state), page });

/** The same without its page, for the whole list as a file. */
export const fileQuestionOf = ({
  view,
  part,
  rule,
  sort,
  order,
}: Omit<WorklistState, "page">): Omit<WorklistQuestion, "page" | "pageSize"> => ({
  view,
  part,
  ...(rule === undefined ? {} : { rule }),
  sort,
  order,
});

/** Another part or another view starts at its first page, without the rule that may have nothing there. */
export const partChosen = (choice: string): Partial<WorklistState> => ({
  part: worklistParts.find((part) => part === choice) ?? "today",
  rule: undefined,
  page: 1,
});

export const viewChosen = (choice: string): Partial<WorklistState> => ({
  view: worklistViews.find((view) => view === choice) ?? "mine",
  rule: undefined,
  page: 1,
});

type Change = (changed: Pick<WorklistState, "sort" | "order" | "page">) => void;

/** The heads of the table, kept in the address; another order starts at the first page. */
export const sortingOf = ({ sort, order }: Pick<WorklistState, "sort" | "order">, change: Change): Sorting => ({
  by: sort,
  order,
  onSort: (by, asked) => {
    const chosen = worklistSorts.find((one) => one === by);
    if (chosen !== undefined) change({ sort: chosen, order: asked, page: 1 });
  },
});
