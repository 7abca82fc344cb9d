// node tools/conformance.mjs [--rules FILE]: holds the API's description against the Dutch API Design Rules (ADR), by Spectral.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { Refusal, root, runTool, say } from "./project.mjs";

/** The rules are their makers', so not in this checkout: beside it where standards are kept for several projects, or given. */
const besideTheCheckout = join(root, "../shared/data/standards/adr/linter.yaml");
const published = "https://static.developer.overheid.nl/adr/ruleset.yaml";

/** Undefined when there are none to hold the description against. Rules that were asked for must be there. */
const findRules = () => {
  const { values } = parseArgs({ options: { rules: { type: "string" } } });
  if (values.rules === undefined) return existsSync(besideTheCheckout) ? besideTheCheckout : undefined;
  const rules = resolve(process.env["INIT_CWD"] ?? ".", values.rules);
  if (!existsSync(rules)) throw new Refusal(`There is no file ${rules}.`);
  return rules;
};

const writeDescription = (file) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "bin/trede"), "openapi"], {
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Refusal("bin/trede openapi failed, so there is nothing to hold against the rules.");
  writeFileSync(file, stdout);
};

const lint = async (rules, file) => {
  const spectral = join(root, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const { code } = await run(nodeOfProject(), [spectral, "lint", "--ruleset", rules, "--fail-severity", "error", file]);
  if (code !== 0) throw new Refusal("The API does not follow the API Design Rules; the lines above say where.");
};

await runTool(async () => {
  const rules = findRules();
  if (rules === undefined) {
    say(
      `The API Design Rules were not checked: they are not on this machine. Get them from ${published} and give them:`,
    );
    say("npm run conformance -- --rules FILE");
    return;
  }
  await ensureInstalled({ withTools: true });
  const folder = mkdtempSync(join(tmpdir(), "trede-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    writeDescription(file);
    await lint(rules, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
