import { createHash, randomBytes } from "node:crypto";
import type { PersonId, TenantId } from "../../../kernel/ids.ts";
import { addSeconds } from "../../../kernel/instant.ts";
import type { Connection } from "../../../platform/database/database.ts";
import type { Cookies, SignedIn } from "../../../platform/http/router.ts";
import type { Keys } from "../../../platform/keys.ts";
import { type Actor, type Installation, unlogged } from "../../../platform/unit-of-work.ts";
import { sideOf } from "../domain/side.ts";
import { findPerson, rolesOf } from "../store.ts";
import {
  addSession,
  chooseForSession,
  endSession,
  findSession,
  type Membership,
  membershipsOf,
  type Session,
  touchSession,
} from "./sign-in-store.ts";

export type SessionLimits = { readonly idleSeconds: number; readonly absoluteSeconds: number };

export type Sessions = {
  readonly start: (identityId: string, cookies: Cookies) => Promise<void>;
  readonly end: (cookies: Cookies) => Promise<void>;
  readonly choose: (cookies: Cookies, tenantId: string) => Promise<boolean>;
  /** The commissioners this session's identity may choose from; undefined when nobody is signed in. */
  readonly memberships: (cookies: Cookies) => Promise<readonly Membership[] | undefined>;
  readonly csrfToken: (cookies: Cookies) => string;
  readonly authenticate: (cookies: Cookies) => Promise<SignedIn | undefined>;
  /** What was remembered of somebody's sessions holds no longer: their access was ended here. */
  readonly forget: (tenantId: TenantId, personId: PersonId) => void;
};

const cookieName = "trede_session";
/** How long a check of session and roles holds; a role or access taken away by another process takes this long to be felt. */
const recheckSeconds = 5;
const seenEverySeconds = 60;
const system = { roles: [], party: { kind: "commissioner" }, personId: null, name: "system:sign-in" } as const;

export const makeSessions = (installation: Installation, keys: Keys, limits: SessionLimits): Sessions => {
  const parts = { installation, limits };
  const running = async (cookies: Cookies) => {
    const hash = hashOf(cookies);
    const session = hash === undefined ? undefined : await runningSession(parts, hash);
    return hash === undefined || session === undefined ? undefined : { hash, session };
  };
  const csrfOf = (hash: string): string => keys.hash("-", "session", hash);
  const checks = rememberedChecks(parts, csrfOf);
  return {
    start: async (identityId, cookies) => cookies.set(cookieName, await startSession(installation, identityId)),
    end: async (cookies) => {
      const hash = hashOf(cookies);
      cookies.clear(cookieName);
      if (hash === undefined) return;
      checks.forget(hash);
      await asAuth(installation, (connection) => endSession(connection, hash));
    },
    choose: async (cookies, tenantId) => {
      const found = await running(cookies);
      if (found === undefined) return false;
      checks.forget(found.hash);
      return asAuth(installation, async (connection) => {
        const all = await membershipsOf(connection, found.session.identityId);
        const chosen = all.find((each) => each.tenantId === tenantId);
        if (chosen !== undefined) await chooseForSession(connection, found.hash, chosen);
        return chosen !== undefined;
      });
    },
    memberships: async (cookies) => {
      const found = await running(cookies);
      return found && asAuth(installation, (connection) => membershipsOf(connection, found.session.identityId));
    },
    csrfToken: (cookies) => csrfOf(hashOf(cookies) ?? ""),
    authenticate: async (cookies) => {
      const hash = hashOf(cookies);
      return hash === undefined ? undefined : checks.signedIn(hash);
    },
    forget: checks.forgetPerson,
  };
};

type Parts = { readonly installation: Installation; readonly limits: SessionLimits };

const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

const hashOf = (cookies: Cookies): string | undefined => {
  const token = cookies.get(cookieName);
  return token === undefined ? undefined : tokenHash(token);
};

const asAuth = <T>({ database }: Installation, work: (connection: Connection) => Promise<T>): Promise<T> =>
  database.transaction({ role: "trede_auth" }, work);

/** Makes a session and returns its token, which is kept nowhere. Who works for one commissioner need not choose. */
const startSession = async (installation: Installation, identityId: string): Promise<string> => {
  const token = randomBytes(32).toString("base64url");
  await asAuth(installation, async (connection) => {
    const memberships = await membershipsOf(connection, identityId);
    const only = memberships.length === 1 ? memberships[0] : undefined;
    await addSession(connection, tokenHash(token), identityId, only, installation.clock.now());
  });
  return token;
};

/** The session while it is within its limits; one that is over is removed. */
const runningSession = ({ installation, limits }: Parts, hash: string): Promise<Session | undefined> =>
  asAuth(installation, async (connection) => {
    const session = await findSession(connection, hash);
    if (session === undefined) return undefined;
    const now = installation.clock.now();
    const idle = addSeconds(session.seenAt, limits.idleSeconds) <= now;
    if (idle || addSeconds(session.createdAt, limits.absoluteSeconds) <= now) {
      await endSession(connection, hash);
      return undefined;
    }
    if (addSeconds(session.seenAt, seenEverySeconds) <= now) await touchSession(connection, hash, now);
    return session;
  });

/** Who a session is, remembered for some seconds so that a page of requests asks the database once. */
const rememberedChecks = (parts: Parts, csrfOf: (hash: string) => string) => {
  const { installation } = parts;
  const checked = new Map<string, { readonly signedIn: SignedIn; readonly until: string }>();
  return {
    forget: (hash: string) => checked.delete(hash),
    forgetPerson: (tenantId: TenantId, personId: PersonId): void => {
      for (const [hash, { signedIn }] of checked)
        if (signedIn.actor.tenantId === tenantId && signedIn.actor.personId === personId) checked.delete(hash);
    },
    signedIn: async (hash: string): Promise<SignedIn | undefined> => {
      const before = checked.get(hash);
      if (before !== undefined && before.until > installation.clock.now()) return before.signedIn;
      checked.delete(hash);
      const session = await runningSession(parts, hash);
      if (session?.tenantId == null || session.personId === null) return undefined;
      const actor = await actorOf(installation, session.tenantId, session.personId);
      if (actor === undefined) return undefined;
      const signedIn = { actor, csrfToken: csrfOf(hash), sessionKey: hash };
      if (checked.size > 10_000) checked.clear();
      checked.set(hash, { signedIn, until: addSeconds(installation.clock.now(), recheckSeconds) });
      return signedIn;
    },
  };
};

/** Undefined when the person's time here is over. */
const actorOf = async (
  installation: Installation,
  tenantId: TenantId,
  personId: PersonId,
): Promise<Actor | undefined> => {
  const found = await unlogged(installation, { ...system, tenantId }, async (tx, { today }) => {
    const person = await findPerson(tx, personId);
    if (person === undefined || person.endedAt !== null) return undefined;
    return { person, roles: (await rolesOf(tx, personId, today)).map(({ role }) => role) };
  });
  if (found === undefined) return undefined;
  return { tenantId, personId, name: `person:${personId}`, party: sideOf(found.person), roles: found.roles };
};
