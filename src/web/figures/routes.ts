import type { PageRoute } from "../routing/page-route.ts";
import { cohortDifferencePlace, cohortPeoplePlace, cohortPlace, definitionsPlace } from "./places.ts";

export const figuresRoutes: readonly PageRoute[] = [
  {
    place: cohortPlace,
    permission: "figures.cohort.read",
    load: () => import("./cohort/page.tsx"),
    rail: { group: "figures", order: 1, label: { nl: "Instroom en bereik", en: "Entry and coverage" } },
  },
  {
    place: cohortPeoplePlace,
    permission: "figures.cohort.open",
    load: () => import("./cohort-people/page.tsx"),
    under: cohortPlace,
  },
  {
    place: cohortDifferencePlace,
    permission: "figures.cohort.read",
    load: () => import("./cohort-difference/page.tsx"),
    under: cohortPlace,
  },
  {
    place: definitionsPlace,
    permission: "figures.definition.read",
    load: () => import("./definitions/page.tsx"),
    rail: { group: "figures", order: 2, label: { nl: "Definities", en: "Definitions" } },
  },
];
