// node tools/test.mjs [STEP…]: all tests, or only the steps named, in the stages of test-steps.mjs.
import { ensureInstalled } from "./install.mjs";
import { Refusal, runTool, say } from "./project.mjs";
import { stages } from "./test-steps.mjs";

const names = stages.flat().map(({ name }) => name);

/** The stages with what was chosen of them; all when nothing was. */
const choose = (chosen) => {
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Refusal(`No such step: ${unknown.join(", ")}. There are ${names.join(", ")}.`);
  if (chosen.length === 0) return stages;
  return stages.map((stage) => stage.filter(({ name }) => chosen.includes(name)));
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const carryOut = async ({ name, title, succeeds }, beside) => {
  const start = performance.now();
  say(`\n▸ ${title}`);
  if (!(await succeeds(beside))) throw new Refusal(`✖ ${title}: failed after ${seconds(start)} (npm test -- ${name})`);
  say(`✔ ${title}: ${seconds(start)}`);
};

await runTool(async () => {
  const chosen = choose(process.argv.slice(2));
  await ensureInstalled({ withTools: true });
  for (const stage of chosen) {
    const ends = await Promise.allSettled(stage.map((step) => carryOut(step, stage.length > 1)));
    const failed = ends.filter(({ status }) => status === "rejected").map(({ reason }) => reason);
    for (const reason of failed.slice(1)) say(String(reason.message ?? reason));
    if (failed.length > 0) throw failed[0];
  }
});
