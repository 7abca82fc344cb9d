// node tools/run.mjs FILE [ARGUMENT…]: runs a script of the project or of a package on the project's Node.
import { endLike, run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { runTool } from "./project.mjs";

await runTool(async () => {
  await ensureInstalled({ withTools: true });
  endLike(await run(nodeOfProject(), process.argv.slice(2)));
});
