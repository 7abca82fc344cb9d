import type { PageRoute } from "../routing/page-route.ts";
import {
  logPlace,
  newPersonPlace,
  peoplePlace,
  personPlace,
  providersPlace,
  rolesPlace,
  settingsPlace,
} from "./places.ts";

export const accessRoutes: readonly PageRoute[] = [
  {
    place: peoplePlace,
    permission: "access.person.list",
    load: () => import("./people/page.tsx"),
    rail: { group: "administration", order: 2, label: { nl: "Mensen", en: "People" } },
  },
  {
    place: newPersonPlace,
    permission: "access.person.manage",
    load: () => import("./new-person/page.tsx"),
    under: peoplePlace,
  },
  {
    place: personPlace,
    permission: "access.person.list",
    load: () => import("./person/page.tsx"),
    under: peoplePlace,
  },
  {
    place: providersPlace,
    permission: "access.provider.list",
    load: () => import("./providers/page.tsx"),
    rail: { group: "administration", order: 3, label: { nl: "Aanbieders", en: "Providers" } },
  },
  {
    place: rolesPlace,
    permission: "access.role.read",
    load: () => import("./roles/page.tsx"),
    rail: { group: "administration", order: 4, label: { nl: "Rollen en rechten", en: "Roles and permissions" } },
  },
  {
    place: settingsPlace,
    permission: "access.setting.read",
    load: () => import("./settings/page.tsx"),
    rail: { group: "administration", order: 5, label: { nl: "Instellingen", en: "Settings" } },
  },
  {
    place: logPlace,
    permission: "access.log.read",
    load: () => import("./log/page.tsx"),
    rail: { group: "administration", order: 6, label: { nl: "Logboek", en: "Log" } },
  },
];
