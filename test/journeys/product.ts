import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../tools/free-port.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

export type Product = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * The product as `npm start` gives it, on an embedded database of its own: the demonstration, unless something else was
 * put in it beforehand.
 */
export const startProduct = async (prepare?: (env: NodeJS.ProcessEnv) => void): Promise<Product> => {
  const folder = mkdtempSync(join(tmpdir(), "trede-journey-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, TREDE_DATA: join(folder, "data"), TREDE_PORT: String(port), TREDE_LOG_LEVEL: "error" };
  prepare?.(env);
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
  return {
    address,
    stop: async () => {
      server.ref();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A journey that failed before it could stop its product keeps nobody waiting for it. */
const endWithUs = (server: ChildProcess): void => {
  server.unref();
  if (server.stderr instanceof Socket) server.stderr.unref();
  process.once("exit", () => server.kill("SIGTERM"));
};

let shared: { readonly product: Promise<Product>; users: number } | undefined;

/**
 * One product for the journeys that leave what others look at as it is: they make clients of their own, put back what they changed, only
 * read, or do to one client what no other counts. Who changes settings has a product of their own. It stops with the last of them; all
 * begin before the first test runs.
 */
export const shareProduct = async (): Promise<Product> => {
  shared ??= { product: startProduct(), users: 0 };
  const sharing = shared;
  sharing.users += 1;
  const { address, stop } = await sharing.product;
  return {
    address,
    stop: async () => {
      sharing.users -= 1;
      if (sharing.users === 0) await stop();
    },
  };
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
