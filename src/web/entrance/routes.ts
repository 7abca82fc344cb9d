import type { PageRoute } from "../routing/page-route.ts";
import { chooseCommissionerPlace } from "./places.ts";

export const entranceRoutes: readonly PageRoute[] = [
  { place: chooseCommissionerPlace, load: () => import("./choose-commissioner/page.tsx") },
];
