import { createHash } from "node:crypto";
import type { TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Connection, Database } from "../database/database.ts";
import type { Keys } from "../keys.ts";

export type SealedRow = { readonly epoch: number; readonly xact: string; readonly line: string };
export type Seal = {
  n: number;
  upto_epoch: number;
  upto_xact: string;
  rows: number;
  root: string;
  previous: string;
  purged: boolean;
  sealed_at: Instant;
};

export const sealColumns =
  "n, upto_epoch, upto_xact::text as upto_xact, rows, root, previous, purged_at is not null as purged, sealed_at";

export const beginning = "0".repeat(43);

/**
 * Rows of the log in sealing order, each as one text that holds all its columns. The order names the column of the table: by
 * itself `xact` is the text that is selected, and as text 100 comes before 98.
 */
export const lineText = `jsonb_build_array(id, trail, at, epoch, xact::text, activity, purpose, actor, role, client_id, outcome, trace, detail)::text`;

/**
 * Seals all log lines of one commissioner that are older than the oldest running transaction: lines of transactions
 * still running can't slip in before the seal. Returns how many lines were sealed.
 */
export const sealLog = (
  database: Database,
  keys: Keys,
  tenantId: TenantId,
  now: Instant,
  limit = 50_000,
): Promise<number> =>
  database.transaction({ role: "trede_sealer", tenant: tenantId }, async (connection) => {
    const last = await lastSeal(connection, tenantId);
    const { rows } = await connection.query<SealedRow>(
      `select epoch, xact::text as xact, ${lineText} as line from platform.log_line l
       where tenant_id = $1 and (epoch, xact) > ($2::int, $3::xid8)
         and (epoch < (select i.epoch from platform.installation i) or xact < pg_snapshot_xmin(pg_current_snapshot()))
       order by l.epoch, l.xact, l.id limit $4`,
      [tenantId, last?.upto_epoch ?? 0, last?.upto_xact ?? "0", limit],
    );
    const [first] = rows;
    if (first === undefined) return 0;
    const whole = wholeTransactions(rows, limit);
    const segment = whole.length > 0 ? whole : await linesOfTransaction(connection, tenantId, first);
    const end = segment.at(-1) ?? first;
    const previous = last?.root ?? beginning;
    const { affected } = await connection.query(
      `insert into platform.log_seal (tenant_id, n, upto_epoch, upto_xact, rows, root, previous, sealed_at)
       values ($1, $2, $3, $4::xid8, $5, $6, $7, $8) on conflict do nothing`,
      [
        tenantId,
        (last?.n ?? 0) + 1,
        end.epoch,
        end.xact,
        segment.length,
        rootOf(keys, tenantId, previous, segment),
        previous,
        now,
      ],
    );
    // none when another sealer was quicker: what it sealed is not this one's
    return affected === 1 ? segment.length : 0;
  });

/** A full page may end halfway a transaction; that one is left for the next seal. Nothing is left of a page that is all one. */
const wholeTransactions = (rows: readonly SealedRow[], limit: number): readonly SealedRow[] => {
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) return rows;
  return rows.filter((row) => row.xact !== last.xact || row.epoch !== last.epoch);
};

/** A transaction that fills a page, as an export of many clients does, is one segment, however long. */
const linesOfTransaction = async (connection: Connection, tenantId: TenantId, { epoch, xact }: SealedRow) => {
  const { rows } = await connection.query<SealedRow>(
    `select epoch, xact::text as xact, ${lineText} as line from platform.log_line
     where tenant_id = $1 and epoch = $2::int and xact = $3::xid8 order by id`,
    [tenantId, epoch, xact],
  );
  return rows;
};

export const rootOf = (keys: Keys, tenantId: TenantId, previous: string, rows: readonly SealedRow[]): string => {
  const digest = createHash("sha256").update(previous);
  for (const row of rows) digest.update("\n").update(row.line);
  return keys.hash(tenantId, "seal", digest.digest("base64url"));
};

const lastSeal = async (connection: Connection, tenantId: TenantId): Promise<Seal | undefined> => {
  const { rows } = await connection.query<Seal>(
    `select ${sealColumns} from platform.log_seal where tenant_id = $1 order by n desc limit 1`,
    [tenantId],
  );
  return rows[0];
};
