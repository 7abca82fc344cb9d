import type { ComponentType } from "react";
import type { Permission } from "../../contexts/access/api.ts";
import type { Language } from "../languages/language.ts";
import type { Place } from "./place.ts";

export const railGroups = ["own", "team", "figures", "administration"] as const;
export type RailGroup = (typeof railGroups)[number];

/** What a context mounts: `routes.ts` of each context exports an array of these. */
export type PageRoute = {
  readonly place: Place;
  /** Without it the page is for everybody who is signed in. */
  readonly permission?: Permission;
  /** The module is fetched when the page is first opened. */
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
  /** Present when the page is in the rail; lower `order` stands higher. */
  readonly rail?: {
    readonly group: RailGroup;
    readonly order: number;
    readonly label: Readonly<Record<Language, string>>;
    /** Who holds this starts here, when they have no clients of their own. */
    readonly startsWho?: Permission;
  };
  /** The rail item that is marked while this page is open. */
  readonly under?: Place;
};
