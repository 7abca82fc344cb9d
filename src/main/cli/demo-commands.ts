import { type DemoStanding, demoStanding } from "../demo/demo-standing.ts";
import { demoWork, makeDemo } from "../demo/make-demo.ts";
import { usualDemo } from "../demo/seed-demo.ts";
import { type Command, Refused, withInstallation } from "./command.ts";
import { optionalCount } from "./values.ts";

const demoCommand: Command = {
  name: "demo",
  arguments: "",
  summary: "Makes the demonstration commissioner Nieuwedijk, with clients, in an empty database.",
  help: [
    "The same number of clients, seed and day give the same dossiers. Stopped halfway, the same command goes on.",
    "The database stays a demonstration for ever: it takes no real commissioner and no identity provider.",
    "Above 90,000 clients nobody has a citizen number, and the database is marked synthetic.",
  ].join("\n"),
  options: {
    clients: { type: "string", value: "N", help: `how many; ${usualDemo.clients} when left out` },
    seed: { type: "string", value: "S", help: `another number, another town; ${usualDemo.seed} when left out` },
  },
  run: async (given) => {
    const clients = optionalCount(given, "clients", 1, 1_000_000) ?? usualDemo.clients;
    const seed = optionalCount(given, "seed", 0, Number.MAX_SAFE_INTEGER) ?? usualDemo.seed;
    await withInstallation(given, async (opened) => {
      const refusal = refusals[await demoStanding(opened.installation, seed)];
      if (refusal !== null) throw new Refused(refusal);
      const progress = (done: number, of: number) => given.progress(`${done} of ${of} clients`);
      const made = await makeDemo(demoWork(opened, given.config, { clients, seed, progress }));
      given.progress("");
      given.print(JSON.stringify({ commissioner: "NIEUWEDIJK", seed, ...made }));
    });
  },
};

const refusals: Readonly<Record<DemoStanding, string | null>> = {
  empty: null,
  begun: null,
  complete: "The demonstration is there already. For another one, take an empty database.",
  "another-demo": "Another demonstration is there already. Take an empty database.",
  "in-use":
    "This database has a commissioner already, and a demonstration never comes beside real work. Take an empty database.",
};

export const demoCommands: readonly Command[] = [demoCommand];
