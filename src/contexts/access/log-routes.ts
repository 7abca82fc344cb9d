import { ok } from "../../kernel/result.ts";
import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route, routeApart } from "../../platform/http/router.ts";
import type { SendJob } from "../../platform/jobs/jobs.ts";
import type { StatusTable } from "../../platform/problem.ts";
import { type Installation, unlogged } from "../../platform/unit-of-work.ts";
import type { ClientNumbers } from "./client-numbers.ts";
import * as api from "./log-api.ts";
import { type LogFileWords, logFile } from "./use-cases/log-file.ts";
import { type LogRefusal, readLog } from "./use-cases/read-log.ts";
import { beginVerification, sealsPage, verificationJob } from "./use-cases/verify-log.ts";

const logStatus = { "no-such-client": 404 } as const satisfies StatusTable<LogRefusal>;

export type LogServices = {
  readonly installation: Installation;
  readonly clients: ClientNumbers;
  /** The log is verified by a job. */
  readonly send: SendJob;
  readonly fileWords: WordsIn<LogFileWords>;
};

export const logRoutes = ({ installation, clients, send, fileWords }: LogServices): Route[] => [
  route(api.listLogLines, logStatus, (tx, asked) => readLog(tx, asked, clients)),
  routeApart(api.exportLogLines, logStatus, (asked) => {
    const { language, ...filter } = asked.query;
    return logFile(asked, filter, clients, fileWords(language));
  }),
  // of seals there is nothing to know about anybody, and a page that waits for a verification asks every second
  routeApart(api.listLogSeals, {}, async ({ actor, query }) =>
    ok(await unlogged(installation, actor, (tx) => sealsPage(tx, query))),
  ),
  routeApart(api.startLogVerification, {}, ({ run, act }) =>
    run(async (tx, given) => {
      const begun = await beginVerification(tx, given);
      await send(tx, verificationJob(tx, begun.n, act.trace));
      tx.note({ verification: begun.n });
      return ok(begun);
    }),
  ),
];
