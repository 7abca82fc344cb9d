import type { PageRoute } from "../routing/page-route.ts";
import { caseloadPlace, searchPlace, teamPlace, unassignedPlace } from "./places.ts";

export const caseworkRoutes: readonly PageRoute[] = [
  {
    place: caseloadPlace,
    permission: "casework.caseload.read",
    load: () => import("./caseload/page.tsx"),
    rail: { group: "own", order: 10, label: { nl: "Mijn cliënten", en: "My clients" } },
  },
  {
    place: unassignedPlace,
    permission: "casework.caseload.read",
    load: () => import("./unassigned/page.tsx"),
    rail: { group: "own", order: 20, label: { nl: "Nog niet toegewezen", en: "Not yet assigned" } },
  },
  {
    place: searchPlace,
    permission: "casework.caseload.read",
    load: () => import("./search/page.tsx"),
    rail: { group: "own", order: 30, label: { nl: "Zoeken", en: "Search" } },
  },
  {
    place: teamPlace,
    permission: "casework.team.read",
    load: () => import("./team/page.tsx"),
    rail: { group: "team", order: 10, label: { nl: "Op tijd opgepakt", en: "Picked up in time" } },
  },
];
