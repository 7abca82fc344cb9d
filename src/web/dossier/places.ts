import { z } from "zod";
import { clientIdSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { pageNumber, place } from "../routing/place.ts";

export const dossierTabs = ["timeline", "figures", "access"] as const;
export type DossierTab = (typeof dossierTabs)[number];

const day = plainDateSchema.optional().catch(undefined);

export const dossierPlace = place({
  path: "/clients/{clientId}",
  params: z.object({ clientId: clientIdSchema }),
  search: z.object({
    /** How it stood on this day; left out: today. */
    on: day,
    /** As known at the end of this day; left out: as known now. */
    knownOn: day,
    tab: z.enum(dossierTabs).catch("timeline"),
    page: pageNumber,
  }),
});
