import type { Config } from "../../platform/config.ts";
import type { Opened } from "../installation.ts";
import { demoStanding } from "./demo-standing.ts";
import { demoWork, makeDemo } from "./make-demo.ts";

/** What `npm start` shows, and what `bin/trede demo` makes when nothing else is asked. */
export const usualDemo = { clients: 600, seed: 1 };

/**
 * Fills an empty embedded database with the demonstration; goes on where that was stopped. Any other database, and one
 * with a real identity provider, stays as it is.
 */
export const seedDemo = async (opened: Opened, config: Config, say: (text: string) => void): Promise<void> => {
  if (config.database.kind !== "embedded" || config.signIn !== null) return;
  const standing = await demoStanding(opened.installation, usualDemo.seed);
  if (standing !== "empty" && standing !== "begun") return;
  say(`Making the demonstration: ${usualDemo.clients} clients of Nieuwedijk, a town that does not exist.`);
  const work = demoWork(opened, config, { ...usualDemo, progress: () => undefined });
  const { clients, entries } = await makeDemo(work);
  say(`The demonstration is there: ${clients} clients with ${entries} entries over ten years.`);
};
