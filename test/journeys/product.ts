import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../tools/free-port.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

export type Product = { readonly address: string; readonly stop: () => Promise<void> };

/** The settings it is started with besides what each has, and what is put in its database beforehand instead of the demonstration. */
export type Start = {
  readonly settings?: Readonly<Record<string, string>>;
  readonly putIn?: (env: NodeJS.ProcessEnv) => void;
};

/**
 * The product as `npm start` gives it, on an embedded database of its own: the demonstration, unless something else was put in it
 * beforehand. Where `TREDE_TEST_DEMONSTRATION` names the folder of one that was made before, it starts on a copy of that: making the demonstration is
 * five sixths of a start.
 */
export const startProduct = async ({ settings = {}, putIn }: Start = {}): Promise<Product> => {
  const folder = mkdtempSync(join(tmpdir(), "trede-journey-"));
  goesWithUs(folder);
  const made = process.env["TREDE_TEST_DEMONSTRATION"];
  if (made !== undefined && putIn === undefined) cpSync(made, folder, { recursive: true });
  const { address, stop } = await startOn(folder, { settings, ...(putIn && { putIn }) });
  return {
    address,
    stop: async () => {
      await stop();
      remove(folder);
    },
  };
};

/** The same in a folder, which is there when it has stopped: its data and its keys. */
export const startOn = async (folder: string, { settings = {}, putIn }: Start = {}): Promise<Product> => {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const ours = { TREDE_DATA: join(folder, "data"), TREDE_PORT: String(port), TREDE_LOG_LEVEL: "error" };
  const env = { ...process.env, ...ours, ...settings };
  putIn?.(env);
  const server = spawn(process.execPath, [join(root, "bin/trede"), "start", "--demo"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  server.stderr?.on("data", (text: Buffer) => said.push(text.toString()));
  endWithUs(server);
  try {
    await untilReady(server, address, said);
  } catch (error) {
    server.kill("SIGTERM");
    throw error;
  }
  const stop = async () => {
    server.ref();
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  };
  return { address, stop };
};

const folders = new Set<string>();

/** A product that did not start, or that a failed journey never stopped, leaves neither a database nor keys behind. */
const goesWithUs = (folder: string): void => {
  if (folders.size === 0) process.once("exit", () => [...folders].forEach(removeAtOnce));
  folders.add(folder);
};

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
};

/** Without waiting for a turn of the loop: there is none any more. Who is in the folder says the lock beside its data. */
const removeAtOnce = (folder: string): void => {
  const holder = holderOf(join(folder, "data.lock"));
  if (holder !== undefined && reaches(holder, "SIGKILL"))
    for (let waited = 0; waited < 5_000 && reaches(holder, 0); waited += 50) Atomics.wait(nobody, 0, 0, 50);
  remove(folder);
};

const nobody = new Int32Array(new SharedArrayBuffer(4));

const holderOf = (lock: string): number | undefined => {
  try {
    return (JSON.parse(readFileSync(lock, "utf8")) as { readonly pid: number }).pid;
  } catch {
    return undefined;
  }
};

/** Whether there still is a process to reach. */
const reaches = (pid: number, signal: "SIGKILL" | 0): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** A journey that failed before it could stop its product keeps nobody waiting for it. */
const endWithUs = (server: ChildProcess): void => {
  server.unref();
  if (server.stderr instanceof Socket) server.stderr.unref();
  process.once("exit", () => server.kill("SIGTERM"));
};

const patience = 90_000;

const untilReady = async (server: ChildProcess, address: string, said: readonly string[]): Promise<void> => {
  for (let waited = 0; waited < patience; waited += 250) {
    if (server.exitCode !== null) throw new Error(`the product stopped: ${said.join("")}`);
    const ready = await fetch(`${address}/readyz`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the product was not ready in ${patience / 1000} s: ${said.join("")}`);
};
