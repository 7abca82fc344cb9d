import { isContext, readableBy } from "./context-map.ts";
import { type Place, placeOf } from "./place.ts";
import type { Import, Module } from "./source.ts";

/** Why an import may not be; undefined when it may. */
type Judge = (from: Place, to: Place, it: Import) => string | undefined;

/** What of the platform the browser loads too. */
const browserFiles: readonly string[] = ["src/platform/endpoint.ts", "src/platform/activity.ts"];

const inKernel: Judge = (from, to, it) => {
  if (!it.isFile) return from.isForTests ? undefined : "the kernel imports nothing but the kernel";
  return to.layer === "kernel" ? undefined : "the kernel imports nothing but the kernel";
};

const inPlatform: Judge = (_, to, it) =>
  !it.isFile || to.layer === "kernel" || to.layer === "platform"
    ? undefined
    : "the platform imports only the kernel and packages";

const fromPackage: Judge = (from, _, { target }) => {
  if (from.isForTests) return undefined;
  if (from.part === "domain") return "domain code imports no package";
  if (from.part === "api" && target !== "zod") return "an api, which the browser loads too, imports no package but zod";
  return undefined;
};

const fromPlatform: Judge = (from, _, { target }) => {
  if (from.part === "domain" && !from.isForTests) return "domain code knows no platform";
  if (from.part === "api" && !browserFiles.includes(target))
    return `an api, which the browser loads too, imports only ${browserFiles.join(" and ")} of the platform`;
  return undefined;
};

const fromOwnContext: Judge = (from, to) => {
  if (from.isForTests) return undefined;
  if (from.part === "domain" && to.part !== "domain") return "domain code imports only domain code of its own context";
  if (from.part === "api" && to.part !== "domain" && to.part !== "api")
    return "an api, which the browser loads too, imports only domain code and schemas of its own context";
  return undefined;
};

const fromOtherContext: Judge = (from, to) => {
  if (from.part === "api") return "an api imports no other context";
  if (!readableBy(from.context).includes(to.context))
    return `${from.context} may not read ${to.context} (context-map.ts)`;
  const isBuilderForTest = from.isForTests && to.isForTests;
  return to.part === "public" || isBuilderForTest ? undefined : "another context is read only through its public.ts";
};

const inContext: Judge = (from, to, it) => {
  if (!it.isFile) return fromPackage(from, to, it);
  if (to.layer === "kernel") return undefined;
  if (to.layer === "platform") return fromPlatform(from, to, it);
  if (to.layer !== "contexts") return "a context imports only the kernel, the platform and contexts";
  return to.context === from.context ? fromOwnContext(from, to, it) : fromOtherContext(from, to, it);
};

const inWeb: Judge = (from, to, it) => {
  if (!it.isFile)
    return it.target.startsWith("node:") && !from.isForTests ? "the web runs in a browser, without Node" : undefined;
  if (to.layer === "web" || to.layer === "kernel" || browserFiles.includes(it.target)) return undefined;
  if (to.layer === "contexts" && (to.part === "api" || it.isTypeOnly)) return undefined;
  // a test of words and forms holds them against the rules they speak of; none of it reaches a browser
  if (from.isForTests && to.layer === "contexts" && to.part === "domain") return undefined;
  return `the web imports only the kernel, ${browserFiles.join(", ")}, an api, and types of contexts`;
};

const unrestricted: Judge = () => undefined;

const judges: Record<Place["layer"], Judge> = {
  kernel: inKernel,
  platform: inPlatform,
  contexts: inContext,
  web: inWeb,
  main: unrestricted,
  elsewhere: unrestricted,
};

/** Holds whatever the layer. */
const everywhere: Judge = (from, to, it) => {
  if (!it.isFile) return undefined;
  if (to.layer === "main" && from.layer !== "main" && from.layer !== "elsewhere") return "nothing imports main";
  if (to.isForTests && !from.isForTests && from.layer !== "elsewhere") return "the product imports no test code";
  return undefined;
};

/** Every import that goes against the layers or the context map, with why. */
export const directionFaults = ({ path, imports }: Module): readonly string[] => {
  const from = placeOf(path);
  const unknown = from.layer === "contexts" && !isContext(from.context);
  return [
    ...(unknown ? [`${path}: the context ${from.context} is not on the map (context-map.ts)`] : []),
    ...imports.flatMap((it) => {
      const to = placeOf(it.isFile ? it.target : "");
      const fault = everywhere(from, to, it) ?? judges[from.layer](from, to, it);
      return fault ? [`${path}:${it.line} imports ${it.target}: ${fault}`] : [];
    }),
  ];
};
