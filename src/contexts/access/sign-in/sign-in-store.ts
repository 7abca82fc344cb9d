import type { PersonId, TenantId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { Connection } from "../../../platform/database/database.ts";

/** Sign-in tables come before a commissioner is known; only the auth role reaches them (database rule 18). */
export type Session = {
  readonly identityId: string;
  readonly tenantId: TenantId | null;
  readonly personId: PersonId | null;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
};

export type Membership = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly code: string;
  readonly name: string;
};

/** Lets somebody sign in for a commissioner, once they come with this verified e-mail address. Who may already, stays as they are. */
export const addMembership = (connection: Connection, tenantId: TenantId, personId: PersonId, email: string) =>
  connection.query(
    "insert into access.membership (tenant_id, person_id, email) values ($1, $2, $3) on conflict (tenant_id, person_id) do nothing",
    [tenantId, personId, email.toLowerCase()],
  );

/** Who did not sign in before is recognised by the new address from now on; who did stays tied to their identity. */
export const changeMembershipEmail = (connection: Connection, tenantId: TenantId, personId: PersonId, email: string) =>
  connection.query("update access.membership set email = $3 where tenant_id = $1 and person_id = $2", [
    tenantId,
    personId,
    email.toLowerCase(),
  ]);

/** Whether somebody with this address may sign in for a commissioner, or might until it was ended. */
export const hasMembership = async (connection: Connection, tenantId: TenantId, email: string): Promise<boolean> => {
  const { rows } = await connection.query("select from access.membership where tenant_id = $1 and email = $2", [
    tenantId,
    email.toLowerCase(),
  ]);
  return rows.length > 0;
};

export const endMembership = (connection: Connection, tenantId: TenantId, personId: PersonId, at: Instant) =>
  connection.query(
    "update access.membership set ended_at = $3 where tenant_id = $1 and person_id = $2 and ended_at is null",
    [tenantId, personId, at],
  );

/** The identity it was tied to stays, so that nobody else can come with the address meanwhile. */
export const reopenMembership = (connection: Connection, tenantId: TenantId, personId: PersonId, email: string) =>
  connection.query(
    `insert into access.membership (tenant_id, person_id, email) values ($1, $2, $3)
     on conflict (tenant_id, person_id) do update set ended_at = null`,
    [tenantId, personId, email.toLowerCase()],
  );

/**
 * Finds or makes the identity, and ties memberships that wait for its e-mail address to it. Only an address that the
 * identity provider says it verified is matched: else anybody could claim a colleague's.
 */
export const recogniseIdentity = async (
  connection: Connection,
  who: {
    readonly newId: string;
    readonly issuer: string;
    readonly subject: string;
    readonly verifiedEmail: string | null;
    readonly now: Instant;
  },
): Promise<string> => {
  const { rows } = await connection.query<{ id: string }>(
    `insert into access.identity (id, issuer, subject, email, created_at) values ($1, $2, $3, $4, $5)
     on conflict (issuer, subject) do update set email = coalesce(excluded.email, access.identity.email) returning id`,
    [who.newId, who.issuer, who.subject, who.verifiedEmail, who.now],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("no identity was made");
  if (who.verifiedEmail !== null)
    await connection.query("update access.membership set identity_id = $1 where email = $2 and identity_id is null", [
      id,
      who.verifiedEmail.toLowerCase(),
    ]);
  return id;
};

/** Ties one membership to an identity, for the demonstration, where nobody has an e-mail address to verify. */
export const tieMembership = (connection: Connection, tenantId: TenantId, personId: PersonId, identityId: string) =>
  connection.query("update access.membership set identity_id = $3 where tenant_id = $1 and person_id = $2", [
    tenantId,
    personId,
    identityId,
  ]);

export const membershipsOf = async (connection: Connection, identityId: string): Promise<Membership[]> => {
  const { rows } = await connection.query<Membership>(
    `select m.tenant_id as "tenantId", m.person_id as "personId", c.code, c.name
     from access.membership m join access.commissioner c on c.id = m.tenant_id
     where m.identity_id = $1 and m.ended_at is null order by c.name, c.code`,
    [identityId],
  );
  return rows;
};

/** Which of these people signed in before, by whether their membership is tied to an identity. */
export const signedInBefore = async (connection: Connection, tenantId: TenantId): Promise<Set<PersonId>> => {
  const { rows } = await connection.query<{ id: PersonId }>(
    "select person_id as id from access.membership where tenant_id = $1 and identity_id is not null",
    [tenantId],
  );
  return new Set(rows.map(({ id }) => id));
};

export const addSession = (
  connection: Connection,
  tokenHash: string,
  identityId: string,
  only: Membership | undefined,
  now: Instant,
) =>
  connection.query(
    `insert into access.session (token_hash, identity_id, tenant_id, person_id, created_at, seen_at) values ($1, $2, $3, $4, $5, $5)`,
    [tokenHash, identityId, only?.tenantId ?? null, only?.personId ?? null, now],
  );

export const findSession = async (connection: Connection, tokenHash: string): Promise<Session | undefined> => {
  const { rows } = await connection.query<Session>(
    `select identity_id as "identityId", tenant_id as "tenantId", person_id as "personId", created_at as "createdAt", seen_at as "seenAt"
     from access.session where token_hash = $1`,
    [tokenHash],
  );
  return rows[0];
};

export const touchSession = (connection: Connection, tokenHash: string, now: Instant) =>
  connection.query("update access.session set seen_at = $2 where token_hash = $1", [tokenHash, now]);

export const chooseForSession = (connection: Connection, tokenHash: string, membership: Membership) =>
  connection.query("update access.session set tenant_id = $2, person_id = $3 where token_hash = $1", [
    tokenHash,
    membership.tenantId,
    membership.personId,
  ]);

export const endSession = (connection: Connection, tokenHash: string) =>
  connection.query("delete from access.session where token_hash = $1", [tokenHash]);

/** Those in which somebody works for this commissioner; where they work for another one they stay signed in. */
export const endSessionsOf = (connection: Connection, tenantId: TenantId, personId: PersonId) =>
  connection.query("delete from access.session where tenant_id = $1 and person_id = $2", [tenantId, personId]);

/** Sessions past their limits, removed by a job. */
export const removeOldSessions = (connection: Connection, seenBefore: Instant, createdBefore: Instant) =>
  connection.query("delete from access.session where seen_at < $1 or created_at < $2", [seenBefore, createdBefore]);

export const listCommissioners = async (
  connection: Connection,
): Promise<{ id: TenantId; code: string; name: string }[]> => {
  const { rows } = await connection.query<{ id: TenantId; code: string; name: string }>(
    "select id, code, name from access.commissioner order by code",
  );
  return rows;
};
