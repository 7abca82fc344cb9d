import { type Route, routeApart } from "../../platform/http/router.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger, OpenDocumentRefusal } from "../dossier/public.ts";
import * as api from "./own-api.ts";
import type { InvitationRefusal } from "./use-cases/appointment-papers.ts";
import {
  type CanComeRefusal,
  type CantComeActRefusal,
  canCome,
  cantCome,
  ownAppointmentFile,
  ownAppointments,
} from "./use-cases/own-appointments.ts";
import { ownDocumentContent, ownDocuments } from "./use-cases/own-documents.ts";
import { ownFile } from "./use-cases/own-file.ts";

const fileStatus = {
  "client-not-found": 404,
  "no-such-appointment": 409,
} as const satisfies StatusTable<InvitationRefusal>;

const cantComeStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "no-such-appointment": 409,
  "appointment-over": 409,
  "said-already": 409,
  "message-too-long": 422,
  "health-words": 422,
  "provider-not-involved": 409,
  "agreement-without-client": 422,
} as const satisfies StatusTable<CantComeActRefusal>;

const canComeStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "no-such-appointment": 409,
  "appointment-over": 409,
  "nothing-to-take-back": 409,
  "answered-already": 409,
} as const satisfies StatusTable<CanComeRefusal>;

const contentStatus = {
  "client-not-found": 404,
  "no-such-document": 404,
  "document-gone": 404,
} as const satisfies StatusTable<OpenDocumentRefusal>;

/** What a client reads and does on their own pages (ADR 0037). */
export const ownRoutes = (ledger: Ledger, keys: Keys): Route[] => [
  routeApart(api.getOwnFile, {}, (asked) => ownFile(asked)),
  routeApart(api.listOwnAppointments, {}, (asked) => ownAppointments(asked)),
  routeApart(api.getOwnAppointmentFile, fileStatus, (asked) => ownAppointmentFile(asked)),
  routeApart(api.sayCantCome, cantComeStatus, (asked) => cantCome(ledger, asked)),
  routeApart(api.takeBackCantCome, canComeStatus, (asked) => canCome(ledger, asked)),
  routeApart(api.listOwnDocuments, {}, (asked) => ownDocuments(asked)),
  routeApart(api.getOwnDocumentContent, contentStatus, (asked) => ownDocumentContent(keys, asked)),
];
