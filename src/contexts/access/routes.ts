import { ok, refuse } from "../../kernel/result.ts";
import { type Asked, type Route, route, routeApart } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import { type Given, type Installation, type Tx, unlogged } from "../../platform/unit-of-work.ts";
import * as api from "./api.ts";
import type { PeopleRefusal } from "./domain/people.ts";
import {
  type Holder,
  type Permission,
  partyOfRole,
  permissionsOf,
  permissionTable,
  type Role,
  roles,
} from "./domain/permissions.ts";
import type { Sessions } from "./sign-in/sessions.ts";
import { signedInBefore } from "./sign-in/sign-in-store.ts";
import {
  findCommissioner,
  findPerson,
  listMunicipalities,
  listPeople,
  listRolesHeld,
  saveMunicipality,
} from "./store.ts";
import { listCodes } from "./use-cases/codes.ts";
import { changePerson, endRole, grantRole } from "./use-cases/people.ts";
import { type AccessWork, addPerson, endAccess, restoreAccess } from "./use-cases/person-access.ts";
import { changeSetting, listSettings, type SettingRefusal } from "./use-cases/settings.ts";

const peopleStatus = {
  "email-taken": 409,
  "worker-code-taken": 409,
  "no-such-person": 404,
  "role-held-already": 409,
  "role-not-held": 409,
  "last-administrator": 409,
  "ends-before-start": 422,
} as const satisfies StatusTable<PeopleRefusal>;

const settingStatus = {
  "unknown-setting": 404,
  "invalid-value": 422,
  "unknown-scheme": 422,
} as const satisfies StatusTable<SettingRefusal>;

export type AccessServices = {
  readonly installation: Installation;
  readonly sessions: Sessions;
  readonly demo: boolean;
  /** Makes anew what rests on settings, in the same transaction or as a job sent from it. */
  readonly afterSettingChange: (tx: Tx, given: Given) => Promise<void>;
};

export const accessRoutes = (services: AccessServices): Route[] => [
  ...sessionRoutes(services),
  ...peopleRoutes(services),
  ...accessOfPeopleRoutes(services),
  ...settingRoutes(services),
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
      commissioner: shown.commissioner,
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

const peopleRoutes = ({ installation }: AccessServices): Route[] => [
  routeApart(api.listPeople, {}, async ({ actor, run }) => {
    const { database } = installation;
    const before = await database.transaction({ role: "trede_auth" }, (connection) =>
      signedInBefore(connection, actor.tenantId),
    );
    return run(async (tx) => {
      const held = await listRolesHeld(tx);
      const people = (await listPeople(tx)).map((person) => ({
        ...person,
        signedInBefore: before.has(person.id),
        roles: held.filter((each) => each.personId === person.id),
      }));
      return ok({ people });
    });
  }),
  route(api.changePerson, peopleStatus, (tx, input) => changePerson(tx, input)),
  route(api.grantRole, peopleStatus, (tx, input) => grantRole(tx, input)),
  route(api.endRole, peopleStatus, (tx, input) => endRole(tx, input)),
  route(api.listRoles, {}, async () =>
    ok({
      roles: roles.map((role) => ({ role, party: partyOfRole[role], permissions: grantedTo(role) })),
    }),
  ),
];

type InTwoParts = Pick<Asked<unknown, unknown, unknown>, "actor" | "run">;

const accessOfPeopleRoutes = ({ installation, sessions }: AccessServices): Route[] => {
  const workOf = ({ actor, run }: InTwoParts): AccessWork => {
    return { database: installation.database, tenantId: actor.tenantId, run };
  };
  return [
    routeApart(api.addPerson, peopleStatus, (asked) => addPerson(workOf(asked), asked.body)),
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

const settingRoutes = ({ afterSettingChange }: AccessServices): Route[] => [
  route(api.listSettings, {}, (tx, input, given) => listSettings(tx, input, given)),
  route(api.changeSetting, settingStatus, async (tx, input, given) => {
    const changed = await changeSetting(tx, input, given);
    if (changed.ok) await afterSettingChange(tx, given);
    return changed;
  }),
  route(api.listCodes, {}, (tx, _input, given) => listCodes(tx, given)),
  route(api.listMunicipalities, {}, async (tx) => ok({ municipalities: await listMunicipalities(tx) })),
  route(api.saveMunicipality, {}, async (tx, { code, name }) => {
    await saveMunicipality(tx, { code, name });
    return ok({});
  }),
];
