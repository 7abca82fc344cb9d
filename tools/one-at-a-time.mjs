import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root, say } from "./project.mjs";

const folder = join(root, "var", "locks");

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const holderOf = (lock) => {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return undefined;
  }
};

/** A link, not a created file: the lock then never exists without the number of its process in it. */
const take = (lock) => {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine);
  }
};

/** Takes the lock of a dead process away. When somebody else was quicker and theirs is caught, it is put back. */
const clear = (lock, dead) => {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== dead) linkSync(aside, lock);
    rmSync(aside);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  }
};

/** Does the work while no other process of this checkout does work of the same name. */
export const oneAtATime = async (name, work) => {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, name);
  for (let waited = 0; !take(lock); waited += 1) {
    const holder = holderOf(lock);
    if (holder !== undefined && !isAlive(holder)) clear(lock, holder);
    else if (waited === 0) say(`Waiting for process ${holder ?? "?"}, which is busy with the same (${name}).`);
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};
