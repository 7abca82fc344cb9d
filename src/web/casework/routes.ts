import type { PageRoute } from "../routing/page-route.ts";
import {
  caseloadPlace,
  flowPlace,
  gatesPlace,
  newClientPlace,
  newDiagnosisPlace,
  newPlanPlace,
  ownPlanPlace,
  planPaperPlace,
  searchPlace,
  teamPlace,
  unassignedPlace,
  worklistPlace,
} from "./places.ts";

export const caseworkRoutes: readonly PageRoute[] = [
  {
    place: worklistPlace,
    permission: "casework.caseload.read",
    load: () => import("./worklist/page.tsx"),
    rail: { group: "own", order: 5, label: { nl: "Vandaag", en: "Today" } },
  },
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
    place: gatesPlace,
    permission: "casework.gate.read",
    load: () => import("./gate-list/page.tsx"),
    rail: { group: "own", order: 25, label: { nl: "Aan de poort", en: "At the gate" } },
  },
  {
    place: newClientPlace,
    permission: "casework.gate.act",
    load: () => import("./new-client/page.tsx"),
    under: gatesPlace,
  },
  {
    place: newDiagnosisPlace,
    permission: "casework.diagnosis.record",
    load: () => import("./new-diagnosis/page.tsx"),
    under: caseloadPlace,
  },
  {
    place: newPlanPlace,
    permission: "casework.plan.record",
    load: () => import("./new-plan/page.tsx"),
    under: caseloadPlace,
  },
  {
    place: planPaperPlace,
    permission: "dossier.client.read",
    load: () => import("./plan-paper/page.tsx"),
    under: caseloadPlace,
  },
  {
    place: ownPlanPlace,
    permission: "casework.own-plan.read",
    load: () => import("./own-plan/page.tsx"),
    rail: { group: "own", order: 1, label: { nl: "Uw plan", en: "Your plan" } },
  },
  {
    place: searchPlace,
    permission: "casework.caseload.read",
    load: () => import("./search/page.tsx"),
    rail: { group: "own", order: 30, label: { nl: "Zoeken", en: "Search" } },
  },
  {
    place: flowPlace,
    permission: "casework.team.read",
    load: () => import("./flow/page.tsx"),
    rail: { group: "team", order: 20, label: { nl: "Doorstroom", en: "Flow" } },
  },
  {
    place: teamPlace,
    permission: "casework.team.read",
    load: () => import("./team/page.tsx"),
    rail: { group: "team", order: 10, label: { nl: "Op tijd opgepakt", en: "Picked up in time" } },
  },
];
