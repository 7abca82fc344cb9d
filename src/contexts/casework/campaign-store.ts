import { subtractDuration } from "../../kernel/duration.ts";
import type { CampaignId, ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Criterion } from "./domain/criterion.ts";
import { isSeen } from "./list-store.ts";

export type Campaign = {
  readonly id: CampaignId;
  readonly name: string;
  readonly aim: string;
  readonly criterion: Criterion;
  readonly drawn: number | null;
  readonly seed: string | null;
  readonly startedOn: PlainDate;
  readonly found: number;
  readonly called: number;
  readonly startedBy: string;
  readonly recordedAt: Instant;
};

/** On a day: who is on benefit, meets the criterion, and is not being looked at already. `idleRules`: the rules that say nothing happens. */
const picked = (tx: Tx, criterion: Criterion, on: PlainDate, idleRules: readonly string[]): Statement<unknown> => {
  const { exemption, exemptFor, onBenefitFor, phases, nothingRuns, notSeenFor } = criterion;
  const holds = (row: string): Statement<unknown> =>
    sql`${sql.ref(`${row}.tenant_id`)} = s.tenant_id and ${sql.ref(`${row}.client_id`)} = s.client_id and ${isSeen(tx, row)}`;
  const parts = [
    ...(exemption === null
      ? []
      : [
          sql`and exists (select from casework.exemption x where ${holds("x")} and x.from_day <= ${on} and x.until_day > ${on}
            ${exemption === "any" ? sql`` : sql`and x.individual = ${exemption === "individual"}`}
            ${exemptFor === null ? sql`` : sql`and x.exempt_since <= ${subtractDuration(on, exemptFor)}`})`,
        ]),
    ...(onBenefitFor === null ? [] : [sql`and s.on_benefit_since <= ${subtractDuration(on, onBenefitFor)}`]),
    ...(phases.length === 0 ? [] : [sql`and s.phase = any(${phases}::int[])`]),
    ...(nothingRuns
      ? [
          sql`and exists (select from casework.signal g where ${holds("g")} and g.rule = any(${idleRules}::text[])
            and g.opens_on <= ${on} and g.closes_on > ${on})`,
        ]
      : []),
    ...(notSeenFor === null
      ? []
      : [
          sql`and not exists (select from casework.re_examination l where ${holds("l")}
            and l.from_day > ${subtractDuration(on, notSeenFor)} and l.from_day <= ${on})
            and not exists (select from casework.exemption r where ${holds("r")}
              and r.reviewed && daterange(${subtractDuration(on, notSeenFor)}::date, ${on}::date, '(]'))`,
        ]),
  ];
  return sql`from casework.stretch s
    where s.tenant_id = ${tx.tenantId} and s.from_day <= ${on} and s.until_day > ${on} and s.on_benefit_since is not null
      and ${isSeen(tx, "s")}
      and not exists (select from casework.re_examination o where ${holds("o")} and o.until_day > ${on}) ${sql.join(parts, sql` `)}`;
};

export const countPicked = async (
  tx: Tx,
  criterion: Criterion,
  on: PlainDate,
  idleRules: readonly string[],
): Promise<number> => {
  const row = await tx.row(sql<{ n: number }>`select count(*)::int as n ${picked(tx, criterion, on, idleRules)}`);
  return row?.n ?? 0;
};

/** Who is picked; of a draw those whose lot is lowest. The same seed draws the same people. */
export const listPicked = async (
  tx: Tx,
  criterion: Criterion,
  on: PlainDate,
  {
    idleRules,
    seed,
    limit,
  }: { readonly idleRules: readonly string[]; readonly seed: string | null; readonly limit: number },
): Promise<ClientId[]> => {
  const lot =
    seed === null ? sql`s.client_id` : sql`sha256(convert_to(${seed} || s.client_id::text, 'UTF8')), s.client_id`;
  const rows = await tx.rows(sql<{ clientId: ClientId }>`
    select s.client_id as "clientId" ${picked(tx, criterion, on, idleRules)} order by ${lot} limit ${limit}`);
  return rows.map(({ clientId }) => clientId);
};

export const insertCampaign = (tx: Tx, campaign: Campaign): Promise<number> => {
  const { id, name, aim, criterion, drawn, seed, startedOn, found, called, startedBy, recordedAt } = campaign;
  return tx.run(sql`
    insert into casework.campaign (tenant_id, id, name, name_key, aim, criterion, drawn, seed, started_on, found, called, started_by, recorded_at)
    values (${tx.tenantId}, ${id}, ${name}, ${name.toLowerCase()}, ${aim}, ${JSON.stringify(criterion)}::jsonb, ${drawn}, ${seed}, ${startedOn}, ${found}, ${called},
      ${startedBy}, ${recordedAt}) on conflict do nothing`);
};

const campaignColumns = sql`c.id, c.name, c.aim, c.criterion, c.drawn, c.seed, c.started_on as "startedOn", c.found, c.called,
  c.started_by as "startedBy", c.recorded_at as "recordedAt"`;

