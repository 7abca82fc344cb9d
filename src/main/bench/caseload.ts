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
import type { Measured } from "./measured.ts";
import { recorded } from "./recording.ts";
import { requestsPerSecond } from "./requests.ts";

/**
 * The caseload endpoint beside bare Fastify that runs the very same statements (taken down while the endpoint answers),
 * and beside the select alone. Both in this process, asked by the same number of connections, in turns.
 */
export const measureCaseload = async (server: BenchServer, me: Actor): Promise<Measured[]> => {
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
  const product = await app.listen({ port: 0, host: "127.0.0.1" });
  const cookie = await signIn(server, contexts.access.sessions, me);
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${product}/v1/caseload`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`the caseload answered ${answer.status}`);
    return answer.text();
  };
  // the first request also looks the session up, which is remembered for the ones that follow
  await ask();
  statements.splice(0);
  const body = await ask();
  const same = statements.splice(0);
  watched.stopRecording();
  const bare = await bareServer(server.url, "", same, body);
  // the select alone has no transaction to take its role and commissioner from, so its connections have them
  const settings = `-c role=trede_app -c app.tenant=${me.tenantId}`;
  const alone = await bareServer(
    server.url,
    settings,
    same.filter(({ text }) => text.includes("with listed")),
    body,
  );
  const speeds = { product: 0, bare: 0, alone: 0 };
  for (let round = 0; round < 3; round += 1) {
    speeds.product = Math.max(speeds.product, await requestsPerSecond(`${product}/v1/caseload`, cookie));
    speeds.bare = Math.max(speeds.bare, await requestsPerSecond(bare.url));
    speeds.alone = Math.max(speeds.alone, await requestsPerSecond(alone.url));
  }
  for (const each of [bare, alone]) await each.close();
  await app.close();
  const note = `${speeds.product.toFixed(0)} beside ${speeds.bare.toFixed(0)} requests/s; ${same.length} statements`;
  return [
    {
      what: "caseload beside bare Fastify with the same statements",
      value: speeds.product / speeds.bare,
      unit: "x",
      atLeast: 0.7,
      note,
    },
    {
      what: "caseload beside the select alone",
      value: speeds.product / speeds.alone,
      unit: "x",
      note: `${speeds.alone.toFixed(0)} requests/s`,
    },
  ];
};

type Statement = { readonly text: string; readonly parameters: readonly unknown[] | undefined };

/** Nothing but Fastify, a pool and the statements, one after another, and the same reply. */
const bareServer = async (url: string, settings: string, statements: readonly Statement[], body: string) => {
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
