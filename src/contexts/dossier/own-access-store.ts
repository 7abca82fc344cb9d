import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { Activity } from "../../platform/activity.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { actsAmongOthers, actsOfOpening } from "./about-whom.ts";
import type { AccessLine } from "./access-log-store.ts";
import type { AccessedBy } from "./domain/access-log.ts";

/** What was done on a day by the same function, and how often. */
export type OwnAccessLine = Omit<AccessLine, "who" | "at"> & {
  readonly organisation: string | null;
  /** Who was responsible for the client that day. */
  readonly isTheirs: boolean;
  readonly on: PlainDate;
  readonly by: AccessedBy;
  readonly times: number;
};

type Asked = {
  readonly clientId: ClientId;
  readonly what: "all" | "dossier";
  readonly page: number;
  readonly pageSize: number;
  /** Of the office, whose days they are. */
  readonly timeZone: string;
  /** Who of which organisation acts in the log: a client can't read that themselves. */
  readonly organisations: readonly ActorOf[];
  /** Who was responsible for them when. */
  readonly workers: readonly WorkerSpell[];
};

export type ActorOf = { readonly actor: string; readonly organisation: string };
export type WorkerSpell = { readonly actor: string; readonly from: PlainDate; readonly until: PlainDate };

/**
 * Who looked at or wrote in the dossier of the client who asks, the latest first: by day and function (of a provider: by what it is called) and not
 * by name, the same thing once with how often, and without what they did themselves. What was refused is left out: a form was not right, so nothing
 * was looked at or written; who had no right to it is told. Run as that client the policies leave no line of anybody else.
 */
export const listOwnAccessLines = async (
  tx: Tx,
  { clientId, what, page, pageSize, timeZone, organisations, workers }: Asked,
) => {
  const left = what === "all" ? [] : [...actsAmongOthers, ...actsOfOpening];
  const ofOthers = sql`l.tenant_id = ${tx.tenantId} and l.client_id = ${clientId} and l.actor <> ${tx.actor.name} and l.outcome <> 'refused'`;
  const [responsible, from, until] = [
    workers.map(({ actor }) => actor),
    workers.map((each) => each.from),
    workers.map((each) => each.until),
  ];
  const isTheirs = sql`exists (
    select 1 from unnest(${responsible}::text[], ${from}::date[], ${until}::date[]) as w (actor, "from", "until")
    where w.actor = l.actor and (l.at at time zone ${timeZone})::date >= w."from" and (l.at at time zone ${timeZone})::date < w."until")`;
  const [actors, names] = [organisations.map(({ actor }) => actor), organisations.map((each) => each.organisation)];
  const done = sql`
    select (l.at at time zone ${timeZone})::date as "on",
           case when split_part(l.actor, ':', 1) in ('person', 'operator') then split_part(l.actor, ':', 1) else 'system' end as by,
           l.role, o.name as organisation, ${isTheirs} as "isTheirs", l.activity, l.detail ->> 'withdrawn' as withdrawn, l.purpose, l.outcome, count(*)::int as times,
           max(l.at) as last
    from platform.log_line l left join unnest(${actors}::text[], ${names}::text[]) as o (actor, name) on o.actor = l.actor
    where ${ofOthers} and l.activity <> all (${left}::text[]) group by 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  const lines = await tx.rows(
    sql<OwnAccessLine>`
      select d."on", d.by, d.role, d.organisation, d."isTheirs", d.activity, d.withdrawn, d.purpose, d.outcome, d.times from (${done}) d
      order by d."on" desc, d.last desc, d.by, d.role, d.organisation, d."isTheirs", d.activity, d.withdrawn, d.purpose, d.outcome
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const counted = await tx.row(
    sql<{ total: number; amongOthers: number }>`
      select (select count(*)::int from (${done}) d) as total,
             count(*) filter (where l.activity = any (${actsAmongOthers}::text[]))::int as "amongOthers"
      from platform.log_line l where ${ofOthers}`,
  );
  return { page, pageSize, total: counted?.total ?? 0, amongOthers: counted?.amongOthers ?? 0, lines };
};

/** When a client last opened one of their own pages, by the lines of the log that are theirs to see; null when none tells of it (any more). */
export const lastOwnLook = async (tx: Tx, clientId: ClientId, activity: Activity): Promise<Instant | null> => {
  const found = await tx.row(
    sql<{ at: Instant | null }>`
      select max(at) as at from platform.log_line
      where tenant_id = ${tx.tenantId} and client_id = ${clientId} and actor = ${tx.actor.name} and activity = ${activity} and outcome = 'done'`,
  );
  return found?.at ?? null;
};