export const listCampaigns = (tx: Tx): Promise<(Campaign & CampaignCounts)[]> =>
  tx.rows(sql<Campaign & CampaignCounts>`
    select ${campaignColumns}, n.* from casework.campaign c cross join lateral (${countsOf(tx, sql`c.id`)}) n
    where c.tenant_id = ${tx.tenantId} order by c.started_on desc, c.recorded_at desc`);

export const findCampaign = (tx: Tx, id: CampaignId): Promise<(Campaign & CampaignCounts) | undefined> =>
  tx.row(sql<Campaign & CampaignCounts>`
    select ${campaignColumns}, n.* from casework.campaign c cross join lateral (${countsOf(tx, sql`c.id`)}) n
    where c.tenant_id = ${tx.tenantId} and c.id = ${id}`);

/** For which phases campaigns were made of which somebody who was called still waits, with their names. */
export const phasesOfRunningCampaigns = async (
  tx: Tx,
): Promise<{ readonly nl: string; readonly en: string; readonly phases: readonly number[] }[]> => {
  const rows = await tx.rows(sql<Pick<Campaign, "name" | "criterion">>`
    select c.name, c.criterion from casework.campaign c
    where c.tenant_id = ${tx.tenantId} and exists (
      select from casework.re_examination l
      where l.tenant_id = c.tenant_id and l.campaign = c.id and l.outcome is null and ${isSeen(tx, "l")})
    order by c.started_on desc, c.recorded_at desc`);
  return rows.flatMap(({ name, criterion: { phases } }) =>
    phases.length === 0 ? [] : [{ nl: name, en: name, phases }],
  );
};

/** Of who was called, as known now: how many of them each thing followed for. */
export type CampaignCounts = {
  readonly looked: number;
  readonly spoken: number;
  readonly diagnosed: number;
  readonly offered: number;
  readonly worked: number;
  readonly closed: number;
  readonly off: number;
};

const countsOf = (tx: Tx, campaign: Statement<unknown>): Statement<unknown> => sql`
  select count(*)::int as looked, count(l.spoken_on)::int as spoken, count(l.diagnosed_on)::int as diagnosed,
         count(l.offered_on)::int as offered, count(l.worked_on)::int as worked, count(l.outcome)::int as closed,
         count(l.left_on)::int as "off"
  from casework.re_examination l where l.tenant_id = ${tx.tenantId} and l.campaign = ${campaign} and ${isSeen(tx, "l")}`;

export type OutcomeCount = { readonly campaign: CampaignId; readonly outcome: string; readonly clients: number };

/** How it ended for who is done, of one campaign or of each. */
export const listOutcomes = (tx: Tx, campaign?: CampaignId): Promise<OutcomeCount[]> =>
  tx.rows(sql<OutcomeCount>`
    select l.campaign, l.outcome, count(*)::int as clients from casework.re_examination l
    where l.tenant_id = ${tx.tenantId} and l.outcome is not null and ${isSeen(tx, "l")}
      and ${campaign === undefined ? sql`l.campaign is not null` : sql`l.campaign = ${campaign}`}
    group by l.campaign, l.outcome order by clients desc, l.outcome`);

export type CalledRow = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string | null;
  readonly workerName: string | null;
  readonly outcome: string | null;
  readonly closedOn: PlainDate | null;
  readonly spokenOn: PlainDate | null;
  readonly diagnosedOn: PlainDate | null;
  readonly offeredOn: PlainDate | null;
  readonly workedOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
};

export type CalledQuestion = {
  readonly campaign: CampaignId;
  readonly on: PlainDate;
  readonly part: "all" | "open" | "closed";
  readonly limit: number;
  readonly offset: number;
};

/** Who was called, with what followed; who still waits comes first. */
export const listCalled = async (
  tx: Tx,
  { campaign, on, part, limit, offset }: CalledQuestion,
): Promise<{ rows: CalledRow[]; total: number }> => {
  const from = sql`from casework.re_examination l
    join dossier.client c on c.tenant_id = l.tenant_id and c.id = l.client_id
    left join dossier.client_person p on p.tenant_id = l.tenant_id and p.client_id = l.client_id
    left join casework.stretch s on s.tenant_id = l.tenant_id and s.client_id = l.client_id and s.from_day <= ${on} and s.until_day > ${on}
      and ${isSeen(tx, "s")}
    left join access.person w on w.tenant_id = s.tenant_id and w.id = s.worker_id
    where l.tenant_id = ${tx.tenantId} and l.campaign = ${campaign} and ${isSeen(tx, "l")}
      ${part === "all" ? sql`` : part === "open" ? sql`and l.outcome is null` : sql`and l.outcome is not null`}`;
  const rows = await tx.rows(sql<CalledRow>`
    select l.client_id as "clientId", c.number as "clientNumber", p.name, w.name as "workerName", l.outcome,
           case when l.outcome is null then null else l.until_day end as "closedOn", l.spoken_on as "spokenOn",
           l.diagnosed_on as "diagnosedOn", l.offered_on as "offeredOn", l.worked_on as "workedOn", l.left_on as "leftOn"
    ${from} order by l.outcome is not null, l.spoken_on is not null, c.number limit ${limit} offset ${offset}`);
  const count = await tx.row(sql<{ n: number }>`select count(*)::int as n ${from}`);
  return { rows, total: count?.n ?? 0 };
};
