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

/** All in one process: tests share one database and each makes its own commissioner in it. */
const nodeTest = async (files, { env = {}, limitMs = 120_000, beside = false } = {}) => {
  const options = ["--test", "--test-isolation=none", `--test-timeout=${limitMs}`];
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

/** A browser waits more than it works: two lots side by side, each with products and browsers of its own, take little over half the time. */
const journeys = async () => {
  const files = testFiles("test/journeys", (path) => path.endsWith(".journey.ts"));
  const lots = [0, 1].map((lot) => files.filter((_, i) => i % 2 === lot)).filter((each) => each.length > 0);
  const env = { TREDE_CHROMIUM: await ensureChromium() };
  // one journey looks at every page of a role, each at two sizes: on a slow machine that takes its time
  const ends = await Promise.all(lots.map((lot) => nodeTest(lot, { env, limitMs: 400_000, beside: true })));
  return ends.every(Boolean);
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
