// node tools/run.mjs FILE [ARGUMENT…]: runs a script of the project or of a package on the project's Node, as the product runs.
import { endLike, run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject, sparing } from "./node-of-project.mjs";
import { runTool } from "./project.mjs";

await runTool(async () => {
  await ensureInstalled({ withTools: true });
  endLike(await run(nodeOfProject(), [...sparing(), ...process.argv.slice(2)]));
});
