import type { PersonId } from "../../kernel/ids.ts";
import { ok, refuse } from "../../kernel/result.ts";
import { type Asked, type Route, route, routeApart } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import { type Tx, unlogged } from "../../platform/unit-of-work.ts";
import * as api from "./api.ts";
import {
  type Holder,
  type Permission,
  partyOfRole,
  permissionsOf,
  permissionTable,
  type Role,
  roles,
} from "./domain/permissions.ts";
import { type LogServices, logRoutes } from "./log-routes.ts";
import { listOccupations } from "./occupation-store.ts";
import { providerRoutes } from "./provider-routes.ts";
import { listProviders } from "./provider-store.ts";
import { type SettingServices, settingRoutes } from "./settings-routes.ts";
import { loadPolicy } from "./settings-store.ts";
import type { Sessions } from "./sign-in/sessions.ts";
import { signedInBefore } from "./sign-in/sign-in-store.ts";
import { findCommissioner, findPerson, listMunicipalities, listPeople, listRolesHeld } from "./store.ts";
import { listCodes } from "./use-cases/codes.ts";
import {
  type MunicipalityNamed,
  municipalityChanges,
  type NamingRefusal,
  nameMunicipality,
  type RemovalRefusal,
  removeMunicipality,
} from "./use-cases/municipalities.ts";
import { endRole, grantRole, type PersonRefusal } from "./use-cases/people.ts";
import { type AccessWork, addPerson, changePerson, endAccess, restoreAccess } from "./use-cases/person-access.ts";

const peopleStatus = {
  "email-taken": 409,
  "worker-code-taken": 409,
  "no-such-person": 404,
  "role-held-already": 409,
  "role-not-held": 409,
  "last-administrator": 409,
  "ends-before-start": 422,
  "provider-needed": 422,
  "no-such-provider": 422,
  "client-needed": 422,
  "no-such-client": 422,
  "client-signs-in-already": 409,
  "side-not-of-role": 422,
  "role-of-another-side": 409,
} as const satisfies StatusTable<PersonRefusal>;

const municipalityStatus = {
  "unknown-municipality": 404,
  "municipality-named": 409,
} as const satisfies StatusTable<RemovalRefusal>;

const namingStatus = { "municipality-name-taken": 409 } as const satisfies StatusTable<NamingRefusal>;

export type AccessServices = LogServices &
  SettingServices & {
    readonly sessions: Sessions;
    readonly demo: boolean;
    readonly isMunicipalityNamed: MunicipalityNamed;
  };

export const accessRoutes = (services: AccessServices): Route[] => [
  ...sessionRoutes(services),
  ...peopleRoutes(services),
  ...accessOfPeopleRoutes(services),
  ...providerRoutes(),
  ...settingRoutes(services),
  ...listRoutes(services),
  ...logRoutes(services),
];

const sessionRoutes = ({ installation, sessions, demo }: AccessServices): Route[] => [
  routeApart(api.getSession, {}, async ({ cookies }) => {
    const embedded = installation.database.kind === "embedded";
    const memberships = await sessions.memberships(cookies);
    if (memberships === undefined) return ok({ state: "signed-out" as const, demo, embedded });
    const choices = memberships.map(({ tenantId, code, name }) => ({ id: tenantId, code, name }));
    const csrfToken = sessions.csrfToken(cookies);
    const signedIn = await sessions.authenticate(cookies);
    if (signedIn === undefined) return ok({ state: "choosing" as const, csrfToken, choices });
    const { actor } = signedIn;
    const asCommissioner = { ...actor, party: { kind: "commissioner" } } as const;
    const shown = await unlogged(installation, asCommissioner, async (tx) => ({
      person: actor.personId === null ? undefined : await findPerson(tx, actor.personId),
      commissioner: await findCommissioner(tx),
      phone: (await loadPolicy(tx)).on(installation.clock.today()).officePhone,
      municipalities: (await listMunicipalities(tx)).map(({ name }) => name),
    }));
    if (shown.person === undefined || shown.commissioner === undefined)
      return ok({ state: "signed-out" as const, demo, embedded });
    const holder = { party: actor.party.kind, roles: actor.roles as Role[] } satisfies Holder;
    return ok({
      state: "signed-in" as const,
      csrfToken,
      demo,
      embedded,
      person: { id: shown.person.id, name: shown.person.name },
      commissioner: {
        ...shown.commissioner,
        phone: shown.phone,
        isMunicipality: shown.municipalities.includes(shown.commissioner.name),
      },
      choices,
      party: actor.party.kind,
      roles: holder.roles,
      permissions: permissionsOf(holder),
      today: installation.clock.today(),
      timeZone: installation.clock.timeZone,
    });
  }),
  routeApart(api.signOut, {}, async ({ cookies }) => {
    await sessions.end(cookies);
    return ok({});
  }),
];

