import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { isSeen } from "./list-store.ts";

/** Days [from, until). */
type Period = { readonly from: PlainDate; readonly until: PlainDate };
type Pair = { readonly step: string; readonly after: string | null };

/** How many took how many days, of the steps done in a period; a step that somebody else went before is another pair. */
export const countDaysTaken = (tx: Tx, { from, until }: Period) =>
  tx.rows(sql<Pair & { readonly days: number; readonly count: number }>`
    select t.step, t.after_step as "after", t.days, count(*)::int as "count"
    from casework.gate_step t
    where t.tenant_id = ${tx.tenantId} and t.done_on >= ${from} and t.done_on < ${until} and ${isSeen(tx, "t")}
    group by t.step, t.after_step, t.days`);

/** Of the steps whose norm day lies in a period: how many were done by then. Who left before that day does not count. */
export const countInTime = (tx: Tx, { from, until }: Period) =>
  tx.rows(sql<Pair & { readonly numerator: number; readonly denominator: number }>`
    select t.step, t.after_step as "after", (count(*) filter (where t.in_time))::int as numerator, count(*)::int as denominator
    from casework.gate_step t
    where t.tenant_id = ${tx.tenantId} and t.due_on >= ${from} and t.due_on < ${until} and t.in_time is not null and ${isSeen(tx, "t")}
    group by t.step, t.after_step`);

type Fraction = { readonly numerator: number; readonly denominator: number };
const nobody: Fraction = { numerator: 0, denominator: 0 };

/** Intakes and diagnoses at the gate that were done, or done over, in a period: how many were done over in it. */
export const countIntakesAgain = async (tx: Tx, { from, until }: Period): Promise<Fraction> =>
  (await tx.row(sql<Fraction>`
    select (count(*) filter (where t.again_on >= ${from} and t.again_on < ${until}))::int as numerator, count(*)::int as denominator
    from casework.gate_step t
    where t.tenant_id = ${tx.tenantId} and t.is_intake and ${isSeen(tx, "t")}
      and ((t.done_on >= ${from} and t.done_on < ${until}) or (t.again_on >= ${from} and t.again_on < ${until}))`)) ??
  nobody;

/** Of the times each phase was set in a period: how often another was set before its end. */
export const countRephased = (tx: Tx, { from, until }: Period) =>
  tx.rows(sql<Fraction & { readonly phase: number }>`
    select p.phase, (count(*) filter (where p.changed_on < ${until}))::int as numerator, count(*)::int as denominator
    from casework.phase_set p
    where p.tenant_id = ${tx.tenantId} and p.set_on >= ${from} and p.set_on < ${until} and ${isSeen(tx, "p")}
    group by p.phase`);

/** Who is on benefit on a day, by phase. */
export const countPhases = (tx: Tx, on: PlainDate) =>
  tx.rows(sql<{ readonly phase: number | null; readonly clients: number }>`
    select s.phase, count(*)::int as clients
    from casework.stretch s
    where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and s.on_benefit_since is not null and ${isSeen(tx, "s")}
    group by s.phase`);

/** The rules of signals by which clients are counted. */
type RuleCodes = { readonly idle: readonly string[]; readonly unsigned: readonly string[] };

export type StandingCounts = {
  readonly listed: number;
  readonly missing: number;
  readonly planned: number;
  readonly unsigned: number;
  readonly obliged: number;
  readonly idle: number;
};

/**
 * How the clients on the lists of a day stand: who misses help; of who is on benefit with a plan in writing, for whom the signal of
 * signatures is open; of who is on benefit without an exemption, for whom the signal is that nothing happens.
 */
export const countStandings = async (tx: Tx, on: PlainDate, rules: RuleCodes): Promise<StandingCounts> => {
  const isOpen = (codes: readonly string[]) => sql`exists (select from casework.signal g
    where g.tenant_id = s.tenant_id and g.client_id = s.client_id and g.rule = any (${codes}::text[])
      and g.opens_on <= ${on} and g.closes_on > ${on} and ${isSeen(tx, "g")})`;
  const row = await tx.row(sql<StandingCounts>`
    with listed as (
      select s.on_benefit_since is not null and (s.exempt_until is null or s.exempt_until <= ${on}) as obliged,
             s.on_benefit_since is not null and exists (select from casework.own_plan o
               where o.tenant_id = s.tenant_id and o.client_id = s.client_id and o.from_day <= ${on} and o.until_day > ${on} and ${isSeen(tx, "o")}) as planned,
             exists (select from casework.unmet_need n
               where n.tenant_id = s.tenant_id and n.client_id = s.client_id and n.from_day <= ${on} and n.until_day > ${on} and ${isSeen(tx, "n")}) as missing,
             ${isOpen(rules.unsigned)} as unsigned,
             ${isOpen(rules.idle)} as idle
      from casework.stretch s
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
    )
    select count(*)::int as listed, (count(*) filter (where missing))::int as missing,
           (count(*) filter (where planned))::int as planned, (count(*) filter (where planned and unsigned))::int as unsigned,
           (count(*) filter (where obliged))::int as obliged, (count(*) filter (where obliged and idle))::int as idle
    from listed`);
  if (row === undefined) throw new Error("a count without a row");
  return row;
};
