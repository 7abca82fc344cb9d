import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../kernel/result.ts";
import type { Endpoint, Problem } from "../endpoint.ts";
import { problemOf, requestProblem, type StatusTable } from "../problem.ts";
import type { Act, Actor, Given, Tx } from "../unit-of-work.ts";
import { fileNameIn, type GivenFile, sendFile } from "./files.ts";
import { sendProblem } from "./send-problem.ts";

/** What a use case gives is never changed on its way out. */
type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Sent<T[K]> }
    : T;

/** What a handler is given: its parsed input, who asks, and transactions that log themselves. */
export type Asked<P, Q, B> = {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly actor: Actor;
  readonly act: Act;
  /** One transaction as this actor, logged under this endpoint's name. */
  readonly run: <T, R extends Refusal>(work: (tx: Tx, given: Given) => Promise<Result<T, R>>) => Promise<Result<T, R>>;
  /**
   * The same, for finding whether they may do what `runForOffice` then does: one act leaves one line in the log, so this one leaves none unless
   * it is the last, since it was refused or failed.
   */
  readonly find: <T, R extends Refusal>(work: (tx: Tx, given: Given) => Promise<Result<T, R>>) => Promise<Result<T, R>>;
  /**
   * The same person under the commissioner's rights, for what a client or provider may do to the ledger, which they can't read. Who
   * calls it takes the client from the actor's side, never from the request.
   */
  readonly runForOffice: <T, R extends Refusal>(
    work: (tx: Tx, given: Given) => Promise<Result<T, R>>,
  ) => Promise<Result<T, R>>;
  /** The file that came in, for endpoints that take one. */
  readonly file: Readable;
  /** What it is called, for endpoints that take a named one; empty elsewhere. */
  readonly fileName: string;
  readonly signedIn: SignedIn;
  readonly cookies: Cookies;
};

export type Cookies = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
  readonly clear: (name: string) => void;
};

export type SignedIn = {
  readonly actor: Actor;
  readonly csrfToken: string;
  readonly sessionKey: string;
};

export type Route = {
  readonly endpoint: Endpoint;
  readonly statusOf: Readonly<Record<string, number>>;
  readonly handle: (asked: Asked<never, never, never>) => Promise<Result<unknown, Refusal>>;
};

/** An endpoint whose work is one transaction: load, decide, save. */
export const route = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  Reply extends z.ZodType,
  R extends Refusal,
>(
  endpoint: Endpoint<P, Q, B, Reply>,
  statusOf: StatusTable<R>,
  work: (
    tx: Tx,
    input: z.output<P> & z.output<Q> & z.output<B>,
    given: Given,
  ) => Promise<Result<Sent<z.input<Reply>>, R>>,
): Route => ({
  endpoint,
  statusOf,
  handle: (asked: Asked<object, object, object>) =>
    asked.run((tx, given) =>
      work(tx, { ...asked.params, ...asked.query, ...asked.body } as z.output<P> & z.output<Q> & z.output<B>, given),
    ),
});

/** An endpoint that needs more than one transaction, a file or the session itself. */
export const routeApart = <
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  Reply extends z.ZodType,
  R extends Refusal,
>(
  endpoint: Endpoint<P, Q, B, Reply>,
  statusOf: StatusTable<R>,
  handle: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Result<Sent<z.input<Reply>>, R>>,
): Route => ({ endpoint, statusOf, handle: handle as unknown as Route["handle"] });

export type Gate = {
  /** Who sent this request; undefined when nobody is signed in for a commissioner. */
  readonly authenticate: (cookies: Cookies) => Promise<SignedIn | undefined>;
  readonly may: (actor: Actor, permission: string) => boolean;
  readonly denied: (actor: Actor, act: Act) => Promise<void>;
  readonly run: <T, R extends Refusal>(
    actor: Actor,
    act: Act,
    work: (tx: Tx, given: Given) => Promise<Result<T, R>>,
  ) => Promise<Result<T, R>>;
  readonly cookiesOf: (request: FastifyRequest, reply: FastifyReply) => Cookies;
  /** The office's day. */
  readonly today: () => PlainDate;
};

/** Somebody who is not signed in (yet); open endpoints and sign-in itself never touch a commissioner's rows as them. */
const nobody = { actor: { name: "nobody", roles: [] } as unknown as Actor, csrfToken: "", sessionKey: "" };

export const registerRoutes = (app: FastifyInstance, routes: readonly Route[], gate: Gate): void => {
  for (const each of routes) registerRoute(app, each, gate);
  refuseOtherMethods(app, routes);
};

