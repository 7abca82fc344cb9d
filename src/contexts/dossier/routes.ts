import { ok, refuse } from "../../kernel/result.ts";
import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { listAccessLines } from "./access-log-store.ts";
import type { AmendRule } from "./amend-rule.ts";
import * as api from "./api.ts";
import { findKnownClient } from "./client-store.ts";
import type { Ledger } from "./ledger.ts";
import {
  type AmendEntryRefusal,
  type BeingToldRefusal,
  correctDossierEntry,
  type UnlessBeingTold,
  withdrawDossierEntry,
} from "./use-cases/amend-entry.ts";
import { type RevealRefusal, revealCitizenNumber } from "./use-cases/citizen-number.ts";
import { type DossierRefusal, getDossier } from "./use-cases/get-dossier.ts";
import { purgeReports } from "./use-cases/list-purge-runs.ts";
import { ownAccess } from "./use-cases/own-access.ts";
import { type PutPersonRightRefusal, putPersonRightAt } from "./use-cases/put-person-right.ts";

const dossierStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<DossierRefusal>;
const revealStatus = {
  "client-not-found": 404,
  "no-citizen-number": 404,
} as const satisfies StatusTable<RevealRefusal>;
const putRightStatus = {
  "client-not-found": 404,
  "person-erased": 409,
  "person-changed-meanwhile": 409,
  "number-of-another-client": 409,
  "number-in-an-import": 409,
  "no-citizen-number-this": 422,
  "birth-year-beyond": 422,
  "person-emptied": 422,
  "person-the-same": 422,
  "reason-missing": 422,
  "citizen-number-in-reason": 422,
} as const satisfies StatusTable<PutPersonRightRefusal>;
const accessStatus = { "client-not-found": 404 } as const;
const amendStatus = {
  "client-not-found": 404,
  "no-such-entry": 404,
  "not-a-fact": 422,
  "already-withdrawn": 409,
  "ends-before-start": 422,
  "no-end-of-its-own": 422,
  "never-begins": 422,
  "written-plan": 409,
  "clients-own": 409,
  "entries-rest-on-it": 409,
  "document-not-withdrawn": 409,
  "email-not-withdrawn": 409,
  "mailed-already": 409,
  "mail-being-sent": 409,
  "stands-as-done": 409,
  "day-to-come": 422,
  "nothing-changed": 422,
  "day-out-of-bounds": 422,
  "changed-meanwhile": 409,
  "unknown-code": 422,
  "invalid-entry": 422,
  "citizen-number-in-name": 422,
  "illness-in-name": 422,
} as const satisfies StatusTable<AmendEntryRefusal | BeingToldRefusal>;

/** Has what is due counted, apart from the request. */
export type AskForCount = (tx: Tx) => Promise<void>;

/** What casework says of an amendment: before it is recorded, and about what a mail is telling right now. */
export type Amending = { readonly rule: AmendRule; readonly unlessBeingTold: UnlessBeingTold };

export const dossierRoutes = (
  ledger: Ledger,
  keys: Keys,
  { rule, unlessBeingTold }: Amending,
  askForCount: AskForCount,
): Route[] => [
  route(api.getDossier, dossierStatus, (tx, input, given) => getDossier(tx, keys, input, given)),
  route(api.listDossierAccess, accessStatus, async (tx, asked) => {
    if ((await findKnownClient(tx, asked.clientId)) === undefined) return refuse({ code: "client-not-found" });
    tx.concerns([asked.clientId]);
    return ok(await listAccessLines(tx, asked));
  }),
  routeApart(api.listOwnAccess, {}, (asked) => ownAccess(asked)),
  route(api.revealCitizenNumber, revealStatus, (tx, { clientId }) => revealCitizenNumber(tx, keys, clientId)),
  routeApart(api.putPersonRight, putRightStatus, async ({ params, body, run }) => {
    const done = await putPersonRightAt({ run }, keys, { ...params, ...body });
    return done.ok ? ok({ ...params, ...done.value }) : done;
  }),
  route(api.correctEntry, { ...rule.statusOf, ...amendStatus }, async (tx, input, given) =>
    unlessBeingTold(tx, input, await correctDossierEntry(tx, { ledger, rule }, input, given)),
  ),
  route(api.withdrawEntry, { ...rule.statusOf, ...amendStatus }, async (tx, input, given) =>
    unlessBeingTold(tx, input, await withdrawDossierEntry(tx, { ledger, rule }, input, given)),
  ),
  route(api.listPurgeRuns, {}, (tx, asked, given) => purgeReports(tx, asked, given)),
  route(api.countDueDossiers, {}, async (tx) => {
    await askForCount(tx);
    return ok({});
  }),
];
