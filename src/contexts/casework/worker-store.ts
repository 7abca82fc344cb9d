import type { PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { staffWithClients } from "../access/public.ts";
import type { TeamRow } from "./domain/visible-rows.ts";
import { isSeen } from "./list-store.ts";

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
              and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}) as clients
    from access.person p
    where p.tenant_id = ${tx.tenantId} and p.ended_at is null and exists (
      select from access.role_held r where r.tenant_id = p.tenant_id and r.person_id = p.id
        and r.role = any(${staffWithClients}::text[]) and r.from_day <= ${on} and (r.until_day is null or r.until_day > ${on}))
    order by p.name, p.id`);

/** The rules that ask for an offer, and the days [from, on) in which its norm day lies. */
export type OffersJudged = { readonly offers: readonly string[]; readonly from: PlainDate; readonly on: PlainDate };

/** The first day on which a clock began that is judged; null when none is. */
export const firstJudgedStart = async (tx: Tx, { offers, from, on }: OffersJudged): Promise<PlainDate | null> => {
  const found = await tx.row(sql<{ first: PlainDate | null }>`
    select min(g.since) as first from casework.signal g
    where g.tenant_id = ${tx.tenantId} and ${isSeen(tx, "g")} and g.rule = any (${offers}::text[]) and g.due_on >= ${from} and g.due_on < ${on}
      and g.in_time is not null`);
  return found?.first ?? null;
};

/**
 * Per worker: clients and what waits on a day; and of the offers whose norm day lay in [from, on), how many were judged and
 * how many came in time. That was judged by `pickedUpInTime` (dossier/domain/offer.ts); here it is added up.
 */
export const teamFigures = (tx: Tx, { offers, from, on }: OffersJudged): Promise<TeamRow[]> =>
  tx.rows(sql<TeamRow>`
    with counted as (
      select s.worker_id, 1 as clients, (g.due_on is not null)::int as waiting, coalesce(g.due_on < ${on}, false)::int as overdue,
             0 as judged, 0 as in_time
      from casework.stretch s
      left join lateral (select min(g.due_on) as due_on from casework.signal g where g.tenant_id = s.tenant_id
        and g.client_id = s.client_id and g.rule = any (${offers}::text[]) and g.opens_on <= ${on} and g.closes_on > ${on} and ${isSeen(tx, "g")}) g on true
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
      union all
      select s.worker_id, 0, 0, 0, 1, g.in_time::int
      from casework.signal g
      left join casework.stretch s on s.tenant_id = g.tenant_id and s.client_id = g.client_id and s.from_day <= g.due_on and s.until_day > g.due_on
        and ${isSeen(tx, "s")}
      where g.tenant_id = ${tx.tenantId} and ${isSeen(tx, "g")} and g.rule = any (${offers}::text[]) and g.due_on >= ${from} and g.due_on < ${on}
        and g.in_time is not null
    ), summed as (
      select worker_id, sum(clients)::int as clients, sum(waiting)::int as waiting, sum(overdue)::int as overdue,
             sum(judged)::int as judged, sum(in_time)::int as in_time
      from counted group by worker_id
    )
    select c.worker_id as "workerId", p.name as "workerName", p.team, c.clients, c.waiting, c.overdue, c.judged, c.in_time as "inTime"
    from summed c left join access.person p on p.tenant_id = ${tx.tenantId} and p.id = c.worker_id
    order by p.team nulls last, p.name nulls last`);
