import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type Connection, type Database, DatabaseError } from "../database/database.ts";
import {
  type BackupHead,
  backupHeadSchema,
  lineDigest,
  type Mark,
  markSchema,
  type RestoreRefusal,
} from "./backup-format.ts";
import { backupTables, insertText, readMigrationsDone, type Table } from "./backup-tables.ts";
import { linesOf } from "./lines.ts";
import { backupLimitMs, mayNotBackUp } from "./write-backup.ts";

export type RestoreSettings = {
  readonly file: string;
  /** Of the master key this installation will work with. */
  readonly keyId: string;
  readonly progress?: (rows: number) => void;
};

export type RestoreDone = { readonly tables: number; readonly rows: number; readonly epoch: number };

/** Undoes the transaction; carries why to who asked. */
class NotRestored extends Error {
  readonly refusal: RestoreRefusal;
  constructor(refusal: RestoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const damaged = (table: string | null): NotRestored => new NotRestored({ code: "backup-damaged", table });

/**
 * Fills an empty database of the same version from a backup, in one transaction: every digest is checked before anything can
 * be seen, and a restore that is refused, fails or is killed leaves the database as empty as it was.
 */
export const restoreBackup = async (
  database: Database,
  settings: RestoreSettings,
): Promise<Result<RestoreDone, RestoreRefusal>> => {
  try {
    const restored = await database.transaction(
      { role: "trede_backup" },
      (connection) => restore(connection, settings),
      { limitMs: backupLimitMs },
    );
    return ok(restored);
  } catch (error) {
    if (error instanceof NotRestored) return refuse(error.refusal);
    if (mayNotBackUp(error)) return refuse({ code: "may-not-back-up" });
    throw error;
  }
};

/** By its first line; asked before a database is opened for it. */
export const looksLikeBackup = async (file: string): Promise<boolean> => {
  const lines = textLines(file);
  try {
    headIn((await lines.next()).value);
    return true;
  } catch (error) {
    if (error instanceof NotRestored) return false;
    throw error;
  } finally {
    await lines.return(undefined);
  }
};

const restore = async (connection: Connection, settings: RestoreSettings): Promise<RestoreDone> => {
  const tables = await backupTables(connection);
  await refuseFilled(connection, tables);
  await connection.query("set constraints all deferred");
  const lines = textLines(settings.file);
  try {
    const { value: first } = await lines.next();
    const head = headIn(first);
    await refuseOther(connection, head, tables, settings.keyId);
    // this installation becomes the one in the backup
    await connection.query("delete from platform.installation", []);
    const rows = await readTables(connection, head, tables, lines, settings.progress);
    await connection.query("set constraints all immediate");
    return { tables: tables.length, rows, epoch: await nextEpoch(connection) };
  } finally {
    await lines.return(undefined);
  }
};

/** Transaction ids start anew here; log lines of before keep theirs, and come before in sealing order by their epoch. */
const nextEpoch = async (connection: Connection): Promise<number> => {
  const { rows } = await connection.query<{ epoch: number }>(
    "update platform.installation set epoch = epoch + 1 returning epoch",
    [],
  );
  const [row] = rows;
  if (row === undefined) throw damaged("platform.installation");
  return row.epoch;
};

/** What gunzip can't read is no backup, or no longer. */
async function* textLines(file: string): AsyncGenerator<string, undefined> {
  let read = 0;
  const unzipped = createGunzip();
  const source = createReadStream(file);
  source.on("error", (error) => unzipped.destroy(error)).pipe(unzipped);
  try {
    for await (const line of linesOf(unzipped)) {
      read += 1;
      yield line;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code?.startsWith("Z_")) throw read === 0 ? new NotRestored({ code: "not-a-backup" }) : damaged(null);
    throw error;
  } finally {
    source.destroy();
  }
  return undefined;
}

const headIn = (line: string | undefined): BackupHead & { readonly line: string } => {
  const parsed = backupHeadSchema.safeParse(parsedLine(line ?? ""));
  if (!parsed.success) throw new NotRestored({ code: "not-a-backup" });
  return { ...parsed.data, line: line ?? "" };
};

const parsedLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const refuseFilled = async (connection: Connection, tables: readonly Table[]): Promise<void> => {
  for (const { name } of tables) {
    if (name === "platform.installation") continue;
    const { rows } = await connection.query(`select from ${name} limit 1`, []);
    if (rows.length > 0) throw new NotRestored({ code: "database-not-empty", table: name });
  }
};

const refuseOther = async (
  connection: Connection,
  { keyId, version, migrations, tables }: BackupHead,
  here: readonly Table[],
  given: string,
): Promise<void> => {
  const done = await readMigrationsDone(connection);
  const same = (checksums: readonly { readonly checksum: string }[]) =>
    checksums.map(({ checksum }) => checksum).join();
  if (same(done) !== same(migrations))
    throw new NotRestored({ code: "backup-of-another-version", version, backup: migrations.length, here: done.length });
  if (keyId !== given) throw new NotRestored({ code: "backup-of-another-key", needed: keyId, given });
  const shape = (of: readonly { name: string; columns: readonly string[] }[]) => JSON.stringify(of);
  const expected = here.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  if (shape(tables) !== shape(expected)) throw damaged(null);
};

type Reading = {
  readonly connection: Connection;
  readonly lines: AsyncGenerator<string, undefined>;
  readonly progress: (rows: number) => void;
};

const readTables = async (
  connection: Connection,
  head: BackupHead & { readonly line: string },
  tables: readonly Table[],
  lines: Reading["lines"],
  progress: RestoreSettings["progress"],
): Promise<number> => {
  const whole = lineDigest();
  whole.add(head.line);
  let total = 0;
  for (const table of tables) {
    const tell = (rows: number): void => progress?.(total + rows);
    if (markIn(await next(lines), table.name)[1] !== table.name) throw damaged(table.name);
    const { rows, end } = await readTable({ connection, lines, progress: tell }, table);
    whole.add(end);
    total += rows;
  }
  const last = markIn(await next(lines), null);
  if (last[0] !== "complete" || last[1] !== tables.length || last[2] !== whole.value()) throw damaged(null);
  if ((await lines.next()).done !== true) throw damaged(null);
  return total;
};

const next = async (lines: Reading["lines"]): Promise<string> => {
  const { value } = await lines.next();
  if (value === undefined) throw damaged(null);
  return value;
};

const markIn = (line: string, table: string | null): Mark => {
  const parsed = markSchema.safeParse(parsedLine(line));
  if (!parsed.success) throw damaged(table);
  return parsed.data;
};

/** Characters of JSON per statement: enough to be quick, little enough for any row size. */
const atOnce = 250_000;

/** Reads one table to its end and checks what the end says of it. */
const readTable = async (
  { connection, lines, progress }: Reading,
  table: Table,
): Promise<{ rows: number; end: string }> => {
  const text = insertText(table);
  const digest = lineDigest();
  let [rows, size] = [0, 0];
  let waiting: string[] = [];
  const insert = async (): Promise<void> => {
    if (waiting.length > 0) await insertRows(connection, table, text, `[${waiting.join(",")}]`);
    [waiting, size] = [[], 0];
    progress(rows);
  };
  for (;;) {
    const line = await next(lines);
    if (!line.startsWith("{")) {
      await insert();
      const mark = markIn(line, table.name);
      const [kind, name, count, sha] = mark;
      if (kind !== "end" || name !== table.name || count !== rows || sha !== digest.value()) throw damaged(table.name);
      return { rows, end: line };
    }
    digest.add(line);
    waiting.push(line);
    rows += 1;
    size += line.length;
    if (size >= atOnce) await insert();
  }
};

/** Rows that a sound backup can't hold: values of another form, twice the same key, a reference to nothing. */
const isImpossible = (error: unknown): boolean => error instanceof DatabaseError && /^2[123]/.test(error.code);

const insertRows = async (connection: Connection, { name }: Table, text: string, rows: string): Promise<void> => {
  try {
    await connection.query(text, [rows]);
  } catch (error) {
    if (isImpossible(error)) throw damaged(name);
    throw error;
  }
};
