import { join } from "node:path";
import fastifyCookie from "@fastify/cookie";
import fastifyRateLimit from "@fastify/rate-limit";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { makeAccess, mayDo } from "../contexts/access/module.ts";
import { caseworkAmendRule } from "../contexts/casework/amend-rule.ts";
import { phasesOfRunningCampaigns, unlessBeingTold } from "../contexts/casework/public.ts";
import { caseworkReadModel } from "../contexts/casework/read-model.ts";
import { caseworkRoutes } from "../contexts/casework/routes.ts";
import { documentRoutes } from "../contexts/dossier/document-routes.ts";
import { emailRoutes } from "../contexts/dossier/email-routes.ts";
import { makeLedger } from "../contexts/dossier/ledger.ts";
import { namesMunicipality } from "../contexts/dossier/ledger-store.ts";
import { dossierRoutes } from "../contexts/dossier/routes.ts";
import { makeExchange } from "../contexts/exchange/module.ts";
import { figuresRoutes } from "../contexts/figures/routes.ts";
import type { Config } from "../platform/config.ts";
import { apiVersion, openApiOf } from "../platform/http/openapi.ts";
import { type Route, registerRoutes } from "../platform/http/router.ts";
import { makeServer } from "../platform/http/server.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import { scanWith } from "../platform/scan.ts";
import { type Actor, type Tx, unitOfWork } from "../platform/unit-of-work.ts";
import { logFileWords } from "../web/access/log/file-words.ts";
import { caseworkFileWords } from "../web/casework/file-words.ts";
import { importFileWords } from "../web/exchange/file-words.ts";
import { figuresFileWords } from "../web/figures/file-words.ts";
import { clientNumbers } from "./client-numbers.ts";
import type { Opened } from "./installation.ts";
import { projectRoot } from "./project-root.ts";
import { noQueue, sendCount, sendRebuild } from "./queues.ts";
import { isScreen } from "./screens.ts";

/** Every context with its routes, on one database. */
export const makeContexts = (opened: Opened, config: Config, demoSignIn: boolean, send: SendJob = noQueue) => {
  const { installation, keys } = opened;
  const ledger = makeLedger([caseworkReadModel]);
  const mayLoadHistory = (actor: Actor) => mayDo(actor, "exchange.history.load");
  const exchange = makeExchange({ installation, keys, ledger, mayLoadHistory, fileWords: importFileWords, send });
  const afterSettingChange = (tx: Tx): Promise<void> => sendRebuild(send, tx);
  const access = makeAccess({
    installation,
    keys,
    config,
    demoSignIn,
    clients: clientNumbers,
    isMunicipalityNamed: namesMunicipality,
    phasesOfCampaigns: phasesOfRunningCampaigns,
    send,
    afterSettingChange,
    fileWords: logFileWords,
  });
  const scan = config.scanCommand === null ? null : scanWith(config.scanCommand);
  const routes: Route[] = [
    ...access.routes,
    ...dossierRoutes(ledger, keys, { rule: caseworkAmendRule, unlessBeingTold }, (tx) => sendCount(send, tx)),
    ...documentRoutes({ installation, ledger, keys, scan }),
    ...emailRoutes({ ledger, keys, mailsAreSent: config.mail !== null }),
    ...caseworkRoutes(ledger, { keys, send: config.mail === null ? null : send }, caseworkFileWords),
    ...figuresRoutes(figuresFileWords),
    ...exchange.routes,
  ];
  return { ledger, access, exchange, routes };
};

export type Contexts = ReturnType<typeof makeContexts>;

export type ApplicationSettings = {
  readonly opened: Opened;
  readonly config: Config;
  readonly demoSignIn: boolean;
  readonly logger: FastifyBaseLogger;
  readonly send?: SendJob;
};

/** The whole server: contexts behind their gate, sign-in, the OpenAPI document and the screens. */
export const makeApplication = async ({ opened, config, demoSignIn, logger, send = noQueue }: ApplicationSettings) => {
  const { installation } = opened;
  const contexts = makeContexts(opened, config, demoSignIn, send);
  const secure = config.publicUrl.startsWith("https:");
  const app: FastifyInstance = makeServer({
    logger,
    newTrace: () => installation.newId(),
    webFolder: join(projectRoot, "var", "web"),
    isScreen,
    secure,
    health: () => isAnswering(opened),
  });
  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, { global: false });
  const run = unitOfWork(installation);
  const gate = contexts.access.gate(run, secure);
  await app.register(
    (v1, _options, done) => {
      registerRoutes(v1, contexts.routes, gate);
      const document = openApiOf(contexts.routes, config.publicUrl);
      v1.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
        reply.header("access-control-allow-origin", "*").header("api-version", apiVersion).send(document),
      );
      done();
    },
    { prefix: "/v1" },
  );
  contexts.access.registerSignIn(app, gate.cookiesOf);
  return { app, contexts };
};

const isAnswering = async ({ installation }: Opened): Promise<boolean> => {
  try {
    return await installation.database.transaction({ role: "trede_auth" }, async (connection) => {
      const { rows } = await connection.query<{ one: number }>("select 1 as one");
      return rows[0]?.one === 1;
    });
  } catch {
    return false;
  }
};
