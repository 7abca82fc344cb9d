import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../platform/config.ts";
import type { WordsIn } from "../../platform/csv.ts";
import type { Cookies, Gate, Route } from "../../platform/http/router.ts";
import type { SendJob } from "../../platform/jobs/jobs.ts";
import type { Keys } from "../../platform/keys.ts";
import {
  type Actor,
  type Given,
  type Installation,
  logDenied,
  type Tx,
  type UnitOfWork,
} from "../../platform/unit-of-work.ts";
import type { ClientNumbers } from "./client-numbers.ts";
import { type Holder, may, type Permission, permissionTable, type Role } from "./domain/permissions.ts";
import { accessRoutes, chooseRoute } from "./routes.ts";
import { demoRoutes } from "./sign-in/demo.ts";
import { makeOidc, type OidcSignIn } from "./sign-in/oidc.ts";
import { ownPage } from "./sign-in/own-page.ts";
import { makeSessions } from "./sign-in/sessions.ts";
import { recogniseIdentity } from "./sign-in/sign-in-store.ts";
import type { LogFileWords } from "./use-cases/log-file.ts";
import type { MunicipalityNamed } from "./use-cases/municipalities.ts";
import type { PhasesOfCampaigns } from "./use-cases/setting-clash.ts";
import { goOnVerifying, type VerificationJob } from "./use-cases/verify-log.ts";

export type AccessSettings = {
  readonly installation: Installation;
  readonly keys: Keys;
  readonly config: Config;
  readonly demoSignIn: boolean;
  readonly clients: ClientNumbers;
  readonly isMunicipalityNamed: MunicipalityNamed;
  readonly phasesOfCampaigns: PhasesOfCampaigns;
  /** The log is verified by a job. */
  readonly send: SendJob;
  readonly afterSettingChange: (tx: Tx, given: Given) => Promise<void>;
  /** Who opens the log as a file speaks the language of the screen. */
  readonly fileWords: WordsIn<LogFileWords>;
};

export const makeAccess = (settings: AccessSettings) => {
  const { installation, keys, config, demoSignIn } = settings;
  const sessions = makeSessions(installation, keys, config.session);
  const oidc =
    config.signIn === null
      ? null
      : makeOidc({ ...config.signIn, redirectUrl: `${config.publicUrl}/sign-in/back` }, keys);
  const routes: Route[] = [
    ...accessRoutes({ ...settings, sessions, demo: demoSignIn }),
    chooseRoute(sessions),
    ...(demoSignIn ? demoRoutes(installation, sessions) : []),
  ];
  return {
    sessions,
    routes,
    /** What a job asks. Stopped between two parts, it throws and is taken up later. */
    verifyLog: (job: VerificationJob, stopping: AbortSignal): Promise<void> =>
      goOnVerifying({ installation, keys, progress: () => stopping.throwIfAborted() }, job),
    gate: (run: UnitOfWork, secure: boolean): Gate => ({
      authenticate: sessions.authenticate,
      may: (actor, permission) => Object.hasOwn(permissionTable, permission) && mayDo(actor, permission as Permission),
      denied: (actor, act) => logDenied(installation, actor, act),
      run,
      cookiesOf: cookiesOf(secure),
      today: () => installation.clock.today(),
    }),
    /** Sign-in at the identity provider; not there in the demonstration. */
    registerSignIn: (app: FastifyInstance, cookies: Gate["cookiesOf"]) =>
      registerOidc(app, { installation, oidc, config, sessions, cookies }),
    /** Whether the identity provider answers now; asked at the start, so that a wrong address is known before somebody signs in. */
    providerAnswers: async (): Promise<boolean> => oidc === null || oidc.answers(),
  };
};

export const mayDo = (actor: Actor, permission: Permission): boolean =>
  may({ party: actor.party.kind, roles: actor.roles as readonly Role[] } satisfies Holder, permission);

/** Never readable by scripts, never sent along from another site; only over TLS where the product is. */
const cookiesOf =
  (secure: boolean) =>
  (request: FastifyRequest, reply: FastifyReply): Cookies => {
    const options = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
    return {
      get: (name) => request.cookies[name],
      set: (name, value) => {
        reply.setCookie(name, value, options);
      },
      clear: (name) => {
        reply.clearCookie(name, options);
      },
    };
  };

type OidcParts = {
  readonly installation: Installation;
  readonly oidc: OidcSignIn | null;
  readonly config: Config;
  readonly sessions: ReturnType<typeof makeSessions>;
  readonly cookies: Gate["cookiesOf"];
};

/** At most so many sign-ins a minute from one address. */
const rateLimit = { max: 30, timeWindow: "1 minute" };

const registerOidc = (app: FastifyInstance, { installation, oidc, config, sessions, cookies }: OidcParts): void => {
  if (oidc === null) return;
  const { database, clock, newId } = installation;
  const options = { config: { rateLimit }, schema: { hide: true } };
  app.get("/sign-in", options, async (request, reply) => {
    const { to } = request.query as { readonly to?: unknown };
    return reply.redirect(await oidc.begin(cookies(request, reply), ownPage(to, config.publicUrl)));
  });
  app.get("/sign-in/back", options, async (request, reply) => {
    const jar = cookies(request, reply);
    const signedIn = await oidc.finish(jar, new URL(request.url, config.publicUrl)).catch((error: unknown) => {
      request.log.warn({ reason: (error as { code?: string }).code ?? "unknown" }, "sign-in refused");
      return undefined;
    });
    if (signedIn === undefined) return reply.redirect("/sign-in-failed");
    const { who, to } = signedIn;
    const identityId = await database.transaction({ role: "trede_auth" }, (connection) =>
      recogniseIdentity(connection, { newId: newId(), now: clock.now(), ...who }),
    );
    await sessions.start(identityId, jar);
    return reply.redirect(to);
  });
};
