// node tools/conformance.mjs: holds the API's description against the Dutch API Design Rules (ADR), by Spectral.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeOfProject } from "./node-of-project.mjs";
import { Refusal, root, runTool, say } from "./project.mjs";

const rules = join(root, "../shared/data/standards/adr/linter.yaml");

const writeDescription = (file) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "bin/trede"), "openapi"], {
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Refusal("bin/trede openapi failed, so there is nothing to hold against the rules.");
  writeFileSync(file, stdout);
};

const lint = async (file) => {
  const spectral = join(root, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const { code } = await run(nodeOfProject(), [spectral, "lint", "--ruleset", rules, "--fail-severity", "error", file]);
  if (code !== 0) throw new Refusal("The API does not follow the API Design Rules; the lines above say where.");
};

await runTool(async () => {
  if (!existsSync(rules)) {
    say(`The API Design Rules were not checked: ${rules} is not on this machine.`);
    return;
  }
  await ensureInstalled({ withTools: true });
  const folder = mkdtempSync(join(tmpdir(), "trede-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    writeDescription(file);
    await lint(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
