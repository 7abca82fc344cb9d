import type { ClientId, MunicipalityCode, PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { CaseloadSort } from "./domain/caseload-sort.ts";
import type { Activity } from "./domain/stretches.ts";
import { isSeen } from "./list-store.ts";
import { sortKeys } from "./sort-keys.ts";

/** Which clients a list is of, on which day, and in which order. */
export type CaseloadQuestion = {
  readonly on: PlainDate;
  readonly view: "mine" | "worker" | "unassigned" | "all";
  readonly worker: PersonId | null;
  /** In the separated model: a list has the clients whose benefit somebody sees to as well. */
  readonly isSeparated: boolean;
  /** The code of a rule, or "any". */
  readonly signal: string | null;
  readonly overdue: boolean;
  readonly municipality: MunicipalityCode | null;
  readonly scheme: string | null;
  readonly benefit: "on" | "off" | null;
  readonly sort: CaseloadSort;
  readonly order: "asc" | "desc";
  /** The codes of the rules in their order, for the orders that go by signal. */
  readonly rules: readonly string[];
  readonly limit: number;
  readonly offset: number;
};

export type CaseloadRow = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string | null;
  readonly workerId: PersonId | null;
  readonly workerName: string | null;
  readonly municipality: MunicipalityCode | null;
  readonly scheme: string | null;
  readonly onBenefitSince: PlainDate | null;
  readonly phase: number | null;
  readonly exemptUntil: PlainDate | null;
  readonly helpedOn: PlainDate | null;
  readonly activity: Activity | null;
  readonly signals: readonly OpenSignal[];
  readonly gate: AtGate | null;
};

/** Which step is waited for, and who has the ball since when; days as the database writes them into JSON. */
export type AtGate = {
  readonly step: string | null;
  readonly ball: string;
  readonly since: PlainDate;
  readonly openedOn: PlainDate;
};

/** Days as the database writes them into JSON. */
export type OpenSignal = {
  readonly rule: string;
  readonly about: string | null;
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
};

