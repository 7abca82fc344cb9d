import type { TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Connection, Database, TransactionOptions } from "../database/database.ts";
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

type Found = { readonly reached: Reached; readonly lines: number };

/** What is under a seal that fits; null for one that does not. */
const under = async (log: Log, before: Reached, seal: Seal): Promise<Found | null> => {
  const lines = await asSealer(log, (connection) => linesUnder(connection, log, before, seal));
  return lines === null ? lookAgain(log, before) : { reached: reachedBy(seal), lines };
};

/**
 * Seals are read before their lines, and what goes on term may go in between: then what was read first does not fit what is read
 * last, and nobody tampered. So a seal is called broken only after it, the one before and its lines were read as of one moment.
 */
const lookAgain = (log: Log, before: Reached): Promise<Found | null> =>
  asSealer(
    log,
    async (connection) => {
      const seals = await readSeals(connection, log.tenantId, Math.max(before.n, 1), before.n === 0 ? 1 : 2);
      const seal = seals.at(-1);
      const now = before.n === 0 ? nothingYet : seals.map(reachedBy).find(({ n }) => n === before.n);
      if (seal === undefined || now === undefined || now.root !== before.root) return null;
      const lines = await linesUnder(connection, log, now, seal);
      return lines === null ? null : { reached: reachedBy(seal), lines };
    },
    { snapshot: true },
  );

/** The number of lines under a seal that fits; null for one that does not. */
const linesUnder = async (
  connection: Connection,
  { keys, tenantId }: Log,
  before: Reached,
  seal: Seal,
): Promise<number | null> => {
  if (seal.n !== before.n + 1 || seal.previous !== before.root) return null;
  const segment = await segmentOf(connection, tenantId, before.epoch, before.xact, seal);
  // what goes on term goes from the beginning on, and whole: a hole further on, or a line left in one, is tampering
  if (seal.purged) return before.purged && segment.length === 0 ? 0 : null;
  const fits = segment.length === seal.rows && rootOf(keys, tenantId, before.root, segment) === seal.root;
  if (fits) return segment.length;
  // more lines than were sealed up to its number is tampering in either order
  if (segment.length > seal.rows) return null;
  const settled = await linesAfter(connection, tenantId, before, seal.rows);
  return isOldOrder(settled, seal, (rows) => rootOf(keys, tenantId, before.root, rows)) ? upTo(settled, seal) : null;
};

/**
 * Seals of before 26 November 2026 took transaction numbers as text. Where a number had got a digit more, such a seal holds all
 * lines that were settled then, in that order, and names the last by text; the lines above that are sealed once more by the
 * next. It is held to exactly that: a changed, added or missing line is found as under any other seal.
 */
const isOldOrder = (
  settled: readonly SealedRow[],
  seal: Seal,
  root: (rows: readonly SealedRow[]) => string,
): boolean => {
  const asText = settled.toSorted((a, b) => a.epoch - b.epoch || (a.xact < b.xact ? -1 : Number(a.xact > b.xact)));
  const last = asText.at(-1);
  return (
    asText.length === seal.rows &&
    last?.epoch === seal.upto_epoch &&
    last.xact === seal.upto_xact &&
    root(asText) === seal.root
  );
};

const upTo = (rows: readonly SealedRow[], { upto_epoch, upto_xact }: Seal): number =>
  rows.filter(({ epoch, xact }) => epoch < upto_epoch || BigInt(xact) <= BigInt(upto_xact)).length;

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
  { database, tenantId }: Log,
  work: (connection: Connection) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> => database.transaction({ role: "trede_sealer", tenant: tenantId }, work, options);

const sealsFrom = (log: Log, from: number, most: number | null): Promise<Seal[]> =>
  asSealer(log, (connection) => readSeals(connection, log.tenantId, from, most));

const readSeals = async (connection: Connection, tenantId: TenantId, from: number, most: number | null) => {
  const { rows } = await connection.query<Seal>(
    `select ${sealColumns} from platform.log_seal where tenant_id = $1 and n >= $2 order by n limit $3`,
    [tenantId, from, most],
  );
  return rows;
};

/** Recomputes every seal of one commissioner, one segment at a time. */
export const verifyLog = async (database: Database, keys: Keys, tenantId: TenantId): Promise<Verification> => {
  const log = { database, keys, tenantId };
  const seals = await sealsFrom(log, 1, null);
  let [reached, lines] = [nothingYet, 0];
  let deleted: DeletedStretch | null = null;
  for (const seal of seals) {
    const found = await under(log, reached, seal);
    if (found === null) return { seals: seals.length, lines, brokenAt: reached.n + 1, unsealed: 0, deleted };
    lines += found.lines;
    reached = found.reached;
    if (reached.purged) deleted = withSeal(deleted, seal);
  }
  const unsealed = await asSealer(log, (connection) => unsealedAfter(connection, tenantId, reached));
  return { seals: seals.length, lines, brokenAt: null, unsealed, deleted };
};

/** As it was when the seal was looked at: a line is counted as found or as deleted, not as both. */
const withSeal = (stretch: DeletedStretch | null, { rows, sealed_at }: Seal): DeletedStretch => ({
  seals: (stretch?.seals ?? 0) + 1,
  lines: (stretch?.lines ?? 0) + rows,
  sealedUntil: sealed_at,
});

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
    const found = await under(log, reached, seal);
    if (found === null) return { upto: reached.n, lines, brokenAt: reached.n + 1 };
    lines += found.lines;
    reached = found.reached;
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
