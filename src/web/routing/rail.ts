import type { Permission } from "../../contexts/access/api.ts";
import type { Language } from "../languages/language.ts";
import { type PageRoute, type RailGroup, railGroups } from "./page-route.ts";
import type { Place } from "./place.ts";

const headings: Readonly<Record<RailGroup, Readonly<Record<Language, string>> | null>> = {
  own: null,
  team: { nl: "Team", en: "Team" },
  figures: { nl: "Cijfers", en: "Figures" },
  administration: { nl: "Beheer", en: "Administration" },
};

export type RailShown = {
  readonly key: RailGroup;
  readonly heading: string | null;
  readonly items: readonly { readonly to: Place; readonly label: string; readonly isHere: boolean }[];
};

type Reader = { readonly permissions: readonly Permission[]; readonly language: Language; readonly path: string };

const matches = (place: Place, path: string): boolean =>
  new RegExp(`^${place.path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`).test(path);

const maySee = (route: PageRoute, permissions: readonly Permission[]): boolean =>
  route.permission === undefined || permissions.includes(route.permission);

/** The pages in the rail that this reader may open, in order, with the current one marked. */
export const railOf = (routes: readonly PageRoute[], { permissions, language, path }: Reader): readonly RailShown[] => {
  const here = routes.find((route) => matches(route.place, path));
  const marked = here?.under ?? here?.place;
  return railGroups
    .map((group) => ({
      key: group,
      heading: headings[group]?.[language] ?? null,
      items: routes
        .flatMap((route) =>
          route.rail?.group === group && maySee(route, permissions) ? [{ route, rail: route.rail }] : [],
        )
        .toSorted((a, b) => a.rail.order - b.rail.order)
        .map(({ route, rail }) => ({
          to: route.place,
          label: rail.label[language],
          isHere: route.place.path === marked?.path,
        })),
    }))
    .filter(({ items }) => items.length > 0);
};

/**
 * Where somebody may start, best first: their own clients, then the page their other work begins on, else the first page of the
 * rail they may open. None for who may open nothing.
 */
export const startsOf = (routes: readonly PageRoute[], permissions: readonly Permission[]): readonly Place[] => {
  const rail = railOf(routes, { permissions, language: "nl", path: "/" });
  const own = rail.find(({ key }) => key === "own")?.items[0]?.to;
  const work = routes.find(({ rail: at }) => at?.startsWho !== undefined && permissions.includes(at.startsWho))?.place;
  const starts = [own, work].filter((place) => place !== undefined);
  const first = rail[0]?.items[0]?.to;
  return starts.length > 0 || first === undefined ? starts : [first];
};
