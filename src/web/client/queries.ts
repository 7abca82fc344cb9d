import { keepPreviousData, QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { getSession } from "../../contexts/access/api.ts";
import type { Result } from "../../kernel/result.ts";
import type { Endpoint, Problem, ReplyOf } from "../../platform/endpoint.ts";
import { callWith } from "./call.ts";
import type { InputTo } from "./input.ts";

/** How a reply stands on screen. `refreshing` while a newer one is on its way and the old one still shows. */
export type Loaded<T> =
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly problem: Problem; readonly retry: () => void }
  | { readonly state: "ready"; readonly reply: T; readonly refreshing: boolean };

export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Only what may heal by itself is tried again. */
const mayHeal = (error: unknown): boolean => error instanceof Refused && error.problem.code === "no-connection";

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => count < 2 && mayHeal(error), staleTime: 15_000 } },
});

export const keyOf = (endpoint: Pick<Endpoint, "operationId">, input: unknown): readonly unknown[] => [
  endpoint.operationId,
  input,
];

const csrfToken = (): string | null => {
  const session = queryClient.getQueryData<ReplyOf<typeof getSession>>(keyOf(getSession, {}));
  return session !== undefined && session.state !== "signed-out" ? session.csrfToken : null;
};

/** The one way to the server. */
export const call = callWith((url, init) => fetch(url, init), csrfToken);

export type Asking<T> = {
  /** False: nothing is asked yet. */
  readonly when?: boolean;
  /** Keep showing the last reply while another input is asked (paging, filters). */
  readonly keep?: boolean;
  /** Ask again after so many milliseconds; false to stop. */
  readonly again?: (reply: T) => number | false;
};

/** Asks an endpoint and keeps the reply; the same question on one page is asked once. */
export const useReply = <E extends Endpoint>(
  endpoint: E,
  input: InputTo<E>,
  { when = true, keep = false, again }: Asking<ReplyOf<E>> = {},
): Loaded<ReplyOf<E>> & { readonly retry: () => void } => {
  const query = useQuery<ReplyOf<E>, unknown>({
    queryKey: keyOf(endpoint, input),
    queryFn: async ({ signal }) => {
      const result = await call(endpoint, input, { signal });
      if (!result.ok) throw new Refused(result.refusal);
      return result.value;
    },
    enabled: when,
    ...(keep ? { placeholderData: keepPreviousData as never } : {}),
    refetchInterval: (state) =>
      again === undefined || state.state.data === undefined ? false : again(state.state.data),
  });
  const retry = (): void => void query.refetch();
  if (query.data !== undefined) return { state: "ready", reply: query.data, refreshing: query.isFetching, retry };
  if (query.error === null) return { state: "waiting", retry };
  if (!(query.error instanceof Refused)) throw query.error;
  return { state: "refused", problem: query.error.problem, retry };
};

export type Send<E extends Endpoint> = (input: InputTo<E>, file?: Blob) => Promise<Result<ReplyOf<E>, Problem>>;

/**
 * Sends something; when it is accepted, what is on screen is asked anew, unless it changed nothing. So it is when it was refused because
 * somebody else recorded something: who asks once more decides on that. To ask anew is to look again, which the processing log keeps.
 */
export const useSend = <E extends Endpoint>(
  endpoint: E,
  { changes = true }: { readonly changes?: boolean } = {},
): readonly [Send<E>, boolean] => {
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const send: Send<E> = async (input, file) => {
    setSending(true);
    try {
      const result = await call(endpoint, input, file === undefined ? {} : { file });
      const isOld = result.ok ? changes : result.refusal.code === "changed-meanwhile";
      if (isOld) await client.invalidateQueries();
      return result;
    } finally {
      setSending(false);
    }
  };
  return [send, sending];
};
