import type { ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { SignalOwner } from "../access/public.ts";
import type { WorklistPart, WorklistSort, WorklistView } from "./domain/worklist-sort.ts";
import { isSeen } from "./list-store.ts";
import { directoryName } from "./sort-keys.ts";

/** Which signals a worklist is of, on which day, and in which order. */
export type WorklistQuestion = {
  readonly on: PlainDate;
  readonly view: WorklistView;
  readonly me: PersonId | null;
  /** Colleagues for whom I stand in today. */
  readonly covered: readonly PersonId[];
  /** Whether the benefit is seen to by somebody of its own. */
  readonly isSeparated: boolean;
  readonly roles: readonly string[];
  readonly part: WorklistPart;
  /** The last day that is today's work. */
  readonly aheadOf: PlainDate;
  readonly rule: string | null;
  readonly sort: WorklistSort;
  readonly order: "asc" | "desc";
  readonly limit: number;
  readonly offset: number;
};

export type WorklistRow = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string | null;
  readonly workerId: PersonId | null;
  readonly workerName: string | null;
  readonly phase: number | null;
  readonly rule: string;
  readonly subject: EntryNumber;
  readonly about: string | null;
  readonly owner: SignalOwner;
  readonly byHand: boolean;
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
  readonly limitOn: PlainDate | null;
  readonly restsUntil: PlainDate | null;
};

export type WorklistCounts = {
  readonly total: number;
  readonly late: number;
  readonly today: number;
  readonly later: number;
  readonly resting: number;
  /** The rules that have any in this part of the list, by code. */
  readonly rules: readonly { readonly rule: string; readonly signals: number }[];
};

const sortKeys: Readonly<Record<WorklistSort, Statement<unknown>>> = {
  due: sql`l.due_on`,
  name: directoryName("p.name"),
  rule: sql`l.rule`,
  worker: directoryName("w.name"),
  since: sql`l.since`,
};

/** One page of a worklist with its counts: those are of the whole list, before it is narrowed to a part or a rule. */
export const listWorklist = async (
  tx: Tx,
  question: WorklistQuestion,
): Promise<{ rows: WorklistRow[]; counts: WorklistCounts }> => {
  const found = await tx.rows(worklistStatement(tx, question));
  const [first] = found;
  if (first === undefined) throw new Error("the worklist statement always gives its counts");
  const { total, late, today, later, resting, rules } = first;
  const rows = found
    .filter(({ clientId }) => clientId !== null)
    .map(({ total: _t, late: _l, today: _d, later: _r, resting: _s, rules: _u, ...row }) => row);
  return { rows, counts: { total, late, today, later, resting, rules } };
};

const worklistStatement = (tx: Tx, question: WorklistQuestion): Statement<WorklistRow & WorklistCounts> => {
  const { on, aheadOf, sort, order, rule, limit, offset } = question;
  const direction = sql.raw(order === "desc" ? "desc" : "asc");
  return sql<WorklistRow & WorklistCounts>`
    with listed as (
      select g.client_id, g.rule, g.subject, nullif(g.about, '') as about, g.owner, g.by_hand, g.since, g.due_on, g.limit_on, s.worker_id, s.phase,
             (select upper(r) from unnest(g.rests) r where r @> ${on}::date) as rests_until
      from casework.stretch s
      join casework.signal g on g.tenant_id = s.tenant_id and g.client_id = s.client_id
        and g.opens_on <= ${on} and g.closes_on > ${on} and ${isSeen(tx, "g")}
      where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")} ${whose(question)}
    ), counted as (
      select count(*) filter (where rests_until is null and due_on < ${on})::int as late,
             count(*) filter (where rests_until is null and due_on <= ${aheadOf})::int as today,
             count(*) filter (where rests_until is null and due_on > ${aheadOf})::int as later,
             count(*) filter (where rests_until is not null)::int as resting, (
               select coalesce(jsonb_agg(r order by r.rule), '[]')
               from (select rule, count(*)::int as signals from listed where ${inPart(question)} group by rule) r) as rules
      from listed
    ), chosen as (
      select l.*, c.number as client_number, p.name, w.name as worker_name, ${sortKeys[sort]} as sort_key, count(*) over ()::int as total
      from listed l
      join dossier.client c on c.tenant_id = ${tx.tenantId} and c.id = l.client_id
      left join dossier.client_person p on p.tenant_id = ${tx.tenantId} and p.client_id = l.client_id
      left join access.person w on w.tenant_id = ${tx.tenantId} and w.id = l.worker_id
      where ${inPart(question)} ${rule === null ? sql`` : sql`and l.rule = ${rule}`}
      order by sort_key ${direction} nulls last, l.due_on, c.number, l.rule, l.subject limit ${limit} offset ${offset}
    )
    select h.client_id as "clientId", h.client_number as "clientNumber", h.name, h.worker_id as "workerId", h.worker_name as "workerName",
           h.phase, h.rule, h.subject, h.about, h.owner, h.by_hand as "byHand", h.since, h.due_on as "dueOn", h.limit_on as "limitOn",
           h.rests_until as "restsUntil", n.late, n.today, n.later, n.resting, n.rules,
           coalesce(h.total, (select count(*)::int from listed l where ${inPart(question)} ${rule === null ? sql`` : sql`and l.rule = ${rule}`})) as total
    from counted n left join chosen h on true
    order by h.sort_key ${direction} nulls last, h.due_on, h.client_number, h.rule, h.subject`;
};

/**
 * Mine: of my clients and of those for whom I stand in. In the separated model what is the benefits officer's is of who sees to the benefit;
 * only where nobody does it is of all in that role.
 */
const whose = ({ view, me, covered, roles, isSeparated }: WorklistQuestion): Statement<unknown> => {
  if (view === "all") return sql``;
  const forMe = sql`(g.owner = 'worker' or g.owner = any(${roles}::text[]))`;
  const mine = me === null ? [] : [me, ...covered];
  const own = sql`s.worker_id = any(${mine}::uuid[]) and ${forMe}`;
  const benefits = sql`s.benefits_worker_id = any(${mine}::uuid[]) and g.owner = 'benefits-officer'`;
  if (view === "mine") return isSeparated ? sql`and (${own} or ${benefits})` : sql`and ${own}`;
  const taken = isSeparated ? sql`and not (g.owner = 'benefits-officer' and s.benefits_worker_id is not null)` : sql``;
  return sql`and (s.worker_id is null and ${forMe} or s.worker_id is distinct from ${me} and g.owner = any(${roles}::text[])) ${taken}`;
};

const inPart = ({ part, aheadOf }: WorklistQuestion): Statement<unknown> => {
  if (part === "all") return sql`true`;
  if (part === "resting") return sql`rests_until is not null`;
  return part === "today"
    ? sql`rests_until is null and due_on <= ${aheadOf}`
    : sql`rests_until is null and due_on > ${aheadOf}`;
};
