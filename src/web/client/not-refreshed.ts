import { notifyManager, type Query, type QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { queryClient, Refused } from "./queries.ts";

/** What is on screen, and could not be asked anew: its last reply still shows. */
const isNotRefreshed = ({ state }: Query): boolean => state.status === "error" && state.data !== undefined;

/** Why what is on screen may no longer be of now, as a refusal's code; null when all of it is. */
export const notRefreshedIn = (client: QueryClient): string | null => {
  const [found] = client.getQueryCache().findAll({ type: "active", predicate: isNotRefreshed });
  if (found === undefined) return null;
  const { error } = found.state;
  return error instanceof Refused ? error.problem.code : "server-fault";
};

/** Asks anew only what could not be. */
export const refreshIn = (client: QueryClient): Promise<void> =>
  client.refetchQueries({ type: "active", predicate: isNotRefreshed });

export const useNotRefreshed = (): string | null =>
  useSyncExternalStore(
    (changed) => queryClient.getQueryCache().subscribe(notifyManager.batchCalls(changed)),
    () => notRefreshedIn(queryClient),
  );

export const refresh = (): Promise<void> => refreshIn(queryClient);
