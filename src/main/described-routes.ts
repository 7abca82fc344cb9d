import { systemClock } from "../platform/clock.ts";
import { readConfig } from "../platform/config.ts";
import type { Database } from "../platform/database/database.ts";
import type { Described } from "../platform/http/openapi.ts";
import { newUuid } from "../platform/ids.ts";
import { keysFrom } from "../platform/keys.ts";
import { makeContexts } from "./application.ts";
import { projectRoot } from "./project-root.ts";

const unopened = async (): Promise<never> => {
  throw new Error("these routes are there to be described; no database is open");
};

const noDatabase: Database = {
  kind: "embedded",
  transaction: unopened,
  outsideTransaction: unopened,
  close: async () => undefined,
};

/** The routes as they are served, with the refusals each can give, where no database is at hand: for the OpenAPI document. */
export const describedRoutes = (): readonly Described[] => {
  const config = readConfig({}, projectRoot);
  if (!config.ok) throw new Error(config.refusal.faults.join("\n"));
  const installation = { database: noDatabase, epoch: 0, clock: systemClock("UTC"), newId: newUuid };
  const opened = {
    installation,
    keys: keysFrom(Buffer.alloc(32)),
    demo: false,
    synthetic: false,
    migrated: 0,
    close: noDatabase.close,
  };
  return makeContexts(opened, config.value, false).routes;
};
