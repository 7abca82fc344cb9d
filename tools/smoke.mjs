// node tools/smoke.mjs: does the product start from a fresh clone, as a stranger would start it, and does it answer?
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.mjs";
import { Refusal, root, runTool, say } from "./project.mjs";

const patience = 120_000;

const cloneInto = (folder) => execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);

/** Without what npm told us about this checkout, its Node and its settings. */
const strangersEnvironment = () => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE$|TREDE_)/.test(name));
  const path = process.env["PATH"].split(delimiter).filter((part) => !part.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
};

/** In a process group of its own, so that npm, its shell and the server end together, also when we are told to end. */
const startIn = (folder, port) => {
  const server = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...strangersEnvironment(), TREDE_PORT: String(port) },
    stdio: ["ignore", 2, 2],
    detached: true,
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.kill(-server.pid, "SIGTERM"));
  return server;
};

const answersReady = async (address) => {
  try {
    return (await fetch(`${address}/readyz`)).status === 200;
  } catch {
    return false; // nothing listens yet
  }
};

const untilReady = async (server, address) => {
  const start = performance.now();
  while (!(await answersReady(address))) {
    if (server.exitCode !== null) throw new Refusal(`npm start ended with code ${server.exitCode}.`);
    if (performance.now() - start > patience)
      throw new Refusal(`${address}/readyz was not ready in ${patience / 1000} s.`);
    await pause(200);
  }
  return (performance.now() - start) / 1000;
};

const expectOk = async (reply, what) => {
  if (!reply.ok) throw new Refusal(`${what} answered with status ${reply.status}: ${await reply.text()}`);
  return reply;
};

const asJson = (body) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The start page, then sign-in as the demonstration's caseworker, then the caseload as that person. */
const signInAndRead = async (address) => {
  const page = await (await expectOk(await fetch(address), "The start page")).text();
  if (!page.includes("Trede")) throw new Refusal(`${address} is not the start page.`);
  const { people } = await (await expectOk(await fetch(`${address}/v1/demo/people`), "The list of people")).json();
  const caseworker = people.find(({ role }) => role === "caseworker");
  if (caseworker === undefined) throw new Refusal("The demonstration has no caseworker to sign in as.");
  const signedIn = await fetch(`${address}/v1/demo/sign-in`, asJson({ personId: caseworker.id }));
  const cookie = (await expectOk(signedIn, "Sign-in")).headers.get("set-cookie")?.split(";")[0] ?? "";
  const caseload = await fetch(`${address}/v1/caseload`, { headers: { cookie } });
  const { total } = await (await expectOk(caseload, "The caseload")).json();
  if (!(total > 0)) throw new Refusal("The caseworker of the demonstration has no clients.");
  say(`Signed in as ${caseworker.name}, who has ${total} clients.`);
};

const stop = async (server) => {
  const ended = new Promise((resolve) => server.once("close", resolve));
  if (server.exitCode === null) {
    process.kill(-server.pid, "SIGTERM");
    await ended;
  }
};

const tryProduct = async (folder) => {
  const address = `http://localhost:${await freePort()}`;
  const server = startIn(folder, new URL(address).port);
  try {
    const taken = await untilReady(server, address);
    say(`Ready ${taken.toFixed(1)} s after npm start in a fresh clone.`);
    await signInAndRead(address);
  } finally {
    await stop(server);
  }
};

await runTool(async () => {
  const folder = mkdtempSync(join(tmpdir(), "trede-smoke-"));
  try {
    cloneInto(join(folder, "trede"));
    await tryProduct(join(folder, "trede"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
