import { createHash } from "node:crypto";
import type { TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Connection, Database } from "../database/database.ts";
import type { Keys } from "../keys.ts";

type SealedRow = { readonly epoch: number; readonly xact: string; readonly line: string };
type Seal = {
  n: number;
  upto_epoch: number;
  upto_xact: string;
  rows: number;
  root: string;
  previous: string;
  purged: boolean;
};

const beginning = "0".repeat(43);

/**
 * Rows of the log in sealing order, each as one text that holds all its columns. The order names the column of the table: by
 * itself `xact` is the text that is selected, and as text 100 comes before 98.
 */
const lineText = `jsonb_build_array(id, trail, at, epoch, xact::text, activity, purpose, actor, role, client_id, outcome, trace, detail)::text`;

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

const rootOf = (keys: Keys, tenantId: TenantId, previous: string, rows: readonly SealedRow[]): string => {
  const digest = createHash("sha256").update(previous);
  for (const row of rows) digest.update("\n").update(row.line);
  return keys.hash(tenantId, "seal", digest.digest("base64url"));
};

const lastSeal = async (connection: Connection, tenantId: TenantId): Promise<Seal | undefined> => {
  const { rows } = await connection.query<Seal>(
    `select n, upto_epoch, upto_xact::text as upto_xact, rows, root, previous, purged_at is not null as purged
     from platform.log_seal where tenant_id = $1 order by n desc limit 1`,
    [tenantId],
  );
  return rows[0];
};

export type Verification = {
  readonly seals: number;
  readonly lines: number;
  /** The first seal that does not fit its lines or its predecessor; null when all do. */
  readonly brokenAt: number | null;
  readonly unsealed: number;
};

/** How far verifying has come: what the next seal must lean on, and the lines it begins after. */
type Reached = { readonly n: number; readonly epoch: number; readonly xact: string; readonly root: string };

const nothingYet: Reached = { n: 0, epoch: 0, xact: "0", root: beginning };

const reachedBy = (seal: Seal): Reached => ({
  n: seal.n,
  epoch: seal.upto_epoch,
  xact: seal.upto_xact,
  root: seal.root,
});

/** The number of lines under a seal that fits; null for one that does not. */
const linesUnder = async ({ database, keys, tenantId }: Log, before: Reached, seal: Seal): Promise<number | null> => {
  if (seal.n !== before.n + 1 || seal.previous !== before.root) return null;
  const segment = await asSealer({ database, tenantId }, (connection) =>
    segmentOf(connection, tenantId, before.epoch, before.xact, seal),
  );
  if (seal.purged) return segment.length;
  const fits = segment.length === seal.rows && rootOf(keys, tenantId, before.root, segment) === seal.root;
  if (fits) return segment.length;
  // more lines than were sealed up to its number is tampering in either order
  return segment.length > seal.rows ? null : linesUnderOldOrder({ database, keys, tenantId }, before, seal);
};

/**
 * Seals of before 26 November 2026 took transaction numbers as text. Where a number had got a digit more, such a seal holds all
 * lines that were settled then, in that order, and names the last by text; the lines above that are sealed once more by the
 * next. It is held to exactly that: a changed, added or missing line is found as under any other seal.
 */
const linesUnderOldOrder = async (
  { database, keys, tenantId }: Log,
  before: Reached,
  seal: Seal,
): Promise<number | null> => {
  const settled = await asSealer({ database, tenantId }, (connection) =>
    linesAfter(connection, tenantId, before, seal.rows),
  );
  const asText = settled.toSorted((a, b) => a.epoch - b.epoch || (a.xact < b.xact ? -1 : Number(a.xact > b.xact)));
  const last = asText.at(-1);
  const fits =
    asText.length === seal.rows &&
    last?.epoch === seal.upto_epoch &&
    last.xact === seal.upto_xact &&
    rootOf(keys, tenantId, before.root, asText) === seal.root;
  if (!fits) return null;
  const upto = BigInt(seal.upto_xact);
  return settled.filter(({ epoch, xact }) => epoch < seal.upto_epoch || BigInt(xact) <= upto).length;
};

