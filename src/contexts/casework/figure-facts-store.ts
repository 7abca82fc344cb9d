import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Counted, PhaseFact, RuleCodes, RungFact, StandFact, StepFact } from "./domain/figure-facts.ts";
import { isSeen } from "./list-store.ts";

/** Who was responsible on a day for the client of a row. */
const workerOn = (tx: Tx, row: string, day: Statement<unknown>): Statement<unknown> =>
  sql`left join casework.stretch w on w.tenant_id = ${tx.tenantId} and w.client_id = ${sql.ref(`${row}.client_id`)}
      and w.from_day <= ${day} and w.until_day > ${day} and ${isSeen(tx, "w")}`;

/** Steps at the gate that may count (figure-places.ts decides): done, due or done over in the period, or waited for on its last day. */
export const stepsWithin = (tx: Tx, { from, until, on }: Counted): Promise<StepFact[]> =>
  tx.rows(sql<StepFact>`
    with waiting as materialized (
      select distinct g.client_id, g.gate from casework.gate_stretch g
      where g.tenant_id = ${tx.tenantId} and g.from_day <= ${on} and g.until_day > ${on} and ${isSeen(tx, "g")}
    )
    select t.client_id as "clientId", t.step, t.owner, t.after_step as "after", t.since, t.due_on as "dueOn", t.done_on as "doneOn", t.days,
           t.in_time as "inTime", t.is_intake as "isIntake", t.again_on as "againOn", g.gate is not null as waits, w.worker_id as worker
    from casework.gate_step t
    left join waiting g on g.client_id = t.client_id and g.gate = t.gate
    ${workerOn(tx, "t", sql`least(t.done_on, ${on}::date)`)}
    where t.tenant_id = ${tx.tenantId} and ${isSeen(tx, "t")}
      and ((t.done_on >= ${from} and t.done_on < ${until}) or (t.due_on >= ${from} and t.due_on < ${until})
        or (t.again_on >= ${from} and t.again_on < ${until})
        or (g.gate is not null and t.since <= ${on} and (t.done_on is null or t.done_on > ${on})))`);

export const phasesSetWithin = (tx: Tx, { from, until }: Counted): Promise<PhaseFact[]> =>
  tx.rows(sql<PhaseFact>`
    select p.client_id as "clientId", p.set_on as "on", p.phase, p.changed_on as "changedOn", w.worker_id as worker
    from casework.phase_set p ${workerOn(tx, "p", sql`p.set_on`)}
    where p.tenant_id = ${tx.tenantId} and p.set_on >= ${from} and p.set_on < ${until} and ${isSeen(tx, "p")}`);

/** Stays on a rung that touch the period. */
export const staysWithin = (tx: Tx, { from, until, on }: Counted): Promise<RungFact[]> =>
  tx.rows(sql<RungFact>`
    select s.client_id as "clientId", s.rung, s.from_day as "from", s.until_day as "until", s.last_on as "lastOn",
           s.plain_last_on as "plainLastOn", s.extended_on as "extendedOn", s.moved_to as "movedTo", s.direction, w.worker_id as worker
    from casework.rung_stay s ${workerOn(tx, "s", sql`${on}::date`)}
    where s.tenant_id = ${tx.tenantId} and s.until_day >= ${from} and s.from_day < ${until} and s.from_day < s.until_day and ${isSeen(tx, "s")}`);

/** How the clients on the lists of a day stand; alike ones as one row, unless it is asked who they are. */
export const standsOn = (
  tx: Tx,
  on: PlainDate,
  rules: RuleCodes,
  { each }: { readonly each: boolean },
): Promise<StandFact[]> => {
  const holds = (row: string): Statement<unknown> =>
    sql`${sql.ref(`${row}.tenant_id`)} = s.tenant_id and ${sql.ref(`${row}.client_id`)} = s.client_id and ${isSeen(tx, row)}`;
  const isOpen = (codes: readonly string[]): Statement<unknown> => sql`exists (select from casework.signal g
    where ${holds("g")} and g.rule = any (${codes}::text[]) and g.opens_on <= ${on} and g.closes_on > ${on})`;
  return tx.rows(sql<StandFact>`
    with listed as (
      select ${each ? sql`s.client_id` : sql`null::uuid`} as "clientId", s.worker_id as worker, s.phase,
             s.on_benefit_since is not null as "onBenefit", coalesce(s.exempt_until > ${on}, false) as exempt,
             exists (select from casework.own_plan o where ${holds("o")} and o.from_day <= ${on} and o.until_day > ${on}) as planned,
             exists (select from casework.unmet_need n where ${holds("n")} and n.from_day <= ${on} and n.until_day > ${on}) as missing,
             ${isOpen(rules.unsigned)} as unsigned, ${isOpen(rules.idle)} as idle
      from casework.stretch s
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
    )
    select l.*, count(*)::int as n from listed l group by 1, 2, 3, 4, 5, 6, 7, 8, 9`);
};
