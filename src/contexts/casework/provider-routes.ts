import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import { messageActStatus } from "./message-routes.ts";
import * as sideApi from "./provider-side-api.ts";
import * as api from "./providers-api.ts";
import { providerClient, providerClients, sendProviderMessage } from "./use-cases/provider-clients.ts";
import {
  type ClientProvidersRefusal,
  clientProviders,
  joinClientProvider,
  leaveClientProvider,
  type ProviderActRefusal,
} from "./use-cases/providers.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<ClientProvidersRefusal>;

const actStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "no-such-provider": 422,
  "provider-is-involved": 409,
  "provider-not-involved": 409,
  "health-words": 422,
  "ends-before-it-begins": 422,
} as const satisfies StatusTable<ProviderActRefusal>;

export const providerRoutes = (ledger: Ledger): Route[] => [
  route(api.listClientProviders, viewStatus, (tx, input, given) => clientProviders(tx, input, given)),
  route(api.joinProvider, actStatus, (tx, input, given) => joinClientProvider(tx, ledger, input, given)),
  route(api.leaveProvider, actStatus, (tx, input, given) => leaveClientProvider(tx, ledger, input, given)),
  routeApart(sideApi.listProviderClients, {}, (asked) => providerClients(asked)),
  routeApart(sideApi.getProviderClient, { "client-not-found": 404 }, (asked) => providerClient(asked)),
  routeApart(sideApi.sendProviderMessage, messageActStatus, (asked) => sendProviderMessage(ledger, asked)),
];
