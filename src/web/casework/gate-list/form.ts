import type { z } from "zod";
import { type gateSorts, type listGates, gateSorts as sorts } from "../../../contexts/casework/gate-api.ts";
import type { Sorting } from "../../ui/data-table.tsx";
import type { gatesPlace } from "../places.ts";

export type GatesState = z.output<(typeof gatesPlace)["search"]>;
export type GatesQuestion = z.input<(typeof listGates)["query"]>;

/** What the address says -> what is asked. */
export const questionOf = ({ page, ...state }: GatesState): GatesQuestion => ({ ...fileQuestionOf(state), page });

/** The same without its page, for the whole list as a file. */
export const fileQuestionOf = ({
  ball,
  step,
  late,
  whose,
  sort,
  order,
}: Omit<GatesState, "page">): Omit<GatesQuestion, "page" | "pageSize"> => ({
  ...(ball === undefined ? {} : { ball }),
  ...(step === undefined ? {} : { step }),
  ...(late === undefined ? {} : { late }),
  whose,
  sort,
  order,
});

export const isFiltered = ({ ball, step, late, whose }: GatesState): boolean =>
  ball !== undefined || step !== undefined || late !== undefined || whose !== "all";

type Change = (changed: Pick<GatesState, "sort" | "order" | "page">) => void;

/** The heads of the table, kept in the address; another order starts at the first page. */
export const sortingOf = ({ sort, order }: Pick<GatesState, "sort" | "order">, change: Change): Sorting => ({
  by: sort,
  order,
  onSort: (by, asked) => {
    const chosen: (typeof gateSorts)[number] | undefined = sorts.find((one) => one === by);
    if (chosen !== undefined) change({ sort: chosen, order: asked, page: 1 });
  },
});
