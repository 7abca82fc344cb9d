import { pino } from "pino";
import { readConfig } from "../../platform/config.ts";
import { makeApplication } from "../application.ts";
import { projectRoot } from "../project-root.ts";
import type { BenchServer } from "./bench-server.ts";

export const benchConfig = () => {
  const config = readConfig({ TREDE_LOG_LEVEL: "silent" }, projectRoot);
  if (!config.ok) throw new Error(config.refusal.faults.join(" "));
  return config.value;
};

/** The product as it is served, for as long as something is measured of it. */
export const served = async <T>(
  server: BenchServer,
  measure: (address: string, contexts: Awaited<ReturnType<typeof makeApplication>>["contexts"]) => Promise<T>,
): Promise<T> => {
  const logger = pino({ level: "silent" });
  const { app, contexts } = await makeApplication({ opened: server, config: benchConfig(), demoSignIn: false, logger });
  try {
    return await measure(await app.listen({ port: 0, host: "127.0.0.1" }), contexts);
  } finally {
    await app.close();
  }
};
