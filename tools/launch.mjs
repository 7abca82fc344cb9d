import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { endLike, run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject, sparing } from "./node-of-project.mjs";
import { root, runTool } from "./project.mjs";

const startsTheServer = ([command, ...rest]) => command === "start" && !rest.includes("--help");

/** The command line: prepares what is missing, then runs it on the project's Node, in the folder it was called from. */
export const launch = (args) =>
  runTool(async () => {
    await ensureInstalled();
    if (startsTheServer(args)) await buildWeb();
    endLike(await run(nodeOfProject(), [...sparing(), join(root, "src/main/cli.ts"), ...args], { cwd: process.cwd() }));
  });
