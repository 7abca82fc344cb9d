import type { QueryClient } from "@tanstack/react-query";
import type { Endpoint } from "../../platform/endpoint.ts";

/** They ask by POST, since what they ask with or about may not stand in an address; nothing has changed after them. */
const onlyAsk: ReadonlySet<string> = new Set(["revealCitizenNumber", "searchClients"]);

/** After a change what is on screen is asked anew; not after a question, since every look at a dossier is in the log. */
export const refreshAfter = async (
  client: QueryClient,
  { operationId }: Pick<Endpoint, "operationId">,
): Promise<void> => {
  if (!onlyAsk.has(operationId)) await client.invalidateQueries();
};
