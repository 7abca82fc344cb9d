import type { TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Connection, Database } from "../database/database.ts";
import type { Keys } from "../keys.ts";
import { beginning, lineText, rootOf, type Seal, type SealedRow, sealColumns } from "./seal.ts";

/** The stretch at the beginning of the log that was deleted on term; its seals are kept. */
export type DeletedStretch = { readonly seals: number; readonly lines: number; readonly sealedUntil: Instant };

export type Verification = {
  readonly seals: number;
  readonly lines: number;
  /** The first seal that does not fit its lines or its predecessor; null when all do. */
  readonly brokenAt: number | null;
  readonly unsealed: number;
  /** Null when nothing was deleted. */
  readonly deleted: DeletedStretch | null;
};

/** How far verifying has come: what the next seal must lean on, and the lines it begins after. */
type Reached = {
  readonly n: number;
  readonly epoch: number;
  readonly xact: string;
  readonly root: string;
  /** Whether all lines up to here were deleted on term. */
  readonly purged: boolean;
};

const nothingYet: Reached = { n: 0, epoch: 0, xact: "0", root: beginning, purged: true };

const reachedBy = (seal: Seal): Reached => ({
  n: seal.n,
  epoch: seal.upto_epoch,
  xact: seal.upto_xact,
  root: seal.root,
  purged: seal.purged,
});

/** The number of lines under a seal that fits; null for one that does not. */
const linesUnder = async ({ database, keys, tenantId }: Log, before: Reached, seal: Seal): Promise<number | null> => {
  if (seal.n !== before.n + 1 || seal.previous !== before.root) return null;
  const segment = await asSealer({ database, tenantId }, (connection) =>
    segmentOf(connection, tenantId, before.epoch, before.xact, seal),
  );
  // what goes on term goes from the beginning on, and whole: a hole further on, or a line left in one, is tampering
  if (seal.purged) return before.purged && segment.length === 0 ? 0 : null;
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
      `select ${sealColumns} from platform.log_seal where tenant_id = $1 and n >= $2 order by n limit $3`,
      [log.tenantId, from, most],
    ),
  );
  return rows;
};

/** Recomputes every seal of one commissioner, one segment at a time. */
export const verifyLog = async (database: Database, keys: Keys, tenantId: TenantId): Promise<Verification> => {
  const log = { database, keys, tenantId };
  const seals = await sealsFrom(log, 1, null);
  const deleted = deletedStretch(seals);
  let [reached, lines] = [nothingYet, 0];
  for (const seal of seals) {
    const found = await linesUnder(log, reached, seal);
    if (found === null) return { seals: seals.length, lines, brokenAt: reached.n + 1, unsealed: 0, deleted };
    lines += found;
    reached = reachedBy(seal);
  }
  const unsealed = await asSealer(log, (connection) => unsealedAfter(connection, tenantId, reached));
  return { seals: seals.length, lines, brokenAt: null, unsealed, deleted };
};

const deletedStretch = (seals: readonly Seal[]): DeletedStretch | null => {
  const gone = seals.filter(({ purged }) => purged);
  const last = gone.at(-1);
  if (last === undefined) return null;
  return { seals: gone.length, lines: gone.reduce((sum, { rows }) => sum + rows, 0), sealedUntil: last.sealed_at };
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
