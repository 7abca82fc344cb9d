import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { isCommand, Refusal, root, runTool, say } from "./project.mjs";
import { webSources } from "./web-sources.mjs";

const built = join(root, "var", "web");
const stampFile = join(built, ".stamp");

const fingerprint = () => {
  const hash = createHash("sha256");
  for (const path of webSources().filter((file) => existsSync(join(root, file))))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.digest("hex");
};

const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint();

/** Built beside the old one and then put in its place, so that a failed build or a running server never meets half a one. */
const build = async () => {
  say("Building the web pages; this happens once for each version.");
  const fresh = `${built}.fresh`;
  const before = fingerprint();
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--outDir", fresh, "--emptyOutDir", "--logLevel", "warn"];
  const { code } = await run(nodeOfProject(), args, { stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new Refusal("The web pages could not be built. The lines above, by Vite, say why.");
  writeFileSync(join(fresh, ".stamp"), before);
  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
};

/** Builds `var/web` when it is missing or made from other sources. */
export const buildWeb = async () => {
  if (!existsSync(join(root, "src/web/index.html")) || isBuilt()) return;
  await oneAtATime("build-web", async () => {
    if (!isBuilt()) await build();
  });
};

if (isCommand(import.meta.filename))
  await runTool(async () => {
    await ensureInstalled();
    await buildWeb();
  });
