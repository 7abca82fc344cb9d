import { caseloadPlace } from "../casework/places.ts";
import type { PageRoute } from "../routing/page-route.ts";
import { dossierPlace, keepingPlace, ownAccessPlace } from "./places.ts";

export const dossierRoutes: readonly PageRoute[] = [
  {
    place: dossierPlace,
    permission: "dossier.client.read",
    load: () => import("./dossier/page.tsx"),
    under: caseloadPlace,
  },
  {
    place: ownAccessPlace,
    permission: "dossier.own-access.read",
    load: () => import("./own-access/page.tsx"),
    rail: { group: "own", order: 6, label: { nl: "Wie keek in uw dossier", en: "Who looked at your file" } },
  },
  {
    place: keepingPlace,
    permission: "dossier.purge.read",
    load: () => import("./keeping/page.tsx"),
    rail: { group: "administration", order: 6, label: { nl: "Bewaren", en: "Retention" } },
  },
];
