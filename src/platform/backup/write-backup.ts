import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type Connection, type Database, DatabaseError } from "../database/database.ts";
import { type BackupHead, type BackupRefusal, type LineDigest, lineDigest, type Mark } from "./backup-format.ts";
import { backupTables, pageText, readMigrationsDone, type Table } from "./backup-tables.ts";

/** A backup and a restore may take as long as they need; a day is a sign that something is wrong. */
export const backupLimitMs = 86_400_000;

const pageSize = 2_000;

/** So many rows are in memory at a time; of what documents hold, a few. */
const pageSizeOf = ({ name }: Table): number => (name === "dossier.document" ? 4 : pageSize);

export type BackupSettings = {
  readonly file: string;
  readonly version: string;
  readonly takenAt: string;
  readonly progress?: (rows: number) => void;
};

export type BackupDone = { readonly tables: number; readonly rows: number; readonly keyId: string };

/**
 * Writes everything as it is at one moment into one file, a page of rows at a time, while others go on working. The file
 * has its name only when it is whole, and is readable by its owner alone.
 */
export const writeBackup = async (
  database: Database,
  settings: BackupSettings,
): Promise<Result<BackupDone, BackupRefusal>> => {
  try {
    const options = { limitMs: backupLimitMs, snapshot: true } as const;
    return ok(
      await database.transaction({ role: "trede_backup" }, (connection) => write(connection, settings), options),
    );
  } catch (error) {
    if (mayNotBackUp(error)) return refuse({ code: "may-not-back-up" });
    throw error;
  }
};

/** The owner's login was not given the role (migrate.ts, mayBackUp). */
export const mayNotBackUp = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === "42501" && error.message.includes("set role");

const write = async (connection: Connection, settings: BackupSettings): Promise<BackupDone> => {
  const tables = await backupTables(connection);
  const head = await headOf(connection, tables, settings);
  const unfinished = `${settings.file}.unfinished`;
  let rows = 0;
  const count = (more: number): void => {
    rows += more;
    settings.progress?.(rows);
  };
  await rm(unfinished, { force: true });
  try {
    const out = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(Readable.from(textOf(connection, head, tables, count)), createGzip(), out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await rename(unfinished, settings.file);
  return { tables: tables.length, rows, keyId: head.keyId };
};

const headOf = async (
  connection: Connection,
  tables: readonly Table[],
  { version, takenAt }: BackupSettings,
): Promise<BackupHead> => {
  const { rows } = await connection.query<{ id: string; epoch: number; key_id: string | null }>(
    "select id, epoch, key_id from platform.installation",
    [],
  );
  const [row] = rows;
  if (row === undefined || row.key_id === null) throw new Error("the database has no installation row with a key");
  return {
    format: "trede-backup",
    formatVersion: 1,
    version,
    takenAt,
    installation: { id: row.id, epoch: row.epoch },
    keyId: row.key_id,
    migrations: await readMigrationsDone(connection),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
  };
};

async function* textOf(
  connection: Connection,
  head: BackupHead,
  tables: readonly Table[],
  count: (rows: number) => void,
): AsyncGenerator<string> {
  const whole = lineDigest();
  const first = JSON.stringify(head);
  whole.add(first);
  yield `${first}\n`;
  for (const table of tables) {
    const digest = lineDigest();
    let rows = 0;
    yield `${JSON.stringify(["begin", table.name] satisfies Mark)}\n`;
    for await (const lines of pagesOf(connection, table)) {
      rows += lines.length;
      count(lines.length);
      yield linesText(lines, digest);
    }
    const end = JSON.stringify(["end", table.name, rows, digest.value()] satisfies Mark);
    whole.add(end);
    yield `${end}\n`;
  }
  yield `${JSON.stringify(["complete", tables.length, whole.value()] satisfies Mark)}\n`;
}

const linesText = (lines: readonly string[], digest: LineDigest): string => {
  for (const line of lines) digest.add(line);
  return `${lines.join("\n")}\n`;
};

async function* pagesOf(connection: Connection, table: Table): AsyncGenerator<string[]> {
  const size = pageSizeOf(table);
  let after: unknown[] | undefined;
  for (;;) {
    const { rows } = await connection.query<{ line: string }>(pageText(table, after === undefined, size), after ?? []);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ line }) => line);
    if (rows.length < size) return;
    const values = JSON.parse(last.line) as Record<string, string | null>;
    after = table.key.map(({ name }) => values[name]);
  }
}
