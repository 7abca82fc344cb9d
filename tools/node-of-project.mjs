import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refusal, root } from "./project.mjs";

/** The first Node that runs TypeScript as it is, without a flag. */
const needed = [22, 18];

const packaged = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");

const runsTypeScript = (version) => {
  const [major, minor] = version.split(".").map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
};

/** The Node that runs the product: this one when it is new enough, else the one that came with the packages. */
export const nodeOfProject = () => {
  if (runsTypeScript(process.versions.node)) return process.execPath;
  if (existsSync(packaged)) return packaged;
  throw new Refusal(
    `Trede needs Node ${needed.join(".")} or later. This is Node ${process.versions.node}, and no newer one comes with the packages for ${process.platform} on ${process.arch}. Please install Node 24.`,
  );
};

/**
 * Left to itself the engine lets its memory grow while there is some, by a few hundred megabytes in a long import. It
 * collects sooner with these; there is no limit that a large figure could run into. A Node refuses to start with an
 * option it does not know, so only up to the version that was tried.
 */
export const sparing = () =>
  nodeOfProject() === process.execPath && Number.parseInt(process.versions.node, 10) > 24
    ? []
    : ["--max-semi-space-size=8"];
