import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./child.mjs";
import { ensureChromium } from "./chromium.mjs";
import { filesUnder } from "./files.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { startPostgres } from "./postgres.mjs";
import { Refusal, root } from "./project.mjs";

const script = (path, ...args) => [join(root, "node_modules", path), ...args];

/** Also what Biome itself would let pass as a warning. */
const biome = () =>
  script("@biomejs/biome/bin/biome", "ci", "--error-on-warnings", `--colors=${process.stdout.isTTY ? "force" : "off"}`);

const tsc = (project) => script("typescript/bin/tsc", "--noEmit", "--project", project);

const succeed = async (...commands) => {
  const ends = await Promise.all(commands.map((args) => run(nodeOfProject(), args)));
  return ends.every(({ code }) => code === 0);
};

const testFiles = (folder, isWanted) => {
  const files = filesUnder(folder).filter(isWanted);
  if (files.length === 0) throw new Refusal(`No test file of this kind was found under ${folder}.`);
  return files;
};

/** Those that touch the database all in one process: they share it, and each makes its own commissioner in it. */
const inOne = ["--test-isolation=none"];

const nodeTest = async (files, { env = {}, limitMs = 120_000, beside = false, processes = inOne } = {}) => {
  const options = ["--test", ...processes, `--test-timeout=${limitMs}`];
  const reporter = `--test-reporter=${join(root, "tools/reporter.mjs")}`;
  const around = { env: { ...process.env, ...env }, beside };
  const { code } = await run(nodeOfProject(), [...options, reporter, ...files], around);
  return code === 0;
};

const databaseTests = () => testFiles("src", (path) => path.endsWith(".db.test.ts"));

const embedded = (beside) => nodeTest(databaseTests(), { env: { TREDE_TEST_DATABASE: "embedded" }, beside });

const onServer = async (beside) => {
  const files = databaseTests();
  const { url, stop } = await startPostgres();
  try {
    return await nodeTest(files, { env: { TREDE_TEST_DATABASE: "server", TREDE_TEST_SERVER_URL: url }, beside });
  } finally {
    await stop();
  }
};

/**
 * Each file in a process of its own, with a product and a browser of its own. Two side by side, since a browser waits more than it works.
 * The demonstration is made once.
 */
const journeys = async () => {
  const files = testFiles("test/journeys", (path) => path.endsWith(".journey.ts"));
  const folder = mkdtempSync(join(tmpdir(), "trede-journeys-"));
  const env = { TREDE_CHROMIUM: await ensureChromium(), TREDE_TEST_DEMONSTRATION: folder };
  try {
    const { code } = await run(nodeOfProject(), ["test/journeys/make-demonstration.ts", folder]);
    if (code !== 0) return false;
    // one journey looks at every page of a role, each at two sizes: on a slow machine that takes its time
    return await nodeTest(files, { env, limitMs: 600_000, processes: ["--test-concurrency=2", "--test-force-exit"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * In the order in which they run: what is quickest to fail comes first, and what doesn't wait for the other runs side by side.
 * Each gives whether it succeeded.
 */
export const stages = [
  [{ name: "types", title: "Types", succeeds: () => succeed(tsc("tsconfig.json"), tsc("src/web/tsconfig.json")) }],
  [{ name: "lint", title: "Format and lint", succeeds: () => succeed(biome()) }],
  [
    {
      name: "unit",
      title: "Architecture and unit tests",
      succeeds: () => nodeTest(testFiles("src", (path) => /(?<!\.db)\.test\.ts$/.test(path))),
    },
  ],
  [
    { name: "embedded", title: "Database tests on the embedded database", succeeds: embedded },
    { name: "server", title: "Database tests on a PostgreSQL 15 server", succeeds: onServer },
  ],
  [{ name: "journeys", title: "Browser journeys", succeeds: journeys }],
];
