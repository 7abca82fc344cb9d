import { caseloadPlace } from "../casework/places.ts";
import type { PageRoute } from "../routing/page-route.ts";
import { dossierPlace, keepingPlace } from "./places.ts";

export const dossierRoutes: readonly PageRoute[] = [
  {
    place: dossierPlace,
    permission: "dossier.client.read",
    load: () => import("./dossier/page.tsx"),
    under: caseloadPlace,
  },
  {
    place: keepingPlace,
    permission: "dossier.purge.read",
    load: () => import("./keeping/page.tsx"),
    rail: { group: "administration", order: 6, label: { nl: "Bewaren", en: "Keeping" } },
  },
];
