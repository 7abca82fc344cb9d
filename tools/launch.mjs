import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { endLike, run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { root, runTool } from "./project.mjs";

/**
 * Left to itself the engine lets its memory grow while there is some, by a few hundred megabytes in a long import, and
 * gives none back. It collects sooner with these; there is no limit that a large figure could run into. A Node refuses to
 * start with an option it does not know, so only up to the version that was tried.
 */
const sparing = () =>
  nodeOfProject() === process.execPath && Number.parseInt(process.versions.node, 10) > 24
    ? []
    : ["--max-semi-space-size=8", "--heap-growing-percent=50"];

const startsTheServer = ([command, ...rest]) => command === "start" && !rest.includes("--help");

/** The command line: prepares what is missing, then runs it on the project's Node, in the folder it was called from. */
export const launch = (args) =>
  runTool(async () => {
    await ensureInstalled();
    if (startsTheServer(args)) await buildWeb();
    endLike(await run(nodeOfProject(), [...sparing(), join(root, "src/main/cli.ts"), ...args], { cwd: process.cwd() }));
  });
