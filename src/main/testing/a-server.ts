import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import { recogniseIdentity, tieMembership } from "../../contexts/access/sign-in/sign-in-store.ts";
import { personOf } from "../../contexts/access/testing/a-commissioner.ts";
import { type Config, readConfig } from "../../platform/config.ts";
import type { Job } from "../../platform/jobs/jobs.ts";
import { aClock, type TestClock } from "../../platform/testing/test-clock.ts";
import { testInstallation, testKeys } from "../../platform/testing/test-database.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { makeApplication } from "../application.ts";
import type { Opened } from "../installation.ts";

export type Asking = Omit<InjectOptions, "method" | "url"> & {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
};

/** Somebody's browser: keeps its cookies, and sends its session's own token with what it changes. */
export type Browser = {
  readonly ask: (asking: Asking) => Promise<LightMyRequestResponse>;
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, payload?: object) => Promise<LightMyRequestResponse>;
  readonly cookies: Map<string, string>;
  /** Asks who is signed in, and keeps the token that changes are sent with. */
  readonly session: () => Promise<Record<string, unknown>>;
};

export type TestServer = {
  readonly app: Awaited<ReturnType<typeof makeApplication>>["app"];
  readonly clock: TestClock;
  /** Jobs that were asked for; nobody takes them here. */
  readonly jobs: readonly Job[];
  /** What the server wrote to its own log, a line each. */
  readonly logged: readonly string[];
  readonly browser: () => Browser;
  /** A browser in which this person is signed in. */
  readonly signedInAs: (actor: Actor) => Promise<Browser>;
};

export const testConfig = (environment: Readonly<Record<string, string>> = {}): Config => {
  const read = readConfig({ TREDE_LOG_LEVEL: "silent", ...environment }, "/nowhere");
  if (!read.ok) throw new Error(read.refusal.faults.join("\n"));
  return read.value;
};

/** The whole server over the test database, without a port: requests are handed to it. Close its `app` after use. */
export const aServer = async (
  over: { clock?: TestClock; config?: Config; demoSignIn?: boolean } = {},
): Promise<TestServer> => {
  const { clock = aClock(), config = testConfig(), demoSignIn = false } = over;
  const installation = await testInstallation(clock);
  const opened: Opened = {
    installation,
    keys: testKeys,
    demo: false,
    synthetic: false,
    migrated: 0,
    close: async () => undefined,
  };
  const jobs: Job[] = [];
  const send = async (_tx: unknown, job: Job): Promise<void> => void jobs.push(job);
  const logged: string[] = [];
  const logger = pino({ level: "debug", base: null }, { write: (line: string) => void logged.push(line) });
  const { app, contexts } = await makeApplication({ opened, config, demoSignIn, logger, send });
  const signedInAs = async (actor: Actor): Promise<Browser> => {
    const browser = browserOn(app);
    const person = personOf(actor);
    const who = { newId: installation.newId(), issuer: "test", subject: person, verifiedEmail: null, now: clock.now() };
    const identityId = await installation.database.transaction({ role: "trede_auth" }, async (connection) => {
      const id = await recogniseIdentity(connection, who);
      await tieMembership(connection, actor.tenantId, person, id);
      return id;
    });
    await contexts.access.sessions.start(identityId, {
      get: (name) => browser.cookies.get(name),
      set: (name, value) => void browser.cookies.set(name, value),
      clear: (name) => void browser.cookies.delete(name),
    });
    await browser.session();
    return browser;
  };
  return { app, clock, jobs, logged, browser: () => browserOn(app), signedInAs };
};

const browserOn = (app: TestServer["app"]): Browser => {
  const cookies = new Map<string, string>();
  let token: string | undefined;
  const ask: Browser["ask"] = async ({ headers, ...asking }) => {
    const own = { ...(token === undefined ? {} : { "x-csrf-token": token }) };
    const response = await app.inject({
      ...asking,
      cookies: Object.fromEntries(cookies),
      headers: { ...own, ...headers },
    });
    for (const { name, value } of response.cookies) {
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    ask,
    cookies,
    get: (url) => ask({ method: "GET", url }),
    post: (url, payload) => ask({ method: "POST", url, ...(payload === undefined ? {} : { payload }) }),
    session: async () => {
      const told = (await ask({ method: "GET", url: "/v1/session" })).json<Record<string, unknown>>();
      token = typeof told["csrfToken"] === "string" ? told["csrfToken"] : undefined;
      return told;
    },
  };
};
