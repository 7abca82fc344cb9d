import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifySerializerCompiler,
  LogController,
} from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  ResponseSerializationError,
  validatorCompiler,
} from "fastify-type-provider-zod";
import type { z } from "zod";
import { requestProblem } from "../problem.ts";
import { apiVersion } from "./openapi.ts";
import { sendProblem } from "./send-problem.ts";
import { unstorableText } from "./unstorable-text.ts";

export type ServerSettings = {
  readonly logger: FastifyBaseLogger;
  readonly newTrace: () => string;
  /** Where the built screens are. */
  readonly webFolder: string;
  /** Whether there is a screen at this path; elsewhere the page says that there is none, and so does the status. */
  readonly isScreen: (path: string) => boolean;
  readonly secure: boolean;
  readonly health: () => Promise<boolean>;
};

/** The web server without routes: security headers, problems, health, and the screens. */
export const makeServer = ({
  logger,
  newTrace,
  webFolder,
  isScreen,
  secure,
  health,
}: ServerSettings): FastifyInstance => {
  const app = Fastify({
    loggerInstance: logger,
    genReqId: newTrace,
    bodyLimit: 1_048_576,
    // a TLS proxy runs on this machine or hands on over loopback; anybody else's word for an address counts for nothing
    trustProxy: "loopback",
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "trace" }),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(replyAsPromised);
  // a file is handed on as a stream, never held in memory
  app.addContentTypeParser("application/octet-stream", (_request, _payload, done) => done(null));
  addHeaders(app, secure);
  addLogging(app);
  addProblems(app);
  app.get("/healthz", { schema: { hide: true } }, async () => ({ status: "alive" }));
  app.get("/readyz", { schema: { hide: true } }, async (_request, reply) =>
    (await health()) ? { status: "ready" } : reply.code(503).send({ status: "not ready" }),
  );
  addScreens(app, webFolder, isScreen);
  return app;
};

/**
 * A reply holds what its schema names and nothing else, or it is a fault of ours. Parsed forwards: the provider's own compiler encodes,
 * which goes through every text with a check twice and without the code zod makes for objects, and replies have nothing to encode.
 */
const replyAsPromised: FastifySerializerCompiler<z.ZodType> =
  ({ schema, method, url }) =>
  (reply) => {
    const { success, data, error } = schema.safeParse(reply);
    if (!success) throw new ResponseSerializationError(method, url, { cause: error });
    return JSON.stringify(data);
  };

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

const addHeaders = (app: FastifyInstance, secure: boolean): void => {
  app.addHook("onSend", async (request, reply) => {
    reply.headers({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      ...(secure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
    });
    if (request.url.startsWith("/v1")) reply.headers({ "api-version": apiVersion });
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
};

/** One line per request: the route, never the address with its ids and questions. */
const addLogging = (app: FastifyInstance): void => {
  app.addHook("onResponse", async (request, reply) => {
    const { method } = request;
    const about = { method, route: request.routeOptions.url ?? "-", status: reply.statusCode };
    request.log.info({ ...about, ms: Math.round(reply.elapsedTime) }, "request");
  });
};

const addProblems = (app: FastifyInstance): void => {
  app.addHook("preValidation", async (request, reply) => {
    const { params, query, body } = request;
    const path = unstorableText({ params, query, body });
    if (path === undefined) return;
    const issues = [{ path: path.slice(0, 200), message: "text with NUL or half of a character" }];
    return sendProblem(reply, requestProblem({ code: "invalid-request", issues }));
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const issues = error.validation.map((issue) => ({ path: issue.instancePath, message: issue.message ?? "" }));
      return sendProblem(reply, requestProblem({ code: "invalid-request", issues }));
    }
    const { takes = "application/json" } = request.routeOptions.config as { readonly takes?: string };
    if (error.statusCode === 415)
      return sendProblem(reply.header("accept", takes), requestProblem({ code: "not-this-media-type", takes }));
    if (error.statusCode === 413) return sendProblem(reply, requestProblem({ code: "request-too-large" }));
    if (error.statusCode === 429) return sendProblem(reply, requestProblem({ code: "too-many-requests" }));
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendProblem(
        reply,
        requestProblem({ code: "invalid-request", issues: [{ path: "", message: error.message }] }),
      );
    request.log.error({ err: { type: error.name, code: error.code, stack: error.stack } }, "fault");
    return sendProblem(reply, requestProblem({ code: "server-fault", trace: request.id }));
  });
};

/** The built screens: hashed files may be kept for ever, the page itself never. The page says itself that an address is unknown. */
const addScreens = (app: FastifyInstance, folder: string, isScreen: ServerSettings["isScreen"]): void => {
  const index = join(folder, "index.html");
  if (existsSync(index)) {
    app.register(fastifyStatic, {
      root: join(folder, "assets"),
      prefix: "/assets/",
      immutable: true,
      maxAge: "365d",
      schemaHide: true,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      ["GET", "HEAD"].includes(request.method) &&
      !request.url.startsWith("/v1/") &&
      !request.url.startsWith("/assets/");
    if (!isPage || !existsSync(index)) return sendProblem(reply, requestProblem({ code: "no-such-page" }));
    const status = isScreen(request.url.split("?", 1)[0] ?? "") ? 200 : 404;
    return reply.code(status).type("text/html; charset=utf-8").send(readFileSync(index));
  });
};
