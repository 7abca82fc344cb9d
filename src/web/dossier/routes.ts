import { caseloadPlace } from "../casework/places.ts";
import type { PageRoute } from "../routing/page-route.ts";
import { dossierPlace } from "./places.ts";

export const dossierRoutes: readonly PageRoute[] = [
  {
    place: dossierPlace,
    permission: "dossier.client.read",
    load: () => import("./dossier/page.tsx"),
    under: caseloadPlace,
  },
];
