import { filesUnder } from "./files.mjs";

/**
 * Files of which something ends up in the browser: the web itself, and of what it may load (src/main/architecture/place.ts) the
 * kernel, endpoints and the names of what is done, and of contexts their apis, the schemas these are put together from, and domain code.
 */
const isPartOfTheWeb = (path) =>
  !/\.test\.tsx?$/.test(path) &&
  (/^src\/(web|kernel)\//.test(path) ||
    /^src\/contexts\/[^/]+\/(api|[a-z-]+-api|[a-z-]+-schema)\.ts$/.test(path) ||
    /^src\/contexts\/[^/]+\/domain\//.test(path) ||
    ["src/platform/endpoint.ts", "src/platform/activity.ts"].includes(path));

/** Everything that the built pages depend on. */
export const webSources = () => [
  ...filesUnder("src").filter(isPartOfTheWeb),
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];
