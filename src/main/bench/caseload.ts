import Fastify from "fastify";
import pg from "pg";
import { pino } from "pino";
import { type AccessWork, addPerson, recogniseIdentity, type Sessions } from "../../contexts/access/public.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { readConfig } from "../../platform/config.ts";
import { Column, column } from "../../platform/database/columns.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import { makeApplication } from "../application.ts";
import { clientNumbers } from "../client-numbers.ts";
import { projectRoot } from "../project-root.ts";
import type { BenchServer } from "./bench-server.ts";
import type { Measured } from "./measured.ts";
import { recorded } from "./recording.ts";
import { requestsPerSecond } from "./requests.ts";

/**
 * The caseload endpoint beside bare Fastify that runs the very same statements (taken down while the endpoint answers),
 * and beside the select alone. Both in this process, asked by the same number of connections, in turns.
 */
export const measureCaseload = async (server: BenchServer, from: Actor): Promise<Measured[]> => {
  const me = await aCaseworkerWithClients(server, from);
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

const clientsOfOneWorker = 120;

/** A caseworker with as many clients as is usual, out of a large administration. */
const aCaseworkerWithClients = async ({ installation, ownerUrl }: BenchServer, from: Actor): Promise<Actor> => {
  const act = { activity: "measure", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const who = { name: "Bench", email: "bench@example.org", role: "caseworker", team: null, workerCode: null } as const;
  const { database } = installation;
  const run: AccessWork["run"] = (work) => unitOfWork(installation)(from, act, work);
  const added = await addPerson({ database, tenantId: from.tenantId, clients: clientNumbers, run }, who);
  if (!added.ok) throw new Error(added.refusal.code);
  const { personId } = added.value;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `update casework.stretch set worker_id = $2 where tenant_id = $1 and (client_id, from_day) in
       (select client_id, from_day from casework.stretch where tenant_id = $1 and until_day > current_date order by client_id limit $3)`,
    [from.tenantId, personId, clientsOfOneWorker],
  );
  await owner.query("analyze");
  await owner.end();
  return { ...from, personId: personId as PersonId, name: `person:${personId}`, roles: ["caseworker"] };
};

/** A session as sign-in makes it; returns the cookie it sets. */
const signIn = async ({ installation }: BenchServer, sessions: Sessions, { personId }: Actor): Promise<string> => {
  if (personId === null) throw new Error("only a person signs in");
  const identityId = await installation.database.transaction({ role: "trede_auth" }, async (connection) => {
    const who = { newId: installation.newId(), issuer: "bench", subject: personId, verifiedEmail: "bench@example.org" };
    return recogniseIdentity(connection, { ...who, now: installation.clock.now() });
  });
  const jar = new Map<string, string>();
  await sessions.start(identityId, {
    get: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    clear: () => undefined,
  });
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
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
