import { pino } from "pino";
import { listCommissioners } from "../contexts/access/public.ts";
import type { Config } from "../platform/config.ts";
import { makeApplication } from "./application.ts";
import { seedDemo } from "./demo-seed.ts";
import { type Opened, openInstallation } from "./installation.ts";
import { startUpkeep } from "./upkeep.ts";

/** Serves until it is told to stop; then finishes running requests, seals the log and closes the database. */
export const serve = async (config: Config, wantsDemo: boolean, say: (text: string) => void): Promise<void> => {
  const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const opened = await openInstallation(config, {
    page: config.publicUrl,
    migrate: config.database.kind === "embedded",
    warn: (reason) => logger.warn(reason),
  });
  if (wantsDemo) await seedDemo(opened, config, say);
  const demoSignIn = wantsDemo && allowsDemoSignIn(config);
  const { app, contexts } = await makeApplication({ opened, config, demoSignIn, logger });
  await app.listen({ host: config.host, port: config.port });
  const upkeep = startUpkeep({ opened, contexts, config, logger });
  tellWhere(config, demoSignIn, say);
  await stopSignal();
  say("Stopping: finishing what runs.");
  await app.close();
  await upkeep.stop();
  await opened.close();
};

/** Sign-in without password: only embedded, only on this machine, only without an identity provider. */
export const allowsDemoSignIn = (config: Config): boolean =>
  config.database.kind === "embedded" &&
  ["127.0.0.1", "localhost", "::1"].includes(config.host) &&
  config.signIn === null;

const tellWhere = (config: Config, demoSignIn: boolean, say: (text: string) => void): void => {
  say(`Trede serves ${config.publicUrl}`);
  if (config.database.kind === "embedded")
    say(`Embedded database in ${config.database.folder}: for trial and demonstration, not for real clients.`);
  if (demoSignIn) say("Sign in with one click, as any of the people on the first page.");
  else if (config.signIn === null) say("Nobody can sign in yet: set TREDE_OIDC_ISSUER and TREDE_OIDC_CLIENT_ID.");
};

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });

export const commissionersOf = ({ installation }: Opened) =>
  installation.database.transaction({ role: "trede_auth" }, listCommissioners);
