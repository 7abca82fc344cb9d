import * as access from "../web/access/places.ts";
import * as casework from "../web/casework/places.ts";
import * as dossier from "../web/dossier/places.ts";
import * as entrance from "../web/entrance/places.ts";
import * as exchange from "../web/exchange/places.ts";
import * as figures from "../web/figures/places.ts";

const pathsIn = (places: Readonly<Record<string, unknown>>): string[] =>
  Object.values(places).flatMap((value) => {
    if (typeof value === "string") return value.startsWith("/") ? [value] : [];
    return typeof value === "object" && value !== null && "path" in value ? [String(value.path)] : [];
  });

const patterns = [access, casework, dossier, entrance, exchange, figures]
  .flatMap(pathsIn)
  .map((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`));

/** Whether there is a screen at this path: the addresses of all pages the web has. */
export const isScreen = (path: string): boolean => patterns.some((pattern) => pattern.test(path));
