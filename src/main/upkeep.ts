import type { FastifyBaseLogger } from "fastify";
import { removeOldSessions } from "../contexts/access/public.ts";
import { addSeconds, type Instant } from "../kernel/instant.ts";
import type { Config } from "../platform/config.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import { sendDailyReminders } from "./daily-reminders.ts";
import type { Opened } from "./installation.ts";
import { sendNightlyComparisons } from "./nightly-compare.ts";
import { sendNightlyPurges } from "./nightly-purge.ts";
import { sealLogs } from "./seal-logs.ts";

type Upkeep = {
  readonly opened: Opened;
  readonly config: Config;
  readonly logger: FastifyBaseLogger;
  readonly send: SendJob;
  /** When the database became of this version. */
  readonly upgradedAt: Instant | null;
};

const second = 1000;

/**
 * What goes on beside requests: the log is sealed every second, old sessions go, each night what is past its term has its
 * turn and the lists are held against the dossiers, each morning who is to be reminded is looked up, and the embedded database, which has no autovacuum, is swept. One task never waits for another, and never runs twice at once.
 */
export const startUpkeep = (upkeep: Upkeep): { readonly stop: () => Promise<void> } => {
  const { opened, config, send, upgradedAt } = upkeep;
  const tasks = [
    repeat(upkeep, "seal the log", second, () => sealLogs(opened)),
    repeat(upkeep, "remove old sessions", 300 * second, () => removeSessions(opened, config)),
    repeat(upkeep, "think of comparing the lists", 60 * second, () => sendNightlyComparisons(opened, send, upgradedAt)),
    repeat(upkeep, "think of what is past its term", 60 * second, () => sendNightlyPurges(opened, send)),
    ...(config.mail === null
      ? []
      : [repeat(upkeep, "think of reminders", 60 * second, () => sendDailyReminders(opened, send))]),
    ...(opened.installation.database.kind === "embedded"
      ? [repeat(upkeep, "sweep the database", 600 * second, () => sweep(opened))]
      : []),
  ];
  return {
    stop: async () => {
      for (const task of tasks) await task.stop();
      await sealLogs(opened);
    },
  };
};

const repeat = ({ logger }: Upkeep, what: string, everyMs: number, work: () => Promise<unknown>) => {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => logger.error({ err: error, what }, "upkeep failed"))
      .finally(() => {
        running = undefined;
      });
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};

const removeSessions = ({ installation: { database, clock } }: Opened, { session }: Config): Promise<unknown> => {
  const now = clock.now();
  return database.transaction({ role: "trede_auth" }, (connection) =>
    removeOldSessions(connection, addSeconds(now, -session.idleSeconds), addSeconds(now, -session.absoluteSeconds)),
  );
};

const sweep = async ({ installation: { database } }: Opened): Promise<void> => {
  await database.outsideTransaction("vacuum analyze");
  await database.outsideTransaction("checkpoint");
};
