import { ok } from "../../kernel/result.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import * as api from "./api.ts";
import { listProviders } from "./provider-store.ts";
import { addProvider, changeProvider, type ProviderRefusal } from "./use-cases/providers.ts";

const providerStatus = {
  "no-such-provider": 404,
  "provider-known-already": 409,
  "provider-of-another-commissioner": 409,
} as const satisfies StatusTable<ProviderRefusal>;

export const providerRoutes = (): Route[] => [
  route(api.listProviders, {}, async (tx) => {
    const providers = await listProviders(tx);
    return ok({ providers: providers.map((each) => ({ ...each, isOwn: each.addedBy === tx.tenantId })) });
  }),
  route(api.addProvider, providerStatus, (tx, input, given) => addProvider(tx, input, given)),
  route(api.changeProvider, providerStatus, (tx, input) => changeProvider(tx, input)),
];
