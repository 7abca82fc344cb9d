import type { ClientId, PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { GateReason } from "../dossier/public.ts";
import type { GateSort } from "./domain/gate-sort.ts";
import { isSeen } from "./list-store.ts";
import { directoryName } from "./sort-keys.ts";

/** Who is at the gate on a day, and in which order. */
export type GateQuestion = {
  readonly on: PlainDate;
  readonly ball: string | null;
  readonly step: string | null;
  readonly late: boolean;
  readonly worker: PersonId | null;
  readonly sort: GateSort;
  readonly order: "asc" | "desc";
  readonly limit: number;
  readonly offset: number;
};

export type GateRow = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string | null;
  readonly workerId: PersonId | null;
  readonly workerName: string | null;
  readonly openedOn: PlainDate;
  readonly asksFor: GateReason;
  readonly ball: string;
  readonly ballSince: PlainDate;
  readonly step: string | null;
  readonly stepSince: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly heldSince: PlainDate | null;
};

const sortKeys: Readonly<Record<GateSort, Statement<unknown>>> = {
  due: sql`g.shown_due`,
  ball: sql`g.ball_since`,
  opened: sql`g.opened_on`,
  name: directoryName("p.name"),
  step: sql`g.shown_step`,
};

/** Everybody at the gate on the day, of one worker's clients or of all, before the list is narrowed further. */
const atTheGate = (tx: Tx, { on, worker }: GateQuestion): Statement<unknown> => sql`
  from casework.gate_stretch g
  left join casework.stretch s on s.tenant_id = g.tenant_id and s.client_id = g.client_id
    and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
  where g.tenant_id = ${tx.tenantId} and g.from_day <= ${on} and g.until_day > ${on} and ${isSeen(tx, "g")}
    ${worker === null ? sql`` : sql`and s.worker_id = ${worker}`}`;

/** One page of the list, with how many there are. */
export const listGates = async (tx: Tx, question: GateQuestion): Promise<{ rows: GateRow[]; total: number }> => {
  const { on, ball, step, late, sort, order, limit, offset } = question;
  const direction = sql.raw(order === "desc" ? "desc" : "asc");
  const found = await tx.rows(sql<GateRow & { total: number }>`
    with here as (select g.*, s.worker_id, ${waitShown(step)} ${atTheGate(tx, question)})
    select g.client_id as "clientId", c.number as "clientNumber", p.name, g.worker_id as "workerId", w.name as "workerName",
           g.opened_on as "openedOn", g.asks_for as "asksFor", g.ball, g.ball_since as "ballSince", g.shown_step as step,
           g.shown_since as "stepSince", g.shown_due as "dueOn", g.held_since as "heldSince", count(*) over ()::int as total
    from here g
    join dossier.client c on c.tenant_id = g.tenant_id and c.id = g.client_id
    left join dossier.client_person p on p.tenant_id = g.tenant_id and p.client_id = g.client_id
    left join access.person w on w.tenant_id = g.tenant_id and w.id = g.worker_id
    where true
      ${ball === null ? sql`` : sql`and g.ball = ${ball}`} ${step === null ? sql`` : sql`and g.shown_step is not null`}
      ${late ? sql`and g.shown_due < ${on}` : sql``}
    order by ${sortKeys[sort]} ${direction} nulls last, c.number, g.gate limit ${limit} offset ${offset}`);
  const rows = found.map(({ total: _total, ...row }) => row);
  if (found[0] !== undefined || offset === 0) return { rows, total: found[0]?.total ?? 0 };
  // past the last page: the total still says how many there are
  return { rows, total: (await listGates(tx, { ...question, offset: 0, limit: 1 })).total };
};

export type GateCount = {
  readonly ball: string;
  readonly clients: number;
  readonly late: number;
};

/** The step that is asked for with its clock, whatever else is waited for; not asked for one: what is due first. */
const waitShown = (step: string | null): Statement<unknown> =>
  step === null
    ? sql`g.step as shown_step, g.step_since as shown_since, g.due_on as shown_due`
    : sql`(select w->>'step' from json_array_elements(g.waits) w where w->>'step' = ${step}) as shown_step,
          (select (w->>'since')::date from json_array_elements(g.waits) w where w->>'step' = ${step}) as shown_since,
          (select (w->>'dueOn')::date from json_array_elements(g.waits) w where w->>'step' = ${step}) as shown_due`;

/** How many are with whom, and for how many of them the norm of what is due first has passed. */
export const countGates = (tx: Tx, question: GateQuestion): Promise<GateCount[]> =>
  tx.rows(sql<GateCount>`
    select g.ball, count(*)::int as clients, count(*) filter (where g.due_on < ${question.on})::int as late
    ${atTheGate(tx, question)} group by g.ball order by g.ball`);

/** The steps anybody waits for. */
export const waitedSteps = async (tx: Tx, question: GateQuestion): Promise<readonly string[]> => {
  const rows = await tx.rows(sql<{ step: string }>`
    with here as (select g.waits ${atTheGate(tx, question)})
    select distinct w->>'step' as step from here, json_array_elements(here.waits) w order by step`);
  return rows.map(({ step }) => step);
};
