import type { PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type Worker = {
  readonly id: PersonId;
  readonly name: string;
  readonly team: string | null;
  readonly clients: number;
};

/** Who can be responsible for clients on a day, with how many they have. */
export const listWorkers = (tx: Tx, on: PlainDate): Promise<Worker[]> =>
  tx.rows(sql<Worker>`
    select p.id, p.name, p.team,
           (select count(*)::int from casework.stretch s where s.tenant_id = p.tenant_id and s.worker_id = p.id
              and s.from_day <= ${on} and s.until_day > ${on}) as clients
    from access.person p
    where p.tenant_id = ${tx.tenantId} and p.ended_at is null and exists (
      select from access.role_held r where r.tenant_id = p.tenant_id and r.person_id = p.id
        and r.role in ('caseworker', 'benefits-officer') and r.from_day <= ${on} and (r.until_day is null or r.until_day > ${on}))
    order by p.name, p.id`);

export type TeamRow = {
  readonly workerId: PersonId | null;
  readonly workerName: string | null;
  readonly team: string | null;
  readonly clients: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly judged: number;
  readonly inTime: number;
};

/**
 * Per worker: clients and what waits on a day; and of the offers whose norm day lay in [from, on), how many came in
 * time. Judged is who was helped by the norm day or still waited on it; who left before is neither (page 09).
 */
export const teamFigures = (tx: Tx, from: PlainDate, on: PlainDate): Promise<TeamRow[]> =>
  tx.rows(sql<TeamRow>`
    with present as (
      select s.worker_id, count(*)::int as clients,
             count(g.due_on)::int as waiting, (count(*) filter (where g.due_on < ${on}))::int as overdue
      from casework.stretch s
      left join lateral (select min(g.due_on) as due_on from casework.signal g where g.tenant_id = s.tenant_id
        and g.client_id = s.client_id and g.kind = 'no-offer' and g.opens_on <= ${on} and g.closes_on > ${on}) g on true
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} group by s.worker_id
    ), judged as (
      select s.worker_id, count(*)::int as judged, (count(*) filter (where g.answered and g.closes_on <= g.due_on))::int as in_time
      from casework.signal g
      left join casework.stretch s on s.tenant_id = g.tenant_id and s.client_id = g.client_id and s.from_day <= g.due_on and s.until_day > g.due_on
      where g.tenant_id = ${tx.tenantId} and g.kind = 'no-offer' and g.due_on >= ${from} and g.due_on < ${on}
        and (g.closes_on > g.due_on or g.answered) group by s.worker_id
    )
    select coalesce(a.worker_id, j.worker_id) as "workerId", p.name as "workerName", p.team, coalesce(a.clients, 0) as clients,
           coalesce(a.waiting, 0) as waiting, coalesce(a.overdue, 0) as overdue, coalesce(j.judged, 0) as judged,
           coalesce(j.in_time, 0) as "inTime"
    from present a full join judged j on j.worker_id is not distinct from a.worker_id
    left join access.person p on p.tenant_id = ${tx.tenantId} and p.id = coalesce(a.worker_id, j.worker_id)
    order by p.team nulls last, p.name nulls last`);
