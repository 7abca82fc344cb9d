import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./messages-api.ts";
import { type MessageActRefusal, sendClientMessage, writeClientNote } from "./use-cases/message-acts.ts";
import { clientMessages, type MessagesRefusal } from "./use-cases/messages.ts";
import { ownMessages, sendOwnMessage } from "./use-cases/own-messages.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<MessagesRefusal>;

const actStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "message-too-long": 422,
  "health-words": 422,
} as const satisfies StatusTable<MessageActRefusal>;

export const messageRoutes = (ledger: Ledger): Route[] => [
  route(api.listClientMessages, viewStatus, (tx, input, given) => clientMessages(tx, input, given)),
  route(api.sendMessage, actStatus, (tx, input, given) => sendClientMessage(tx, ledger, input, given)),
  route(api.writeNote, actStatus, (tx, input, given) => writeClientNote(tx, ledger, input, given)),
  routeApart(api.listOwnMessages, {}, (asked) => ownMessages(asked)),
  routeApart(api.sendOwnMessage, actStatus, (asked) => sendOwnMessage(ledger, asked)),
];
