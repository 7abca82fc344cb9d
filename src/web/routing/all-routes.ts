import { accessRoutes } from "../access/routes.ts";
import { caseworkRoutes } from "../casework/routes.ts";
import { dossierRoutes } from "../dossier/routes.ts";
import { entranceRoutes } from "../entrance/routes.ts";
import { exchangeRoutes } from "../exchange/routes.ts";
import { figuresRoutes } from "../figures/routes.ts";
import type { PageRoute } from "./page-route.ts";

/** Every page there is. A page may be opened by who has its permission; the rail shows only those. */
export const allRoutes: readonly PageRoute[] = [
  ...caseworkRoutes,
  ...dossierRoutes,
  ...figuresRoutes,
  ...exchangeRoutes,
  ...accessRoutes,
  ...entranceRoutes,
];
