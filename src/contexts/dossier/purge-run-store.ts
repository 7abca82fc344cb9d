import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

/** What a run came across and did; a dry run would have done. */
export type PurgeCounts = {
  /** Looked at. */
  readonly clients: number;
  /** Of whom person data went, those whose dossier went among them. */
  readonly persons: number;
  readonly dossiers: number;
  readonly entries: number;
  /** Would be past their term if a job or exemption had an end. */
  readonly held: number;
  readonly logSegments: number;
  readonly logLines: number;
};

export type PurgeRun = PurgeCounts & {
  readonly number: number;
  /** False for a dry run. */
  readonly deletes: boolean;
  /** The day whose terms it goes by. */
  readonly onDay: PlainDate;
  readonly settingsVersion: number;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly doneUpto: ClientId | null;
  /** No dossier it deleted that ever told of a benefit names a day from this one on. */
  readonly endedBefore: PlainDate | null;
  readonly finishedAt: Instant | null;
};

/** A run as this statement's part says who started it. */
const columnsWith = (startedBy: Statement<unknown>) => sql`r.number, r.deletes, r.on_day as "onDay",
  r.settings_version as "settingsVersion", r.started_at as "startedAt", ${startedBy} as "startedBy", r.done_upto as "doneUpto",
  r.clients, r.persons, r.dossiers, r.entries, r.held, r.log_segments as "logSegments", r.log_lines as "logLines",
  r.ended_before as "endedBefore", r.finished_at as "finishedAt"`;

const columns = columnsWith(sql`r.started_by`);

/** A run as somebody reads it: by whom, by name. */
const named = (tx: Tx) => sql`select ${columnsWith(sql`coalesce(p.name, r.started_by)`)}
  from dossier.purge_run r
  left join access.person p on p.tenant_id = r.tenant_id and r.started_by = 'person:' || p.id
  where r.tenant_id = ${tx.tenantId}`;

/** The latest first. */
export const listNamedPurgeRuns = (tx: Tx, limit: number, offset: number): Promise<PurgeRun[]> =>
  tx.rows(sql<PurgeRun>`${named(tx)} order by r.number desc limit ${limit} offset ${offset}`);

/** Undefined when none came to its end. */
export const latestFinishedRun = (tx: Tx): Promise<PurgeRun | undefined> =>
  tx.row(sql<PurgeRun>`${named(tx)} and r.finished_at is not null order by r.number desc limit 1`);

/** What makes two runs the same: who begins the second goes on with the first. */
export type WantedRun = Pick<PurgeRun, "deletes" | "onDay" | "settingsVersion">;

/** The latest such run that did not come to its end. */
export const findUnfinishedRun = (tx: Tx, wanted: WantedRun): Promise<PurgeRun | undefined> =>
  tx.row(sql<PurgeRun>`select ${columns} from dossier.purge_run r
    where r.tenant_id = ${tx.tenantId} and r.finished_at is null and r.deletes = ${wanted.deletes}
      and r.on_day = ${wanted.onDay} and r.settings_version = ${wanted.settingsVersion}
    order by r.number desc limit 1`);

/** Undefined when they never began one. */
export const latestRunBy = (tx: Tx, name: string): Promise<PurgeRun | undefined> =>
  tx.row(sql<PurgeRun>`select ${columns} from dossier.purge_run r
    where r.tenant_id = ${tx.tenantId} and r.started_by = ${name} order by r.number desc limit 1`);

export const countPurgeRuns = async (tx: Tx): Promise<number> => {
  const row = await tx.row(
    sql<{ n: number }>`select count(*)::int as n from dossier.purge_run where tenant_id = ${tx.tenantId}`,
  );
  return row?.n ?? 0;
};

/** The run with its row locked: who does the next chunk is alone in it. */
export const lockPurgeRun = async (tx: Tx, number: number): Promise<PurgeRun> => {
  const run = await tx.row(
    sql<PurgeRun>`select ${columns} from dossier.purge_run r
      where r.tenant_id = ${tx.tenantId} and r.number = ${number} for update`,
  );
  if (run === undefined) throw new Error(`no purge run ${number}`);
  return run;
};

/** Undefined when another one began at the same moment. */
export const beginPurgeRun = (tx: Tx, begun: WantedRun & Pick<PurgeRun, "startedAt">): Promise<PurgeRun | undefined> =>
  tx.row(sql<PurgeRun>`
    insert into dossier.purge_run as r (tenant_id, number, deletes, on_day, settings_version, started_at, started_by)
    select ${tx.tenantId}, coalesce(max(number), 0) + 1, ${begun.deletes}, ${begun.onDay}, ${begun.settingsVersion},
      ${begun.startedAt}, ${tx.actor.name}
    from dossier.purge_run where tenant_id = ${tx.tenantId}
    on conflict (tenant_id, number) do nothing returning ${columns}`);

export const savePurgeRun = async (tx: Tx, to: PurgeRun): Promise<PurgeRun> => {
  await tx.run(sql`
    update dossier.purge_run set done_upto = ${to.doneUpto}, clients = ${to.clients}, persons = ${to.persons},
      dossiers = ${to.dossiers}, entries = ${to.entries}, held = ${to.held}, log_segments = ${to.logSegments},
      log_lines = ${to.logLines}, ended_before = ${to.endedBefore}, finished_at = ${to.finishedAt}
    where tenant_id = ${tx.tenantId} and number = ${to.number}`);
  return to;
};

/** The day before which deleted dossiers had ended; null when none with a benefit was ever deleted. */
export const deletedUpto = async (tx: Tx): Promise<PlainDate | null> => {
  const row = await tx.row(
    sql<{ day: PlainDate | null }>`select max(ended_before) as day from dossier.purge_run
      where tenant_id = ${tx.tenantId} and deletes`,
  );
  return row?.day ?? null;
};
