import type { PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { AlikeClients } from "./domain/workload.ts";
import { isSeen } from "./list-store.ts";

export type WorkerAlike = AlikeClients & { readonly worker: PersonId | null };

/** The clients of each worker on a day, by what weighs. */
export const clientsByWeight = (tx: Tx, on: PlainDate): Promise<WorkerAlike[]> =>
  tx.rows(sql<WorkerAlike>`
    select s.worker_id as worker, s.phase, s.activity, s.exempt_until is not null as "isExempt", r.rung, count(*)::int as clients
    from casework.stretch s
    left join casework.rung_stay r on r.tenant_id = s.tenant_id and r.client_id = s.client_id and r.from_day <= ${on} and r.until_day > ${on}
      and ${isSeen(tx, "r")}
    where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
    group by s.worker_id, s.phase, s.activity, s.exempt_until is not null, r.rung`);

export type WorkerAsks = { readonly worker: PersonId | null; readonly late: number; readonly soon: number };

/** What asks for action of the clients of each worker: late on a day, and due by another. */
export const asksByWorker = (tx: Tx, on: PlainDate, aheadOf: PlainDate): Promise<WorkerAsks[]> =>
  tx.rows(sql<WorkerAsks>`
    select s.worker_id as worker, (count(*) filter (where g.due_on < ${on}))::int as late,
           (count(*) filter (where g.due_on >= ${on} and g.due_on <= ${aheadOf}))::int as soon
    from casework.stretch s
    join casework.signal g on g.tenant_id = s.tenant_id and g.client_id = s.client_id and g.opens_on <= ${on} and g.closes_on > ${on}
      and not g.rests @> ${on}::date and ${isSeen(tx, "g")}
    where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
    group by s.worker_id`);
