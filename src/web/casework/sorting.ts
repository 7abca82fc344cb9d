import { caseloadSorts } from "../../contexts/casework/api.ts";
import type { Sorting } from "../ui/data-table.tsx";

type Sort = (typeof caseloadSorts)[number];
type Sorted = { readonly sort: Sort; readonly order: "asc" | "desc" };

/** The heads of a table of clients, kept in the address; another order starts at the first page. */
export const sortingOf = (
  { sort, order }: Sorted,
  change: (changed: Sorted & { readonly page: number }) => void,
): Sorting => ({
  by: sort,
  order,
  onSort: (by, asked) => {
    const chosen = caseloadSorts.find((one) => one === by);
    if (chosen !== undefined) change({ sort: chosen, order: asked, page: 1 });
  },
});
