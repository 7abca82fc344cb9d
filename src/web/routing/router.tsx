import { createRootRoute, createRoute, createRouter, Navigate, useParams } from "@tanstack/react-router";
import { lazy, type ReactElement } from "react";
import { mayDo, useSession } from "../client/session.ts";
import { FaultPage } from "../entrance/elsewhere/fault-page.tsx";
import { ForbiddenPage } from "../entrance/elsewhere/forbidden-page.tsx";
import { NotFoundPage } from "../entrance/elsewhere/not-found-page.tsx";
import { NothingYetPage } from "../entrance/elsewhere/nothing-yet-page.tsx";
import { Shell } from "../entrance/shell.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { allRoutes } from "./all-routes.ts";
import type { PageRoute } from "./page-route.ts";
import { hrefTo } from "./place.ts";
import { homeOf } from "./rail.ts";

const Home = (): ReactElement => {
  const { permissions } = useSession();
  const home = homeOf(allRoutes, permissions);
  return home === null ? <NothingYetPage /> : <Navigate to={hrefTo(home, {})} replace />;
};

/**
 * Nothing of a page is fetched for who may not open it; the server decides again for every reply. An address that was cut off
 * or mistyped ("/people/onzin") is no page either.
 */
const guarded = (route: PageRoute): (() => ReactElement) => {
  const Page = lazy(async () => ({ default: (await route.load()).Page }));
  return () => {
    const isAddress = route.place.params.safeParse(useParams({ strict: false })).success;
    if (!mayDo(useSession(), route.permission)) return <ForbiddenPage />;
    return isAddress ? <Page /> : <NotFoundPage />;
  };
};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: FaultPage });

const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, "$$$1");

const pages = allRoutes.map((route) =>
  createRoute({ getParentRoute: () => root, path: routePath(route.place.path), component: guarded(route) }),
);

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

/** Addresses stay as people would write them: plain text, no JSON. */
export const router = createRouter({
  routeTree: root.addChildren([home, ...pages]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text}`;
  },
  defaultErrorComponent: FaultPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: () => <Skeleton kind="head" />,
  defaultPendingMs: 0,
  scrollRestoration: true,
});
