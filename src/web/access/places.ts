import { z } from "zod";
import { actorsBesidePeople, logOutcomes, roleSchema } from "../../contexts/access/api.ts";
import { activities } from "../../platform/activity.ts";
import { idSchema, personIdSchema, plainDateSchema, queryInteger } from "../../platform/endpoint.ts";
import { place } from "../routing/place.ts";

export const peoplePlace = place({
  path: "/people",
  search: z.object({ role: roleSchema.optional().catch(undefined), text: z.string().max(60).catch("") }),
});

export const newPersonPlace = place({ path: "/people/new" });

export const personPlace = place({ path: "/people/{personId}", params: z.object({ personId: personIdSchema }) });

export const providersPlace = place({ path: "/providers" });

export const rolesPlace = place({ path: "/roles" });

export const settingsPlace = place({
  path: "/settings",
  /** What is looked for in their names and explanations. */
  search: z.object({ find: z.string().max(60).catch("") }),
});

export const logPlace = place({
  path: "/log",
  search: z.object({
    from: plainDateSchema.optional().catch(undefined),
    /** The last day that counts. */
    lastDay: plainDateSchema.optional().catch(undefined),
    actor: z
      .union([z.enum(actorsBesidePeople), personIdSchema])
      .optional()
      .catch(undefined),
    client: queryInteger(1, 2_147_483_647).optional().catch(undefined),
    activity: z.enum(activities).optional().catch(undefined),
    outcome: z.enum(logOutcomes).optional().catch(undefined),
    /** The line that the page before ended with. */
    after: idSchema.optional().catch(undefined),
  }),
});
