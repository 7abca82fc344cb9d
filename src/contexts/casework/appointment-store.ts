import type { ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { AppointmentRow } from "./domain/appointment-rows.ts";
import { isSeen } from "./list-store.ts";

export type CalendarRow = AppointmentRow & {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string | null;
  readonly workerName: string | null;
};

export type CalendarQuestion = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly worker: PersonId | null;
};

/** Appointments of some days in order, with one worker or with all; those that were called off are left out. One more than `most` tells there are more. */
export const listCalendar = (tx: Tx, { from, until, worker }: CalendarQuestion, most: number): Promise<CalendarRow[]> =>
  tx.rows(sql<CalendarRow>`
    select a.entry as id, a.on_day as "on", a.at, a.minutes, a.worker_id as worker, a.how, a.place, a.what, a.state,
           a.client_id as "clientId", c.number as "clientNumber", p.name, w.name as "workerName"
    from casework.appointment a
    join dossier.client c on c.tenant_id = a.tenant_id and c.id = a.client_id
    left join dossier.client_person p on p.tenant_id = a.tenant_id and p.client_id = a.client_id
    left join access.person w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    where a.tenant_id = ${tx.tenantId} and a.on_day >= ${from} and a.on_day < ${until} and a.state <> 'cancelled' and ${isSeen(tx, "a")}
      ${worker === null ? sql`` : sql`and a.worker_id = ${worker}`}
    order by a.on_day, a.at, c.number limit ${most + 1}`);

export type PlannedTime = { readonly at: string; readonly minutes: number };

/** When somebody meets others on a day, whoever those are; `but` is the appointment that is being moved. */
export const plannedWith = (
  tx: Tx,
  worker: PersonId,
  on: PlainDate,
  but: { readonly clientId: ClientId; readonly entry: EntryNumber } | null,
): Promise<PlannedTime[]> =>
  tx.rows(sql<PlannedTime>`
    select a.at, a.minutes from casework.appointment a
    where a.tenant_id = ${tx.tenantId} and a.worker_id = ${worker} and a.on_day = ${on} and a.state = 'planned' and ${isSeen(tx, "a")}
      ${but === null ? sql`` : sql`and not (a.client_id = ${but.clientId} and a.entry = ${but.entry})`}
    order by a.at`);
