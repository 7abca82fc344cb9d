import { pino } from "pino";
import { sendWaitingMails } from "../contexts/casework/public.ts";
import type { Config } from "../platform/config.ts";
import { lastMigratedAt } from "../platform/database/migrate.ts";
import { openJobs } from "../platform/jobs/jobs.ts";
import { makeApplication } from "./application.ts";
import { demoStanding, whyNotServe } from "./demo/demo-standing.ts";
import { seedDemo, usualDemo } from "./demo/seed-demo.ts";
import { CannotStart, openInstallation } from "./installation.ts";
import { sendNightlyComparisons } from "./nightly-compare.ts";
import { tenantsOf } from "./seal-logs.ts";
import { startUpkeep } from "./upkeep.ts";
import { takeJobs } from "./work.ts";

/** Serves until it is told to stop; then finishes running requests and what jobs are at, seals the log and closes the database. */
export const serve = async (config: Config, wantsDemo: boolean, say: (text: string) => void): Promise<void> => {
  const noDemo = wantsDemo ? whyNoDemoSignIn(config) : null;
  if (noDemo !== null) throw new CannotStart(noDemo);
  const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const opened = await openInstallation(config, {
    page: config.publicUrl,
    migrate: config.database.kind === "embedded",
    warn: (reason) => logger.warn(reason),
  });
  const refusal = whyNotServe(opened, config);
  if (refusal !== null) {
    await opened.close();
    throw new CannotStart(refusal);
  }
  if (wantsDemo) await seedDemo(opened, config, say);
  const demoSignIn = wantsDemo;
  const jobs = await openJobs({
    database: opened.installation.database,
    onError: (error, about) => logger.error({ err: error, ...about }, "job failed"),
  });
  const { app, contexts } = await makeApplication({ opened, config, demoSignIn, logger, send: jobs.send });
  // before the first file can come in: one that is half read now, nobody is reading any more
  for (const tenant of await tenantsOf(opened)) await contexts.exchange.sendUnfinished(tenant);
  await app.listen({ host: config.host, port: config.port });
  await takeJobs(jobs, opened, contexts, config);
  for (const tenant of await tenantsOf(opened)) await sendWaitingMails({ ...opened, send: jobs.send }, tenant);
  const upgradedAt = await lastMigratedAt(opened.installation.database);
  await sendNightlyComparisons(opened, jobs.send, upgradedAt);
  const upkeep = startUpkeep({ opened, config, logger, send: jobs.send, upgradedAt });
  tellWhere(config, demoSignIn, say);
  if (demoSignIn && (await demoStanding(opened.installation, usualDemo.seed)) === "in-use")
    say(
      "This is no demonstration: whoever uses this machine signs in without password as the people who were added here.",
    );
  if (!(await contexts.access.providerAnswers()))
    say(`The identity provider ${config.signIn?.issuer} does not answer: nobody can sign in until it does.`);
  await stopSignal();
  say("Stopping: finishing what runs.");
  await app.close();
  await jobs.stop();
  await upkeep.stop();
  await opened.close();
};

/** Sign-in without password: only embedded, only on this machine, only without an identity provider. Null when it may be. */
export const whyNoDemoSignIn = (config: Config): string | null => {
  if (config.database.kind !== "embedded")
    return "--demo is for the embedded database only. Leave out TREDE_DATABASE_URL, or --demo.";
  if (!["127.0.0.1", "localhost", "::1"].includes(config.host))
    return `--demo is for this machine only: it signs in without password. Leave out TREDE_HOST (${config.host}), or --demo.`;
  if (config.signIn !== null) return "--demo signs in without password. Leave out TREDE_OIDC_ISSUER, or --demo.";
  return null;
};

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
