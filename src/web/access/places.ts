import { z } from "zod";
import { roleSchema } from "../../contexts/access/api.ts";
import { personIdSchema } from "../../platform/endpoint.ts";
import { place } from "../routing/place.ts";

export const peoplePlace = place({
  path: "/people",
  search: z.object({ role: roleSchema.optional().catch(undefined), text: z.string().max(60).catch("") }),
});

export const newPersonPlace = place({ path: "/people/new" });

export const personPlace = place({ path: "/people/{personId}", params: z.object({ personId: personIdSchema }) });

export const providersPlace = place({ path: "/providers" });

export const rolesPlace = place({ path: "/roles" });

export const settingsPlace = place({ path: "/settings" });
