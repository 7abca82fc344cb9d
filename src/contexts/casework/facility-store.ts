import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { FacilityRow } from "./domain/facility-costs.ts";
import { isSeen } from "./list-store.ts";

/** Premiums and facilities that may cost something in a period (domain/facility-costs.ts decides what). */
export const facilitiesWithin = (
  tx: Tx,
  from: PlainDate,
  until: PlainDate,
): Promise<(FacilityRow & { readonly clientId: ClientId })[]> =>
  tx.rows(sql<FacilityRow & { readonly clientId: ClientId }>`
    select f.client_id as "clientId", f.entry as id, f.facility, f.source, f.per, f.amount, f.from_day as "from", f.until_day as "until"
    from casework.facility f
    where f.tenant_id = ${tx.tenantId} and f.from_day < ${until} and f.until_day > ${from} and ${isSeen(tx, "f")}`);
