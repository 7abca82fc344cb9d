import { z } from "zod";
import {
  endpoint,
  instantSchema,
  municipalityCodeSchema,
  personIdSchema,
  plainDateSchema,
  providerIdSchema,
} from "../../platform/endpoint.ts";
import { permissionSchema, roleSchema } from "./session-api.ts";

export * from "./codes-api.ts";
export { healthWords } from "./domain/preset-health-words.ts";
export { hasNames, namedTwice } from "./domain/same-label.ts";
export * from "./log-api.ts";
export * from "./provider-api.ts";
export * from "./session-api.ts";
export * from "./settings-api.ts";

const personSchema = z.object({
  id: personIdSchema,
  name: z.string(),
  email: z.string(),
  team: z.string().nullable(),
  workerCode: z.string().nullable(),
  endedAt: instantSchema.nullable(),
  signedInBefore: z.boolean(),
  /** For whom they work, when they act from a provider's side. */
  provider: z.object({ id: providerIdSchema, name: z.string() }).nullable(),
  /** Who they are in the dossiers, when they act as a client. */
  clientNumber: z.int().nullable(),
  roles: z.array(z.object({ role: roleSchema, from: plainDateSchema, until: plainDateSchema.nullable() })),
});

export const listPeople = endpoint({
  operationId: "listPeople",
  summary: "Everybody who may sign in for this commissioner, with their roles.",
  method: "GET",
  path: "/people",
  permission: "access.person.list",
  purpose: "administration",
  reply: z.object({ people: z.array(personSchema) }),
});

const name = z.string().trim().min(1).max(120);
const team = z.string().trim().min(1).max(60).nullable();
const workerCode = z.string().trim().min(1).max(40).nullable();
const email = z.email().max(200);
/** With a role of another side than the commissioner's: the organisation it is for, or the client it is of. */
const side = {
  providerId: providerIdSchema.nullable().default(null),
  clientNumber: z.int().min(1).nullable().default(null),
};

export const addPerson = endpoint({
  operationId: "addPerson",
  summary: "Adds a person, who is matched by e-mail address at the first sign-in.",
  method: "POST",
  path: "/people",
  permission: "access.person.manage",
  purpose: "administration",
  body: z.strictObject({
    name,
    email,
    role: roleSchema,
    team: team.default(null),
    workerCode: workerCode.default(null),
    ...side,
  }),
  reply: z.object({ personId: personIdSchema }),
});

const personParams = z.strictObject({ personId: personIdSchema });

export const changePerson = endpoint({
  operationId: "changePerson",
  summary: "Changes a person's name, e-mail address, team or worker code; who signed in before stays recognised.",
  method: "PUT",
  path: "/people/{personId}",
  permission: "access.person.manage",
  purpose: "administration",
  params: personParams,
  body: z.strictObject({ name, email, team, workerCode }),
  reply: z.object({}),
});

export const grantRole = endpoint({
  operationId: "grantRole",
  summary: "Gives a person a role from a day on; a provider's role with its organisation, a client's with the client.",
  method: "POST",
  path: "/people/{personId}/roles",
  permission: "access.person.manage",
  purpose: "administration",
  params: personParams,
  body: z.strictObject({ role: roleSchema, from: plainDateSchema, ...side }),
  reply: z.object({}),
});

export const endRole = endpoint({
  operationId: "endRole",
  summary: "Ends a role on a day; the last administrator can't be ended.",
  method: "POST",
  path: "/people/{personId}/role-ends",
  permission: "access.person.manage",
  purpose: "administration",
  params: personParams,
  body: z.strictObject({ role: roleSchema, until: plainDateSchema }),
  reply: z.object({}),
});

export const endAccess = endpoint({
  operationId: "endAccess",
  summary: "Ends a person's access at once: sessions end, signing in is over. The last administrator's can't be ended.",
  method: "POST",
  path: "/people/{personId}/access-ends",
  permission: "access.person.manage",
  purpose: "administration",
  params: personParams,
  reply: z.object({}),
});

export const restoreAccess = endpoint({
  operationId: "restoreAccess",
  summary: "Gives a person access again, with the roles they still hold.",
  method: "POST",
  path: "/people/{personId}/access-restorations",
  permission: "access.person.manage",
  purpose: "administration",
  params: personParams,
  reply: z.object({}),
});

export const listRoles = endpoint({
  operationId: "listRoles",
  summary: "The permission table: which role may do what, from which side.",
  method: "GET",
  path: "/roles",
  permission: "access.role.read",
  purpose: "administration",
  reply: z.object({
    roles: z.array(
      z.object({
        role: roleSchema,
        party: z.enum(["commissioner", "provider", "client"]),
        permissions: z.array(permissionSchema),
      }),
    ),
  }),
});

export const listMunicipalities = endpoint({
  operationId: "listMunicipalities",
  summary: "The municipalities this commissioner serves, by the code its files use.",
  method: "GET",
  path: "/municipalities",
  permission: "signed-in",
  purpose: "administration",
  reply: z.object({ municipalities: z.array(z.object({ code: municipalityCodeSchema, name: z.string() })) }),
});

export const listMunicipalityChanges = endpoint({
  operationId: "listMunicipalityChanges",
  summary: "Who added, renamed or removed a municipality and when, the latest first.",
  method: "GET",
  path: "/municipality-changes",
  permission: "access.setting.read",
  purpose: "administration",
  reply: z.object({
    changes: z.array(
      z.object({
        number: z.int(),
        code: municipalityCodeSchema,
        what: z.enum(["added", "renamed", "removed"]),
        /** What it is called since; of one that was removed what it was called last. */
        name: z.string(),
        /** What it was called until it was renamed; else null. */
        was: z.string().nullable(),
        recordedAt: instantSchema,
        recordedBy: z.string(),
      }),
    ),
  }),
});

export const saveMunicipality = endpoint({
  operationId: "saveMunicipality",
  summary: "Adds a municipality, or changes its name.",
  method: "PUT",
  path: "/municipalities/{code}",
  permission: "access.setting.change",
  purpose: "administration",
  params: z.strictObject({ code: municipalityCodeSchema }),
  body: z.strictObject({ name }),
  reply: z.object({}),
});

export const removeMunicipality = endpoint({
  operationId: "removeMunicipality",
  summary: "Takes away a municipality that was added by mistake, as long as no dossier names it.",
  method: "DELETE",
  path: "/municipalities/{code}",
  permission: "access.setting.change",
  purpose: "administration",
  params: z.strictObject({ code: municipalityCodeSchema }),
  reply: z.object({}),
});

export { daysOfSettings, mostInDecidedBy, mostInNote } from "./domain/change-rules.ts";
export * from "./domain/gate-steps.ts";
export * from "./domain/ladder.ts";
export type { Permission, Role } from "./domain/permissions.ts";
export { type ShippedLadder, shippedLadders } from "./domain/preset-ladders.ts";
export { type PlanPart, planParts } from "./domain/preset-plan.ts";
export {
  fewestOf,
  isLine,
  isNorm,
  isNumbered,
  leastOf,
  longestOf,
  mostInLabel,
  mostOf,
  signsDuties,
} from "./domain/setting-values.ts";
export * from "./domain/signal-rules.ts";
export * from "./domain/signal-rules-together.ts";
export * from "./domain/workload.ts";