const urlOf = ({ path }: Endpoint): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** What is at an address, but not by this method, is told so, with the methods it does take (RFC 9110, 15.5.6). */
const refuseOtherMethods = (app: FastifyInstance, routes: readonly Route[]): void => {
  const byUrl = Map.groupBy(
    routes.map(({ endpoint }) => endpoint),
    urlOf,
  );
  for (const [url, endpoints] of byUrl) {
    const takes = endpoints.flatMap(({ method }) => (method === "GET" ? [method, "HEAD"] : [method]));
    const refuse = async (_request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply.header("allow", takes.join(", ")), requestProblem({ code: "no-such-method", takes }));
    app.route({
      method: methods.filter((method) => !takes.includes(method)),
      url,
      onRequest: refuse,
      handler: refuse,
    });
  }
};

/** What a request's body must be sent as; nothing where none is taken. */
export const takenBy = ({ method, takes }: Endpoint): string | undefined =>
  takes ?? (method === "GET" || method === "DELETE" ? undefined : "application/json");

const registerRoute = (app: FastifyInstance, { endpoint, statusOf, handle }: Route, gate: Gate): void => {
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  app.route({
    method: endpoint.method,
    url: urlOf(endpoint),
    schema: schemaOf(endpoint),
    config: { takes: takenBy(endpoint) },
    // before anything of the request is read: who may not ask learns nothing of how to ask
    onRequest: async (request, reply) => {
      const answer = await admit(endpoint, request, gate.cookiesOf(request, reply), gate);
      if ("problem" in answer) return sendProblem(reply, answer.problem);
      admitted.set(request, answer);
    },
    handler: async (request, reply) => {
      const { signedIn, cookies } = admitted.get(request) ?? notAdmitted(endpoint);
      const act = actOf(endpoint, request);
      const fileName = endpoint.named ? fileNameIn(request.headers["content-disposition"]) : "";
      if (fileName === undefined) return sendProblem(reply, requestProblem(unnamed));
      const result = await handle({
        params: request.params as never,
        query: request.query as never,
        body: request.body as never,
        actor: signedIn.actor,
        act,
        run: (work) => gate.run(signedIn.actor, act, work),
        find: (work) => gate.run(signedIn.actor, { ...act, isFinding: true }, work),
        runForOffice: (work) => gate.run({ ...signedIn.actor, party: { kind: "commissioner" } }, act, work),
        file: request.raw,
        fileName,
        signedIn,
        cookies,
      });
      if (!result.ok) return sendProblem(reply, problemOf(result.refusal, statusFor(result.refusal, statusOf)));
      return endpoint.gives === undefined
        ? reply.send(result.value)
        : sendFile(reply, endpoint, result.value as GivenFile, { query: request.query, today: gate.today() });
    },
  });
};

const unnamed = {
  code: "invalid-request",
  issues: [
    { path: "content-disposition", message: "the file's name must be given, as attachment; filename*=UTF-8''…" },
  ],
} as const;

const notAdmitted = ({ operationId }: Endpoint): never => {
  throw new Error(`${operationId} was reached by somebody who was not admitted`);
};

/** `route` and `routeApart` have the compiler see to it that no status is forgotten; a cast that gets round them is a fault. */
const statusFor = ({ code }: Refusal, statusOf: Route["statusOf"]): number => {
  const status = statusOf[code];
  if (status === undefined) throw new Error(`the refusal ${code} has no status`);
  return status;
};

const actOf = ({ operationId, purpose }: Endpoint, request: FastifyRequest): Act => ({
  activity: operationId,
  purpose,
  trace: request.id,
  ...(purpose === "administration" ? { trail: "audit" as const } : {}),
});

const schemaOf = (endpoint: Endpoint) => ({
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  params: endpoint.params,
  querystring: endpoint.query,
  ...(endpoint.method === "GET" || endpoint.method === "DELETE" || endpoint.takes ? {} : { body: sentBody(endpoint) }),
  ...(endpoint.gives === undefined ? { response: { 200: endpoint.reply } } : {}),
});

/** Who has nothing to say sends no body: the same as an empty one, which the endpoint's own schema then judges. */
const sentBody = ({ body }: Endpoint): z.ZodType => z.preprocess((sent) => sent ?? {}, body);

type Admitted = { readonly signedIn: SignedIn; readonly cookies: Cookies };

/** Deny by default: open, signed in, or holding the permission; and a change needs the session's own token as well. */
const admit = async (
  endpoint: Endpoint,
  request: FastifyRequest,
  cookies: Cookies,
  gate: Gate,
): Promise<Admitted | { readonly problem: Problem }> => {
  if (endpoint.permission === "open") return { signedIn: nobody, cookies };
  const signedIn = await gate.authenticate(cookies);
  if (signedIn === undefined) return { problem: requestProblem({ code: "signed-out" }) };
  if (endpoint.method !== "GET" && request.headers["x-csrf-token"] !== signedIn.csrfToken)
    return { problem: requestProblem({ code: "csrf-token-missing" }) };
  if (endpoint.permission !== "signed-in" && !gate.may(signedIn.actor, endpoint.permission)) {
    await gate.denied(signedIn.actor, actOf(endpoint, request));
    return { problem: requestProblem({ code: "not-permitted", permission: endpoint.permission }) };
  }
  return { signedIn, cookies };
};