/** Choosing comes before a commissioner is known, so it stands beside the routes that need one. */
export const chooseRoute = (sessions: Sessions): Route =>
  routeApart(api.chooseCommissioner, { "no-such-commissioner": 404 }, async ({ cookies, body }) =>
    (await sessions.choose(cookies, body.commissionerId)) ? ok({}) : refuse({ code: "no-such-commissioner" }),
  );

const peopleRoutes = ({ installation, clients }: AccessServices): Route[] => [
  routeApart(api.listPeople, {}, async ({ actor, run }) => {
    const { database } = installation;
    const before = await database.transaction({ role: "trede_auth" }, (connection) =>
      signedInBefore(connection, actor.tenantId),
    );
    return run(async (tx) => ok({ people: await peopleShown(tx, before, clients) }));
  }),
  route(api.grantRole, peopleStatus, (tx, input, given) => grantRole(tx, input, given, clients)),
  route(api.endRole, peopleStatus, (tx, input) => endRole(tx, input)),
  route(api.listRoles, {}, async () =>
    ok({
      roles: roles.map((role) => ({ role, party: partyOfRole[role], permissions: grantedTo(role) })),
    }),
  ),
];

const peopleShown = async (tx: Tx, before: ReadonlySet<PersonId>, clients: AccessServices["clients"]) => {
  const [people, held, providers] = [await listPeople(tx), await listRolesHeld(tx), await listProviders(tx)];
  const numbers = await clients.numbersOf(
    tx,
    people.flatMap(({ clientId }) => clientId ?? []),
  );
  return people.map((person) => ({
    ...person,
    signedInBefore: before.has(person.id),
    provider: providers.find(({ id }) => id === person.providerId) ?? null,
    clientNumber: person.clientId === null ? null : (numbers.get(person.clientId) ?? null),
    roles: held.filter((each) => each.personId === person.id),
  }));
};

type InTwoParts = Pick<Asked<unknown, unknown, unknown>, "actor" | "run">;

const accessOfPeopleRoutes = ({ installation, sessions, clients }: AccessServices): Route[] => {
  const workOf = ({ actor, run }: InTwoParts): AccessWork => {
    return { database: installation.database, tenantId: actor.tenantId, clients, run };
  };
  return [
    routeApart(api.addPerson, peopleStatus, (asked) => addPerson(workOf(asked), asked.body)),
    routeApart(api.changePerson, peopleStatus, (asked) =>
      changePerson(workOf(asked), { ...asked.params, ...asked.body }),
    ),
    routeApart(api.endAccess, peopleStatus, async (asked) => {
      const { personId } = asked.params;
      const ended = await endAccess(workOf(asked), personId);
      if (ended.ok) sessions.forget(asked.actor.tenantId, personId);
      return ended;
    }),
    routeApart(api.restoreAccess, peopleStatus, (asked) => restoreAccess(workOf(asked), asked.params.personId)),
  ];
};

const grantedTo = (role: Role): Permission[] =>
  (Object.keys(permissionTable) as Permission[]).filter((permission) =>
    (permissionTable[permission] as readonly Role[]).includes(role),
  );

const listRoutes = ({ installation, isMunicipalityNamed }: AccessServices): Route[] => [
  // a provider and a client read what entries call things as well; settings themselves are not theirs to read
  routeApart(api.listCodes, {}, ({ actor }) =>
    unlogged(installation, { ...actor, party: { kind: "commissioner" } }, listCodes),
  ),
  route(api.listOccupations, {}, async (tx) => ok({ occupations: await listOccupations(tx) })),
  route(api.listMunicipalities, {}, async (tx) => ok({ municipalities: await listMunicipalities(tx) })),
  route(api.listMunicipalityChanges, {}, (tx) => municipalityChanges(tx)),
  route(api.removeMunicipality, municipalityStatus, (tx, input, given) =>
    removeMunicipality(tx, input, isMunicipalityNamed, given),
  ),
  route(api.saveMunicipality, namingStatus, (tx, input, given) => nameMunicipality(tx, input, given)),
];
