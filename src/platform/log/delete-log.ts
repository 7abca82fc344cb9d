import type { Instant } from "../../kernel/instant.ts";
import type { Connection } from "../database/database.ts";

export type LogPart = { readonly segments: number; readonly lines: number };

/** The seals whose segment is next to go: from the first that still has its lines, as long as they are of before that moment. */
const dueSeals = `
  select n, upto_epoch, upto_xact, rows, sum(rows) over (order by n) as so_far from platform.log_seal s
  where tenant_id = $1 and purged_at is null and n < coalesce(
    (select min(k.n) from platform.log_seal k where k.tenant_id = $1 and k.purged_at is null and k.sealed_at >= $2), 2147483647)`;

/** What of the log is past its term. */
export const countOldLog = async (connection: Connection, tenantId: string, before: Instant): Promise<LogPart> => {
  const { rows } = await connection.query<LogPart>(
    `select count(*)::int as segments, coalesce(sum(rows), 0)::int as lines from (${dueSeals}) d`,
    [tenantId, before],
  );
  return rows[0] ?? { segments: 0, lines: 0 };
};

/**
 * Deletes whole segments that were sealed before a moment, the oldest first, as many as hold that many lines (and at least
 * one); their seals stay, marked. What was sealed by then was written before it. 0 segments: nothing is left.
 */
export const deleteOldLog = async (
  connection: Connection,
  tenantId: string,
  { before, atMost, now }: { readonly before: Instant; readonly atMost: number; readonly now: Instant },
): Promise<LogPart> => {
  const { rows: due } = await connection.query<{ first: number; last: number; epoch: number; xact: string }>(
    `select (min(n) over ())::int as first, n as last, upto_epoch as epoch, upto_xact::text as xact from (${dueSeals}) d
     where so_far <= $3 or so_far = rows order by n desc limit 1`,
    [tenantId, before, atMost],
  );
  const [upto] = due;
  if (upto === undefined) return { segments: 0, lines: 0 };
  const { affected: lines } = await connection.query(
    "delete from platform.log_line where tenant_id = $1 and (epoch, xact) <= ($2::int, $3::xid8)",
    [tenantId, upto.epoch, upto.xact],
  );
  const { affected: segments } = await connection.query(
    "update platform.log_seal set purged_at = $4 where tenant_id = $1 and n between $2 and $3 and purged_at is null",
    [tenantId, upto.first, upto.last, now],
  );
  return { segments, lines };
};
