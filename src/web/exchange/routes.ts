import type { PageRoute } from "../routing/page-route.ts";
import { importPlace, importsPlace, newImportPlace } from "./places.ts";

export const exchangeRoutes: readonly PageRoute[] = [
  {
    place: importsPlace,
    permission: "exchange.import.read",
    load: () => import("./import-list/page.tsx"),
    rail: {
      group: "administration",
      order: 1,
      label: { nl: "Bestanden inlezen", en: "Imported files" },
      startsWho: "exchange.import.run",
    },
  },
  {
    place: newImportPlace,
    permission: "exchange.import.run",
    load: () => import("./new-import/page.tsx"),
    under: importsPlace,
  },
  {
    place: importPlace,
    permission: "exchange.import.read",
    load: () => import("./import-detail/page.tsx"),
    under: importsPlace,
  },
];
