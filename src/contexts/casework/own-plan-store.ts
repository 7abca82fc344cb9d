import type { ClientId, EntryNumber } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { OwnPlan } from "./domain/own-plans.ts";

/**
 * What a client sees of their plans, the latest first. Run as that client the policies leave nothing else. A file that waits brings
 * the same rows once more: no file has a plan in writing or a signature, so each version is taken once.
 */
export const listOwnPlanRows = (tx: Tx, clientId: ClientId): Promise<OwnPlan[]> =>
  tx.rows(sql<OwnPlan>`
    select distinct on (from_day, version) plan, version, from_day as "from", until_day as until, is_last as "isLast", text, hash, why,
           client_signing as "clientSigning", client_on as "clientOn", office_signing as "officeSigning", office_on as "officeOn"
    from casework.own_plan where tenant_id = ${tx.tenantId} and client_id = ${clientId}
    order by from_day desc, version desc`);

/** Whether the client who asks has this version of a plan. */
export const isOwnVersion = async (tx: Tx, clientId: ClientId, version: EntryNumber): Promise<boolean> =>
  (await tx.row(sql<object>`
    select version from casework.own_plan where tenant_id = ${tx.tenantId} and client_id = ${clientId} and version = ${version} limit 1`)) !==
  undefined;
