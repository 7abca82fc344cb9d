import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { isCommand, Refusal, root, runTool, say } from "./project.mjs";

const modules = join(root, "node_modules");
const lockFile = join(root, "package-lock.json");
const stampFile = join(modules, ".trede-installed");

const fingerprint = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

const packagesIn = (file) => JSON.parse(read(file) ?? '{"packages":{}}').packages;

/** Holds also after a plain `npm ci` or `npm ci --omit=dev`: npm itself writes down what it installed. */
const isWhatTheLockSays = ({ withTools }) => {
  const wanted = packagesIn(lockFile);
  const there = packagesIn(join(modules, ".package-lock.json"));
  const mayLack = (entry) => entry.optional || entry.devOptional || (entry.dev && !withTools);
  const same = (entry, found) => (found ? found.integrity === entry.integrity : mayLack(entry));
  return (
    Object.entries(wanted).every(([path, entry]) => path === "" || same(entry, there[path])) &&
    Object.keys(there).every((path) => path in wanted)
  );
};

const isInstalled = ({ withTools }) => {
  if (read(stampFile) === fingerprint()) return true;
  if (!isWhatTheLockSays({ withTools })) return false;
  if (isWhatTheLockSays({ withTools: true })) stamp();
  return true;
};

/** Saves the next start a comparison. It may fail where the packages are read-only; then the next start compares. */
const stamp = () => {
  try {
    writeFileSync(stampFile, fingerprint());
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
};

/** npm must not run on the Node it is about to replace. */
const pathWithoutModules = () =>
  process.env["PATH"]
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(delimiter);

/** Before every commit the quick checks run, where there is a git to run them. Not having it is no reason to stop. */
const installHooks = () => {
  if (process.env["CI"] || !existsSync(join(root, ".git"))) return;
  spawnSync(process.execPath, [join(modules, "lefthook/bin/index.js"), "install"], { cwd: root, stdio: "ignore" });
};

const install = async () => {
  say("Installing packages; this happens once and takes about half a minute.");
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const { code } = await run("npm", args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: pathWithoutModules() },
  }).catch((error) => {
    throw new Refusal(`npm could not be started (${error.code}). Trede needs npm to install its packages.`);
  });
  if (code !== 0) throw new Refusal("The packages could not be installed. The lines above, by npm ci, say why.");
  installHooks();
  stamp();
};

/** What is installed must be what package-lock.json says. Without `withTools` a server may lack the tools of development. */
export const ensureInstalled = async ({ withTools = false } = {}) => {
  if (isInstalled({ withTools })) return;
  await oneAtATime("install", async () => {
    if (!isInstalled({ withTools })) await install();
  });
};

if (isCommand(import.meta.filename)) await runTool(() => ensureInstalled({ withTools: true }));
