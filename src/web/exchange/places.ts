import { z } from "zod";
import { importStatusSchema } from "../../contexts/exchange/api.ts";
import { pageNumber, place } from "../routing/place.ts";

export const importsPlace = place({
  path: "/imports",
  search: z.object({ status: importStatusSchema.optional().catch(undefined), page: pageNumber }),
});

export const newImportPlace = place({ path: "/imports/new" });

export const importPlace = place({ path: "/imports/{importId}", params: z.object({ importId: z.guid() }) });
