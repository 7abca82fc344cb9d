import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import * as api from "./email-api.ts";
import type { Ledger } from "./ledger.ts";
import {
  type AgreeEmailRefusal,
  agreeToEmail,
  clientEmail,
  type NoMoreEmailRefusal,
  noMoreEmail,
  noMoreOwnEmail,
  ownEmail,
} from "./use-cases/client-email.ts";

const agreeStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "email-unfit": 422,
  "email-the-same": 422,
  "agreed-before-withdrawn": 422,
  "person-erased": 409,
} as const satisfies StatusTable<AgreeEmailRefusal>;

const withdrawStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "email-not-agreed": 409,
} as const satisfies StatusTable<NoMoreEmailRefusal>;

export type EmailParts = {
  readonly ledger: Ledger;
  readonly keys: Keys;
  /** Whether this installation sends mail: where it does not, the screens say so. */
  readonly mailsAreSent: boolean;
};

export const emailRoutes = (parts: EmailParts): Route[] => [
  route(api.getClientEmail, { "client-not-found": 404 } as const, (tx, input) => clientEmail(tx, parts, input)),
  route(api.agreeClientEmail, agreeStatus, (tx, input, given) => agreeToEmail(tx, parts, input, given)),
  route(api.withdrawClientEmail, withdrawStatus, (tx, input, given) => noMoreEmail(tx, parts.ledger, input, given)),
  routeApart(api.getOwnEmail, { "client-not-found": 404 } as const, (asked) => ownEmail(parts, asked)),
  routeApart(api.withdrawOwnEmail, withdrawStatus, (asked) => noMoreOwnEmail(parts.ledger, asked)),
];
