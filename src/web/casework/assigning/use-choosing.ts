import { useState } from "react";
import type { z } from "zod";
import { listCaseload } from "../../../contexts/casework/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { call } from "../../client/queries.ts";
import { mostAtOnce } from "./form.ts";

export type Choosing = {
  readonly chosen: ReadonlySet<string>;
  readonly clients: readonly ClientId[];
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly clear: () => void;
  /** Everybody on the list, as many as can be assigned at once; the most urgent when there are more. */
  readonly chooseAll: () => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
};

/** Who is chosen, over all pages of the list. */
export const useChoosing = (question: z.input<(typeof listCaseload)["query"]>): Choosing => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const chooseAll = async (): Promise<void> => {
    setBusy(true);
    const result = await call(listCaseload, { query: { ...question, page: 1, pageSize: mostAtOnce } });
    setBusy(false);
    setProblem(result.ok ? null : result.refusal);
    if (result.ok) setChosen(new Set(result.value.rows.map(({ clientId }) => clientId)));
  };
  return {
    chosen,
    // a row is known by its client
    clients: [...chosen] as ClientId[],
    choose: setChosen,
    clear: () => setChosen(new Set()),
    chooseAll,
    isBusy,
    problem,
  };
};
