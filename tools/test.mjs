// node tools/test.mjs [STEP…]: all tests, or only the steps named, in the order of test-steps.mjs.
import { ensureInstalled } from "./install.mjs";
import { Refusal, runTool, say } from "./project.mjs";
import { steps } from "./test-steps.mjs";

const choose = (names) => {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Refusal(`No such step: ${unknown.join(", ")}. There are ${steps.map(({ name }) => name).join(", ")}.`);
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await runTool(async () => {
  const chosen = choose(process.argv.slice(2));
  await ensureInstalled({ withTools: true });
  for (const { name, title, succeeds } of chosen) {
    const start = performance.now();
    say(`\n▸ ${title}`);
    if (!(await succeeds())) throw new Refusal(`✖ ${title}: failed after ${seconds(start)} (npm test -- ${name})`);
    say(`✔ ${title}: ${seconds(start)}`);
  }
});
