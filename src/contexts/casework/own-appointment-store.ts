import type { ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { AppointmentRow } from "./domain/appointment-rows.ts";

/**
 * A client's appointments, the latest first. Run as that client the policies leave nothing else. A file that waits brings the same rows
 * once more: no file has an appointment, so each is taken once.
 */
export const listOwnAppointmentRows = (tx: Tx, clientId: ClientId): Promise<AppointmentRow[]> =>
  tx.rows(sql<AppointmentRow>`
    select distinct on (on_day, at, entry) entry as id, on_day as "on", at, minutes, worker_id as worker, how, place, what, state
    from casework.appointment where tenant_id = ${tx.tenantId} and client_id = ${clientId}
    order by on_day desc, at desc, entry desc`);