export type CaseloadCounts = {
  readonly total: number;
  readonly asking: number;
  readonly overdue: number;
  /** The most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly clients: number }[];
};

/**
 * One statement: the clients of the list with their open signals, how many there are, and one page of them. What is
 * counted is the list before the signal filter, so that the strip above it stays put while one filters.
 */
export const listCaseload = async (
  tx: Tx,
  question: CaseloadQuestion,
): Promise<{ rows: CaseloadRow[]; counts: CaseloadCounts }> => {
  const found = await tx.rows(caseloadStatement(tx, question));
  const [first] = found;
  if (first === undefined) throw new Error("the caseload statement always gives its counts");
  const { total, asking, overdue, rules } = first;
  const rows = found.filter((row) => row.clientId !== null);
  return { rows, counts: { total, asking, overdue, rules } };
};

/** Asks for action on a day: shows, and is not left alone. */
const asksOn = (on: PlainDate): Statement<unknown> =>
  sql`g.opens_on <= ${on} and g.closes_on > ${on} and not g.rests @> ${on}::date`;

const signalsAsJson = sql`jsonb_agg(jsonb_build_object('rule', g.rule, 'about', nullif(g.about, ''), 'since', g.since, 'dueOn', g.due_on) order by g.due_on, g.rule)`;

/** How a client of the outer query stands at the gate; of what was corrected into two at once the later. */
const gateAsJson = (tx: Tx, on: PlainDate, client: Statement<unknown>): Statement<unknown> => sql`(
  select jsonb_build_object('step', t.step, 'ball', t.ball, 'since', t.ball_since, 'openedOn', t.opened_on)
  from casework.gate_stretch t
  where t.tenant_id = ${tx.tenantId} and t.client_id = ${client} and t.from_day <= ${on} and t.until_day > ${on}
    and ${isSeen(tx, "t")}
  order by t.opened_on desc limit 1)`;

const caseloadStatement = (tx: Tx, question: CaseloadQuestion): Statement<CaseloadRow & CaseloadCounts> => {
  const { on, sort, order, rules, limit, offset } = question;
  const direction = sql.raw(order === "desc" ? "desc" : "asc");
  return sql<CaseloadRow & CaseloadCounts>`
    with listed as (
      select s.client_id, c.number as client_number, s.worker_id, w.name as worker_name, s.municipality, s.scheme,
             s.on_benefit_since, s.phase, s.exempt_until, s.helped_on, s.activity, ${sortKeys[sort](rules)} as sort_key,
             g.due_on, g.signals
      from casework.stretch s
      join dossier.client c on c.tenant_id = s.tenant_id and c.id = s.client_id
      left join access.person w on w.tenant_id = s.tenant_id and w.id = s.worker_id
      left join lateral (
        select min(g.due_on) as due_on, ${signalsAsJson} as signals
        from casework.signal g
        where g.tenant_id = s.tenant_id and g.client_id = s.client_id and ${asksOn(on)}
          and ${isSeen(tx, "g")}
      ) g on true
      ${sort === "name" ? sql`left join dossier.client_person p on p.tenant_id = s.tenant_id and p.client_id = s.client_id` : sql``}
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")} ${whose(question)}
    ), counted as (
      select count(*) filter (where due_on is not null)::int as asking, count(*) filter (where due_on < ${on})::int as overdue, (
        select coalesce(jsonb_agg(r order by r.clients desc, r.rule), '[]') from (
          select e.rule, count(distinct client_id)::int as clients
          from listed cross join lateral jsonb_to_recordset(signals) as e (rule text) group by e.rule
        ) r) as rules
      from listed
    ), chosen as (
      select *, count(*) over ()::int as total from listed where ${asking(question)}
      order by sort_key ${direction} nulls last, client_number limit ${limit} offset ${offset}
    )
    select h.client_id as "clientId", h.client_number as "clientNumber", p.name, h.worker_id as "workerId",
           h.worker_name as "workerName", h.municipality, h.scheme, h.on_benefit_since as "onBenefitSince", h.phase,
           h.exempt_until as "exemptUntil", h.helped_on as "helpedOn", h.activity, coalesce(h.signals, '[]') as signals,
           ${gateAsJson(tx, on, sql`h.client_id`)} as gate,
           coalesce(h.total, (select count(*)::int from listed where ${asking(question)})) as total,
           n.asking, n.overdue, n.rules
    from counted n
    left join chosen h on true
    left join dossier.client_person p on p.tenant_id = ${tx.tenantId} and p.client_id = h.client_id
    order by h.sort_key ${direction} nulls last, h.client_number`;
};

/** The clients a list is of. */
const whose = ({ view, worker, isSeparated, municipality, scheme, benefit }: CaseloadQuestion): Statement<unknown> => {
  const withWorker = isSeparated
    ? sql`and (s.worker_id = ${worker} or s.benefits_worker_id = ${worker})`
    : sql`and s.worker_id = ${worker}`;
  const parts = [
    ...(view === "unassigned" ? [sql`and s.worker_id is null`] : []),
    ...(view === "mine" || view === "worker" ? [withWorker] : []),
    ...(municipality === null ? [] : [sql`and s.municipality = ${municipality}`]),
    ...(scheme === null ? [] : [sql`and s.scheme = ${scheme}`]),
    ...(benefit === null
      ? []
      : [benefit === "on" ? sql`and s.on_benefit_since is not null` : sql`and s.on_benefit_since is null`]),
  ];
  return sql.join(parts, sql` `);
};

/** What is asked of them. */
const asking = ({ signal, overdue, on }: CaseloadQuestion): Statement<unknown> => {
  const parts = [
    sql`true`,
    ...(signal === "any" ? [sql`due_on is not null`] : []),
    ...(signal !== null && signal !== "any" ? [sql`signals @> ${JSON.stringify([{ rule: signal }])}::jsonb`] : []),
    ...(overdue ? [sql`due_on < ${on}`] : []),
  ];
  return sql.join(parts, sql` and `);
};

export type FoundRow = CaseloadRow & { readonly benefitEndedOn: PlainDate | null };

/** In which phase a client of the outer query is, as their dossier has it: also of who is on no list. */
const phaseOf = (tx: Tx, on: PlainDate, client: Statement<unknown>): Statement<unknown> => sql`(
  select f.phase from casework.phase_set f
  where f.tenant_id = ${tx.tenantId} and f.client_id = ${client} and f.set_on <= ${on} and ${isSeen(tx, "f")}
  order by f.set_on desc limit 1)`;

/** The same rows for clients that were found by searching, in the order in which they were, on a list that day or not. */
export const rowsOfFound = (tx: Tx, clients: readonly ClientId[], on: PlainDate): Promise<FoundRow[]> =>
  tx.rows(sql<FoundRow>`
    select c.id as "clientId", c.number as "clientNumber", p.name, s.worker_id as "workerId", w.name as "workerName", s.municipality,
           s.scheme, s.on_benefit_since as "onBenefitSince", ${phaseOf(tx, on, sql`c.id`)} as phase, s.exempt_until as "exemptUntil", s.helped_on as "helpedOn",
           s.activity, coalesce((
             select ${signalsAsJson}
             from casework.signal g where g.tenant_id = c.tenant_id and g.client_id = c.id and ${asksOn(on)}
               and ${isSeen(tx, "g")}
           ), '[]') as signals, ${gateAsJson(tx, on, sql`c.id`)} as gate, case when s.on_benefit_since is null then (
             select max(e.until_day) from casework.stretch e where e.tenant_id = c.tenant_id and e.client_id = c.id
               and e.on_benefit_since is not null and e.until_day <= ${on} and ${isSeen(tx, "e")}
           ) end as "benefitEndedOn"
    from dossier.client c
    left join dossier.client_person p on p.tenant_id = c.tenant_id and p.client_id = c.id
    left join casework.stretch s on s.tenant_id = c.tenant_id and s.client_id = c.id and s.from_day <= ${on} and s.until_day > ${on}
      and ${isSeen(tx, "s")}
    left join access.person w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    where c.tenant_id = ${tx.tenantId} and c.id = any(${clients}::uuid[]) order by array_position(${clients}::uuid[], c.id)`);
