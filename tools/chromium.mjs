import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";
import { Refusal, say } from "./project.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = (name) =>
  process.env["PATH"]
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** The browser for the journeys: TREDE_CHROMIUM when it is set, else the first one on the path. */
export const findChromium = () => process.env["TREDE_CHROMIUM"] ?? names.map(findOnPath).find(Boolean);

const canInstall = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

const aptGet = async (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { code } = await run("apt-get", ["-qq", ...args], { stdio: ["ignore", 2, 2], env });
  if (code !== 0) throw new Refusal(`Chromium could not be installed: apt-get ${args[0]} ended with code ${code}.`);
};

/** Gives the path of a browser, and installs Debian's when we may. */
export const ensureChromium = async () => {
  const found = findChromium();
  if (found) return found;
  if (!canInstall())
    throw new Refusal(
      "The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or set TREDE_CHROMIUM to its path.",
    );
  say("Installing Chromium with apt-get; this happens once.");
  await aptGet("update");
  await aptGet("install", "-y", "--no-install-recommends", "chromium");
  return findChromium();
};