const linesAfter = async (connection: Connection, tenantId: TenantId, { epoch, xact }: Reached, limit: number) => {
  const { rows } = await connection.query<SealedRow>(
    `select epoch, xact::text as xact, ${lineText} as line from platform.log_line l
     where tenant_id = $1 and (epoch, xact) > ($2::int, $3::xid8) order by l.epoch, l.xact, l.id limit $4`,
    [tenantId, epoch, xact, limit],
  );
  return rows;
};

type Log = { readonly database: Database; readonly keys: Keys; readonly tenantId: TenantId };

const asSealer = <T>(
  { database, tenantId }: Pick<Log, "database" | "tenantId">,
  work: (connection: Connection) => Promise<T>,
): Promise<T> => database.transaction({ role: "trede_sealer", tenant: tenantId }, work);

const sealsFrom = async (log: Log, from: number, most: number | null): Promise<Seal[]> => {
  const { rows } = await asSealer(log, (connection) =>
    connection.query<Seal>(
      `select n, upto_epoch, upto_xact::text as upto_xact, rows, root, previous, purged_at is not null as purged
       from platform.log_seal where tenant_id = $1 and n >= $2 order by n limit $3`,
      [log.tenantId, from, most],
    ),
  );
  return rows;
};

/** Recomputes every seal of one commissioner, one segment at a time. */
export const verifyLog = async (database: Database, keys: Keys, tenantId: TenantId): Promise<Verification> => {
  const log = { database, keys, tenantId };
  const seals = await sealsFrom(log, 1, null);
  let [reached, lines] = [nothingYet, 0];
  for (const seal of seals) {
    const found = await linesUnder(log, reached, seal);
    if (found === null) return { seals: seals.length, lines, brokenAt: reached.n + 1, unsealed: 0 };
    lines += found;
    reached = reachedBy(seal);
  }
  const unsealed = await asSealer(log, (connection) => unsealedAfter(connection, tenantId, reached));
  return { seals: seals.length, lines, brokenAt: null, unsealed };
};

/** How many lines came after what was reached. */
const unsealedAfter = async (connection: Connection, tenantId: TenantId, { epoch, xact }: Reached): Promise<number> => {
  const { rows } = await connection.query<{ n: number }>(
    "select count(*)::int as n from platform.log_line where tenant_id = $1 and (epoch, xact) > ($2::int, $3::xid8)",
    [tenantId, epoch, xact],
  );
  return rows[0]?.n ?? 0;
};

export type PartVerified = {
  /** The last seal that was found to fit; the next part begins after it. */
  readonly upto: number;
  readonly lines: number;
  readonly brokenAt: number | null;
};

/**
 * A part of the same: at most so many seals, from one on. What the part leans on is the seal before it, so parts that
 * follow each other from the first to the last say what verifying the whole says.
 */
export const verifySeals = async (log: Log, from: number, most: number): Promise<PartVerified> => {
  const before = from === 1 ? undefined : (await sealsFrom(log, from - 1, 1))[0];
  if (from > 1 && before?.n !== from - 1) return { upto: from - 2, lines: 0, brokenAt: from - 1 };
  let [reached, lines] = [before === undefined ? nothingYet : reachedBy(before), 0];
  for (const seal of await sealsFrom(log, from, most)) {
    const found = await linesUnder(log, reached, seal);
    if (found === null) return { upto: reached.n, lines, brokenAt: reached.n + 1 };
    lines += found;
    reached = reachedBy(seal);
  }
  return { upto: reached.n, lines, brokenAt: null };
};

const segmentOf = async (connection: Connection, tenantId: TenantId, epoch: number, xact: string, seal: Seal) => {
  const { rows } = await connection.query<SealedRow>(
    `select epoch, xact::text as xact, ${lineText} as line from platform.log_line l
     where tenant_id = $1 and (epoch, xact) > ($2::int, $3::xid8) and (epoch, xact) <= ($4::int, $5::xid8)
     order by l.epoch, l.xact, l.id`,
    [tenantId, epoch, xact, seal.upto_epoch, seal.upto_xact],
  );
  return rows;
};
