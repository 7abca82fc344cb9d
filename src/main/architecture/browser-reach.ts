import { placeOf } from "./place.ts";
import type { Module } from "./source.ts";

const serverPackages = /^(node:|fastify|@fastify\/|kysely|pg|pg-boss|pino|@electric-sql\/|openid-client|oidc-provider)/;

const mayLoad = (target: string, isFile: boolean): boolean => {
  if (!isFile) return !serverPackages.test(target);
  const { layer, part } = placeOf(target);
  return (
    layer === "web" ||
    layer === "kernel" ||
    target === "src/platform/endpoint.ts" ||
    target === "src/platform/activity.ts" ||
    (layer === "contexts" && part !== "inside")
  );
};

/** What ends up in the browser is what the web loads and what that loads in turn, as far as it may. */
const reach = (modules: readonly Module[]) => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const starts = modules.filter(({ path }) => placeOf(path).layer === "web" && !placeOf(path).isForTests);
  const queue = starts.map(({ path }) => [path]);
  const seen = new Set(starts.map(({ path }) => path));
  const faults: string[] = [];
  for (const way of queue) {
    for (const { target, isFile, isTypeOnly } of byPath.get(way.at(-1) ?? "")?.imports ?? []) {
      if (isTypeOnly || seen.has(target)) continue;
      seen.add(target);
      const further = [...way, target];
      if (!mayLoad(target, isFile)) faults.push(`${further.join(" loads ")}: that is server code in the browser`);
      else if (isFile) queue.push(further);
    }
  }
  return { files: queue.map((way) => way.at(-1) ?? ""), faults };
};

/** The files of ours that end up in the browser. */
export const reachedByBrowser = (modules: readonly Module[]): readonly string[] => reach(modules).files;

/**
 * A way from the web to the server's code is a fault, told with the files along it: a harmless looking import of an api may
 * lead to a database.
 */
export const browserReachFaults = (modules: readonly Module[]): readonly string[] => reach(modules).faults;
