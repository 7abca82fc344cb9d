import Fastify from "fastify";
import pg from "pg";
import { pino } from "pino";
import { readConfig } from "../../platform/config.ts";
import { Column, column } from "../../platform/database/columns.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { makeApplication } from "../application.ts";
import { projectRoot } from "../project-root.ts";
import { signIn } from "./a-caseworker.ts";
import type { BenchServer } from "./bench-server.ts";
import { type Recorded, recorded } from "./recording.ts";
import { requestsPerSecond } from "./requests.ts";

/** The product as it runs, with somebody signed in, while what it asks the database is taken down. */
export const watchedProduct = async (server: BenchServer, me: Actor) => {
  const { statements, watched } = recorded(server.installation.database);
  const config = readConfig({ TREDE_LOG_LEVEL: "silent" }, projectRoot);
  if (!config.ok) throw new Error(config.refusal.faults.join(" "));
  const opened = { ...server, installation: { ...server.installation, database: watched } };
  const { app, contexts } = await makeApplication({
    opened,
    config: config.value,
    demoSignIn: false,
    logger: pino({ level: "silent" }),
  });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const cookie = await signIn(server, contexts.access.sessions, me);
  const ask = async (path: string): Promise<string> => {
    const answer = await fetch(`${address}${path}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
  return {
    address,
    cookie,
    ledger: contexts.ledger,
    /** What one request asks, and what it answers; nothing is taken down from then on. */
    taken: async (path: string): Promise<{ readonly same: readonly Recorded[]; readonly body: string }> => {
      // the first request also looks the session up, which is remembered for the ones that follow
      await ask(path);
      statements.splice(0);
      const body = await ask(path);
      const same = statements.splice(0);
      watched.stopRecording();
      return { same, body };
    },
    close: () => app.close(),
  };
};

/** The most requests answered per second by each of these, in turns, so that a slow moment of the machine is everybody's. */
export const inTurns = async <K extends string>(
  urls: Readonly<Record<K, { readonly url: string; readonly cookie?: string }>>,
): Promise<Record<K, number>> => {
  const best = {} as Record<K, number>;
  for (let round = 0; round < 3; round += 1)
    for (const name of Object.keys(urls) as K[]) {
      const { url, cookie } = urls[name];
      best[name] = Math.max(best[name] ?? 0, await requestsPerSecond(url, cookie));
    }
  return best;
};

/** Nothing but Fastify, a pool and the statements, one after another, and the same reply. */
export const bareServer = async (url: string, settings: string, statements: readonly Recorded[], body: string) => {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: `-c timezone=UTC ${settings}` });
  // a server that is stopped under an idle connection must not end the measurement
  pool.on("error", () => undefined);
  const app = Fastify();
  app.get("/", async (_request, reply) => {
    const client = await pool.connect();
    try {
      for (const { text, parameters } of statements) await client.query(text, withFreshIds(text, parameters));
    } finally {
      client.release();
    }
    return reply.type("application/json").send(body);
  });
  return {
    url: await app.listen({ port: 0, host: "127.0.0.1" }),
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
};

/** A log line's id is new at each request, there as here: its ids are the first column given. */
const withFreshIds = (text: string, parameters: readonly unknown[] | undefined): unknown[] => {
  const given = [...(parameters ?? [])];
  if (!text.includes("platform.log_line")) return given;
  const ids = given.findIndex((value) => value instanceof Column);
  const { values } = given[ids] as Column;
  return given.with(
    ids,
    column("uuid", values, () => crypto.randomUUID()),
  );
};
