import { z } from "zod";
import { endpoint, idSchema, personIdSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { type Permission, roles } from "./domain/permissions.ts";

export { partyOfRole } from "./domain/permissions.ts";

export const roleSchema = z.enum(roles);
export const permissionSchema = z.string() as unknown as z.ZodType<Permission, string>;

const commissionerSchema = z.object({ id: idSchema, code: z.string(), name: z.string() });

export const getSession = endpoint({
  operationId: "getSession",
  summary: "Who is signed in, for which commissioner, and what they may do.",
  method: "GET",
  path: "/session",
  permission: "open",
  purpose: "administration",
  reply: z.discriminatedUnion("state", [
    z.object({ state: z.literal("signed-out"), demo: z.boolean(), embedded: z.boolean() }),
    z.object({ state: z.literal("choosing"), csrfToken: z.string(), choices: z.array(commissionerSchema) }),
    z.object({
      state: z.literal("signed-in"),
      csrfToken: z.string(),
      demo: z.boolean(),
      embedded: z.boolean(),
      person: z.object({ id: personIdSchema, name: z.string() }),
      commissioner: z.object({
        ...commissionerSchema.shape,
        /** The number that clients call; empty when there is none to tell. */
        phone: z.string(),
        /** It is called after a municipality it serves, so a sentence can say that it is one. */
        isMunicipality: z.boolean(),
      }),
      choices: z.array(commissionerSchema),
      party: z.enum(["commissioner", "provider", "client"]),
      roles: z.array(roleSchema),
      permissions: z.array(permissionSchema),
      today: plainDateSchema,
      /** The office's, by name: moments are told in it, and its days begin and end in it. */
      timeZone: z.string(),
    }),
  ]),
});

/**
 * Open, since no commissioner is known yet; the session's cookie decides. Another site can't send it: the cookie is
 * SameSite and the body is JSON, which a browser asks leave for first.
 */
export const chooseCommissioner = endpoint({
  operationId: "chooseCommissioner",
  summary: "Goes on for one of the commissioners this person works for.",
  method: "POST",
  path: "/session/commissioner",
  permission: "open",
  purpose: "administration",
  body: z.strictObject({ commissionerId: idSchema }),
  reply: z.object({}),
});

export const signOut = endpoint({
  operationId: "signOut",
  summary: "Ends this session.",
  method: "DELETE",
  path: "/session",
  permission: "open",
  purpose: "administration",
  reply: z.object({}),
});

/** Only there when demo sign-in is on (DESIGN, sign-in); lists one person per role. */
export const listDemoPeople = endpoint({
  operationId: "listDemoPeople",
  summary: "The people one may sign in as in the demonstration.",
  method: "GET",
  path: "/demo/people",
  permission: "open",
  purpose: "administration",
  reply: z.object({ people: z.array(z.object({ id: idSchema, name: z.string(), role: roleSchema })) }),
});

export const signInDemo = endpoint({
  operationId: "signInDemo",
  summary: "Signs in as one of the demonstration's people.",
  method: "POST",
  path: "/demo/sign-in",
  permission: "open",
  purpose: "administration",
  body: z.strictObject({ personId: idSchema }),
  reply: z.object({}),
});
