import type { z } from "zod";
import type { listCaseload } from "../../../contexts/casework/api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import type { caseloadPlace } from "../places.ts";

export type CaseloadState = z.output<(typeof caseloadPlace)["search"]>;
export type CaseloadQuestion = z.input<(typeof listCaseload)["query"]>;

/** What the address says -> what is asked. A colleague's list without a colleague is one's own. */
export const questionOf = (state: CaseloadState): CaseloadQuestion => {
  const { view, worker, signal, overdue, municipality, scheme, sort, order, page } = state;
  return {
    ...(view === "worker" && worker === undefined ? { view: "mine" } : { view }),
    ...(view === "worker" && worker !== undefined ? { worker } : {}),
    ...(signal === undefined ? {} : { signal }),
    ...(overdue === undefined ? {} : { overdue }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(scheme === undefined ? {} : { scheme }),
    sort,
    order,
    page,
  };
};

/** The same without its page, for the whole list as a file. */
export const fileQuestionOf = (state: CaseloadState): Omit<CaseloadQuestion, "page" | "pageSize"> => {
  const { page: _page, ...filter } = questionOf(state);
  return filter;
};

/** The list "Signaal" holds signals and "te laat" together. */
export const signalChoice = ({ signal, overdue }: CaseloadState): string =>
  overdue === "true" ? "overdue" : (signal ?? "");

export const signalChosen = (choice: string): Partial<CaseloadState> => ({
  signal: choice === "" || choice === "overdue" ? undefined : choice,
  overdue: choice === "overdue" ? "true" : undefined,
  page: 1,
});

/** The rule in the address stays to choose from, also when the settings no longer have it. */
export const ruleChosen = ({ signal }: CaseloadState): readonly string[] =>
  signal === undefined || signal === "any" ? [] : [signal];

/** The list "Van wie": mine, everybody's, or a colleague by id. */
export const whoseChoice = ({ view, worker }: CaseloadState): string =>
  view === "worker" && worker !== undefined ? worker : view === "all" ? "all" : "mine";

export const whoseChosen = (
  choice: string,
  workers: readonly { readonly id: NonNullable<CaseloadState["worker"]> }[],
): Partial<CaseloadState> => {
  if (choice === "all" || choice === "mine") return { view: choice, worker: undefined, page: 1 };
  return { view: "worker", worker: workers.find((worker) => worker.id === choice)?.id, page: 1 };
};

export const isFiltered = ({ signal, overdue, municipality, scheme }: CaseloadState): boolean =>
  signal !== undefined || overdue !== undefined || municipality !== undefined || scheme !== undefined;

/** Whose clients the list has: mine, or a colleague's; null where they are of several. */
export const ownerOf = ({ view, worker }: CaseloadState, me: PersonId | null): PersonId | null =>
  view === "worker" && worker !== undefined ? worker : view === "all" ? null : me;
