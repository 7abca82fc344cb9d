import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** The folder is in use: by which process, and where it serves its page (null for a command). */
export class FolderInUse extends Error {
  readonly pid: number;
  readonly page: string | null;
  constructor(folder: string, pid: number, page: string | null) {
    super(
      `The data in ${folder} is in use by process ${pid}${page === null ? "" : `, which serves ${page}`}. Stop it first.`,
    );
    this.pid = pid;
    this.page = page;
  }
}

/**
 * PGlite does not guard its folder, and two processes in it destroy it. A file beside the folder, made only when it is
 * not there, names who is inside; one left behind by a process that is gone is taken over.
 */
export const lockFolder = (folder: string, page: string | null): (() => void) => {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (make(file, page)) return () => rmSync(file, { force: true });
    const holder = readHolder(file);
    if (holder !== undefined && isAlive(holder.pid)) throw new FolderInUse(folder, holder.pid, holder.page);
    rmSync(file, { force: true });
  }
  throw new Error(`could not make ${file}`);
};

const make = (file: string, page: string | null): boolean => {
  try {
    const opened = openSync(file, "wx", 0o600);
    writeSync(opened, JSON.stringify({ pid: process.pid, page }));
    closeSync(opened);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

/** Undefined when it can't be read: somebody stopped halfway writing it, or just removed it. */
const readHolder = (file: string): { pid: number; page: string | null } | undefined => {
  try {
    const { pid, page } = JSON.parse(readFileSync(file, "utf8")) as { pid: number; page: string | null };
    return Number.isInteger(pid) ? { pid, page } : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};
