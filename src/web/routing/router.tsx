import { createRootRoute, createRoute, createRouter, Navigate, useParams } from "@tanstack/react-router";
import { lazy, type ReactElement } from "react";
import { listCaseload } from "../../contexts/casework/api.ts";
import { useReply } from "../client/queries.ts";
import { mayDo, useSession } from "../client/session.ts";
import { FaultPage } from "../entrance/elsewhere/fault-page.tsx";
import { ForbiddenPage } from "../entrance/elsewhere/forbidden-page.tsx";
import { NotFoundPage } from "../entrance/elsewhere/not-found-page.tsx";
import { NothingYetPage } from "../entrance/elsewhere/nothing-yet-page.tsx";
import { Shell } from "../entrance/shell.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { allRoutes } from "./all-routes.ts";
import type { PageRoute } from "./page-route.ts";
import { hrefTo, type Place } from "./place.ts";
import { startsOf } from "./rail.ts";

const Home = (): ReactElement => {
  const { permissions } = useSession();
  const [first, other] = startsOf(allRoutes, permissions);
  if (first === undefined) return <NothingYetPage />;
  return other === undefined ? <Navigate to={hrefTo(first, {})} replace /> : <OwnOrOther own={first} other={other} />;
};

/** Who has clients starts with them; who could have but has none, with their other work rather than an empty list. */
const OwnOrOther = ({ own, other }: { readonly own: Place; readonly other: Place }): ReactElement => {
  const mine = useReply(listCaseload, { query: { view: "mine", pageSize: 1 } });
  if (mine.state === "waiting") return <Skeleton kind="head" />;
  const hasNone = mine.state === "ready" && mine.reply.total === 0;
  return <Navigate to={hrefTo(hasNone ? other : own, {})} replace />;
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
