import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryClient } from "@tanstack/react-query";
import { searchClients } from "../../contexts/casework/api.ts";
import { correctEntry, getDossier, revealCitizenNumber } from "../../contexts/dossier/api.ts";
import type { Endpoint } from "../../platform/endpoint.ts";
import { refreshAfter } from "./refresh.ts";

/** Whether a dossier on screen is asked anew, which is a look of its own in the processing log. */
const looksAgainAfter = async (endpoint: Endpoint): Promise<boolean> => {
  const client = new QueryClient();
  const key = [getDossier.operationId, {}];
  client.setQueryData(key, "a dossier");
  await refreshAfter(client, endpoint);
  return client.getQueryState(key)?.isInvalidated ?? false;
};

test("what changed the record has what is on screen asked anew", async () => {
  assert.equal(await looksAgainAfter(correctEntry), true);
});

test("what only asks, by POST since it may not stand in an address, does not", async () => {
  for (const endpoint of [revealCitizenNumber, searchClients])
    assert.equal(await looksAgainAfter(endpoint), false, endpoint.operationId);
});
