import type { Instant } from "../../kernel/instant.ts";
import type { Connection } from "../database/database.ts";

export type LogPart = { readonly segments: number; readonly lines: number };

/** What of the log is past its term: from the first seal that still has its lines, as long as they are of before that moment. */
export const countOldLog = async (connection: Connection, tenantId: string, before: Instant): Promise<LogPart> => {
  const { rows } = await connection.query<LogPart>(
    `select count(*)::int as segments, coalesce(sum(rows), 0)::int as lines from platform.log_seal
     where tenant_id = $1 and purged_at is null and n < coalesce(
       (select k.n from platform.log_seal k where k.tenant_id = $1 and k.purged_at is null and k.sealed_at >= $2 order by k.n limit 1),
       2147483647)`,
    [tenantId, before],
  );
  return rows[0] ?? { segments: 0, lines: 0 };
};

/** However little is in each. */
const segmentsAtOnce = 1_000;

/**
 * Deletes whole segments that were sealed before a moment, the oldest first, as many as hold that many lines (and at least
 * one); their seals stay, marked. What was sealed by then was written before it. 0 segments: nothing is left.
 */
export const deleteOldLog = async (
  connection: Connection,
  tenantId: string,
  { before, atMost, now }: { readonly before: Instant; readonly atMost: number; readonly now: Instant },
): Promise<LogPart> => {
  const going = toGo(await nextSeals(connection, tenantId, before), atMost);
  const [first, upto] = [going[0], going.at(-1)];
  if (first === undefined || upto === undefined) return { segments: 0, lines: 0 };
  const { affected: lines } = await connection.query(
    "delete from platform.log_line where tenant_id = $1 and (epoch, xact) <= ($2::int, $3::xid8)",
    [tenantId, upto.epoch, upto.xact],
  );
  const { affected: segments } = await connection.query(
    "update platform.log_seal set purged_at = $4 where tenant_id = $1 and n between $2 and $3 and purged_at is null",
    [tenantId, first.n, upto.n, now],
  );
  return { segments, lines };
};

type NextSeal = {
  readonly n: number;
  readonly rows: number;
  readonly epoch: number;
  readonly xact: string;
  readonly due: boolean;
};

/** A part of those that have their lines, so that a log with a seal for each second costs no more per part than a small one. */
const nextSeals = async (connection: Connection, tenantId: string, before: Instant): Promise<readonly NextSeal[]> => {
  const { rows } = await connection.query<NextSeal>(
    `select n, rows, upto_epoch as epoch, upto_xact::text as xact, sealed_at < $2 as due from platform.log_seal
     where tenant_id = $1 and purged_at is null order by n limit $3`,
    [tenantId, before, segmentsAtOnce],
  );
  return rows;
};

/** From the first on, up to one that is not due, or that would make it too many lines. */
const toGo = (seals: readonly NextSeal[], atMost: number): readonly NextSeal[] => {
  let lines = 0;
  const end = seals.findIndex(({ due, rows }, i) => {
    lines += rows;
    return !due || (i > 0 && lines > atMost);
  });
  return end === -1 ? seals : seals.slice(0, end);
};
