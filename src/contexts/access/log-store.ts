import type { ClientId, PersonId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Activity } from "../../platform/activity.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type LogQuestion = {
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly actor?: "operator" | "system" | PersonId | undefined;
  readonly clientId?: ClientId | undefined;
  readonly activity?: Activity | undefined;
  readonly outcome?: "done" | "refused" | "denied" | "failed" | undefined;
};

export type FoundLine = {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly who: string;
  readonly role: string;
  readonly clientId: ClientId | null;
  readonly activity: string;
  readonly purpose: string;
  readonly outcome: string;
  readonly trail: string;
  readonly trace: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** In the order of bytes, as the index is: "operator:" and all that begins with it come before "operator;". */
const byActor = (actor: NonNullable<LogQuestion["actor"]>): Statement<unknown> =>
  actor === "operator" || actor === "system"
    ? sql`and l.actor collate "C" >= ${`${actor}:`} and l.actor collate "C" < ${`${actor};`}`
    : sql`and l.actor collate "C" = ${`person:${actor}`}`;

/** The filter as conditions; what is not asked leaves none, so that each question is planned for what it asks. */
const conditions = ({ from, until, actor, clientId, activity, outcome }: LogQuestion): Statement<unknown> => {
  const asked = [
    from === undefined ? null : sql`and l.at >= ${from}`,
    until === undefined ? null : sql`and l.at < ${until}`,
    actor === undefined ? null : byActor(actor),
    clientId === undefined ? null : sql`and l.client_id = ${clientId}`,
    activity === undefined ? null : sql`and l.activity = ${activity}`,
    outcome === undefined ? null : sql`and l.outcome = ${outcome}`,
    // said of what did not go through, for the index that holds only that
    outcome === undefined || outcome === "done" ? null : sql`and l.outcome <> 'done'`,
  ];
  return sql.join(
    asked.filter((each) => each !== null),
    sql` `,
  );
};

/**
 * Lines of the log, the last first, after the one that the page before ended with. Retention takes the oldest lines, so where that
 * one is gone, so is all that came after it here.
 */
export const findLogLines = (
  tx: Tx,
  question: LogQuestion,
  after: string | undefined,
  limit: number,
): Promise<FoundLine[]> => {
  const beyond =
    after === undefined
      ? sql``
      : sql`and (l.at, l.id) < (select c.at, c.id from platform.log_line c where c.tenant_id = ${tx.tenantId} and c.id = ${after})`;
  return tx.rows(
    sql<FoundLine>`
      select l.id, l.at, l.actor, coalesce(p.name, l.actor) as who, l.role, l.client_id as "clientId", l.activity, l.purpose,
             l.outcome, l.trail, l.trace, l.detail
      from platform.log_line l
      left join access.person p on p.tenant_id = l.tenant_id and l.actor = 'person:' || p.id
      where l.tenant_id = ${tx.tenantId} ${conditions(question)} ${beyond}
      order by l.at desc, l.id desc limit ${limit}`,
  );
};

export type SealShown = {
  readonly n: number;
  readonly lines: number;
  readonly sealedAt: Instant;
  readonly purgedAt: Instant | null;
};

/** Seals are numbered from 1 without a gap, so a page of them is a range. */
export const findSeals = async (tx: Tx, page: number, pageSize: number) => {
  const last = await tx.row(
    sql<{ n: number; epoch: number; xact: string }>`
      select n, upto_epoch as epoch, upto_xact::text as xact from platform.log_seal
      where tenant_id = ${tx.tenantId} order by n desc limit 1`,
  );
  const total = last?.n ?? 0;
  const highest = total - (page - 1) * pageSize;
  const seals = await tx.rows(
    sql<SealShown>`select n, rows as lines, sealed_at as "sealedAt", purged_at as "purgedAt" from platform.log_seal
      where tenant_id = ${tx.tenantId} and n <= ${highest} and n > ${highest - pageSize} order by n desc`,
  );
  const counted = await tx.row(
    sql<{ n: number }>`select count(*)::int as n from platform.log_line
      where tenant_id = ${tx.tenantId} and (epoch, xact) > (${last?.epoch ?? 0}::int, ${last?.xact ?? "0"}::text::xid8)`,
  );
  return { total, seals, unsealed: counted?.n ?? 0 };
};

export type Verification = {
  readonly n: number;
  readonly askedBy: string;
  readonly startedAt: Instant;
  readonly upto: number;
  readonly lines: number;
  readonly brokenAt: number | null;
  readonly finishedAt: Instant | null;
};

const verificationColumns = sql`n, asked_by as "askedBy", started_at as "startedAt", upto, lines, broken_at as "brokenAt", finished_at as "finishedAt"`;

export const findLastVerification = (tx: Tx): Promise<Verification | undefined> =>
  tx.row(
    sql<Verification>`select ${verificationColumns} from platform.log_verification
      where tenant_id = ${tx.tenantId} order by n desc limit 1`,
  );

export const findVerification = (tx: Tx, n: number): Promise<Verification | undefined> =>
  tx.row(
    sql<Verification>`select ${verificationColumns} from platform.log_verification
      where tenant_id = ${tx.tenantId} and n = ${n}`,
  );

/** Takes the next number; with it comes the right to begin: a second that begins at the same time waits here. */
export const takeVerificationNumber = (tx: Tx): Promise<number> => takeNumbers(tx, "log-verification", 1);

export const insertVerification = (tx: Tx, verification: Pick<Verification, "n" | "startedAt">): Promise<number> =>
  tx.run(
    sql`insert into platform.log_verification (tenant_id, n, asked_by, started_at)
        values (${tx.tenantId}, ${verification.n}, ${tx.actor.name}, ${verification.startedAt})`,
  );

export const saveVerification = (
  tx: Tx,
  { n, upto, lines, brokenAt, finishedAt }: Omit<Verification, "askedBy" | "startedAt">,
): Promise<number> =>
  tx.run(
    sql`update platform.log_verification set upto = ${upto}, lines = ${lines}, broken_at = ${brokenAt}, finished_at = ${finishedAt}
        where tenant_id = ${tx.tenantId} and n = ${n}`,
  );
