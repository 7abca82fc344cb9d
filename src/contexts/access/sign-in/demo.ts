import type { PersonId, TenantId } from "../../../kernel/ids.ts";
import { contains } from "../../../kernel/plain-date.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import type { Connection } from "../../../platform/database/database.ts";
import { type Route, routeApart } from "../../../platform/http/router.ts";
import { type Installation, unlogged } from "../../../platform/unit-of-work.ts";
import { listDemoPeople, signInDemo } from "../api.ts";
import { type Role, roles } from "../domain/permissions.ts";
import { listProviders } from "../provider-store.ts";
import { listPeople, listRolesHeld } from "../store.ts";
import type { Sessions } from "./sessions.ts";
import { listCommissioners, recogniseIdentity, tieMembership } from "./sign-in-store.ts";

/**
 * Sign-in without a password, for the demonstration: these routes exist only on an embedded database on this machine
 * without an identity provider (DESIGN, sign-in); elsewhere they are not there at all.
 */
export const demoRoutes = (installation: Installation, sessions: Sessions): Route[] => [
  routeApart(listDemoPeople, {}, async () =>
    ok({ people: (await onePersonPerRole(installation)).map(({ tenantId: _tenantId, ...person }) => person) }),
  ),
  routeApart(signInDemo, { "no-such-person": 404 }, async ({ body, cookies }) => {
    const person = (await onePersonPerRole(installation)).find(({ id }) => id === body.personId);
    if (person === undefined) return refuse({ code: "no-such-person" });
    const { clock, newId, database } = installation;
    const identityId = await database.transaction({ role: "trede_auth" }, (connection) =>
      demoIdentity(connection, person, newId(), clock.now()),
    );
    await sessions.start(identityId, cookies);
    return ok({});
  }),
];

type DemoPerson = {
  readonly id: PersonId;
  readonly tenantId: TenantId;
  readonly name: string;
  readonly role: Role;
  readonly provider: string | null;
};

/** The first person who holds each role and has access, of the demonstration's commissioner; of providers the first of each. */
const onePersonPerRole = async (installation: Installation): Promise<DemoPerson[]> => {
  const commissioners = await installation.database.transaction({ role: "trede_auth" }, listCommissioners);
  const [first] = commissioners;
  if (first === undefined) return [];
  const reader = {
    tenantId: first.id,
    name: "system:demo",
    personId: null,
    party: { kind: "commissioner" },
    roles: [],
  } as const;
  return unlogged(installation, reader, async (tx, { today }) => {
    const people = new Map((await listPeople(tx)).map((person) => [person.id, person]));
    const held = (await listRolesHeld(tx)).filter((each) => each.hasAccess && contains(each, today));
    const names = new Map((await listProviders(tx)).map(({ id, name }) => [id, name]));
    return roles.flatMap((role) => {
      const holders = held.flatMap((each) => (each.role === role ? (people.get(each.personId) ?? []) : []));
      const firsts = [...Map.groupBy(holders, ({ providerId }) => providerId).values()].flatMap(
        ([person]) => person ?? [],
      );
      return firsts.map(({ id, name, providerId }) => {
        const provider = providerId === null ? null : (names.get(providerId) ?? null);
        return { id, tenantId: first.id, name, role, provider };
      });
    });
  });
};

const demoIdentity = async (
  connection: Connection,
  person: DemoPerson,
  newId: string,
  now: Parameters<typeof recogniseIdentity>[1]["now"],
) => {
  const identityId = await recogniseIdentity(connection, {
    newId,
    issuer: "demo",
    subject: person.id,
    verifiedEmail: null,
    now,
  });
  await tieMembership(connection, person.tenantId, person.id, identityId);
  return identityId;
};
