// Draws the pages of the demonstration, in both languages and at phone width, for docs/screenshots. Run: npm run screenshots
import { run } from "./child.mjs";
import { ensureChromium } from "./chromium.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { runTool } from "./project.mjs";

await runTool(async () => {
  const env = { ...process.env, TREDE_CHROMIUM: await ensureChromium() };
  const { code } = await run(nodeOfProject(), ["test/journeys/draw-screenshots.ts"], { env });
  process.exitCode = code ?? 1;
});
