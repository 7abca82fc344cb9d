import { join } from "node:path";
import { run } from "./child.mjs";
import { ensureChromium } from "./chromium.mjs";
import { filesUnder } from "./files.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { startPostgres } from "./postgres.mjs";
import { Refusal, root, say } from "./project.mjs";

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
const nodeTest = async (files, env = {}, limitMs = 120_000) => {
  const options = ["--test", "--test-isolation=none", `--test-timeout=${limitMs}`];
  const reporter = `--test-reporter=${join(root, "tools/reporter.mjs")}`;
  const { code } = await run(nodeOfProject(), [...options, reporter, ...files], { env: { ...process.env, ...env } });
  return code === 0;
};

const databaseTests = () => testFiles("src", (path) => path.endsWith(".db.test.ts"));

const onServer = async () => {
  const files = databaseTests();
  const { url, stop } = await startPostgres();
  try {
    return await nodeTest(files, { TREDE_TEST_DATABASE: "server", TREDE_TEST_SERVER_URL: url });
  } finally {
    await stop();
  }
};

const journeys = async () => {
  const files = filesUnder("test/journeys").filter((path) => path.endsWith(".journey.ts"));
  if (files.length === 0) {
    say("There are no browser journeys yet.");
    return true;
  }
  // one journey looks at every page of a role, each at two sizes: on a slow machine that takes its time
  return nodeTest(files, { TREDE_CHROMIUM: await ensureChromium() }, 400_000);
};

/** In the order in which they run: what is quickest to fail comes first. Each gives whether it succeeded. */
export const steps = [
  { name: "types", title: "Types", succeeds: () => succeed(tsc("tsconfig.json"), tsc("src/web/tsconfig.json")) },
  { name: "lint", title: "Format and lint", succeeds: () => succeed(biome()) },
  {
    name: "unit",
    title: "Architecture and unit tests",
    succeeds: () => nodeTest(testFiles("src", (path) => /(?<!\.db)\.test\.ts$/.test(path))),
  },
  {
    name: "embedded",
    title: "Database tests on the embedded database",
    succeeds: () => nodeTest(databaseTests(), { TREDE_TEST_DATABASE: "embedded" }),
  },
  { name: "server", title: "Database tests on a PostgreSQL 15 server", succeeds: onServer },
  { name: "journeys", title: "Browser journeys", succeeds: journeys },
];
