import * as access from "../contexts/access/api.ts";
import * as casework from "../contexts/casework/api.ts";
import * as gate from "../contexts/casework/gate-api.ts";
import * as dossier from "../contexts/dossier/api.ts";
import * as exchange from "../contexts/exchange/api.ts";
import * as figures from "../contexts/figures/api.ts";
import type { Endpoint } from "../platform/endpoint.ts";

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === "object" && value !== null && "operationId" in value;

/** Every endpoint of every context, for the OpenAPI document and the permission test. */
export const endpoints: readonly Endpoint[] = [access, dossier, casework, gate, figures, exchange].flatMap((api) =>
  Object.values(api).filter(isEndpoint),
);
