import { existsSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Answer, Question } from "./embedded-messages.ts";
import { valueParsers } from "./values.ts";

/** Runs PGlite beside the main thread: a long query must not stop the server from answering (DESIGN, stack). */
const folder = (workerData as { folder: string | null }).folder;

const open = (): Promise<PGlite> =>
  PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    parsers: valueParsers,
    startParams: [
      ...PGlite.defaultStartParams,
      "-c",
      "shared_buffers=16MB",
      "-c",
      "max_wal_size=64MB",
      "-c",
      "timezone=UTC",
    ],
    relaxedDurability: false,
  });

const openFresh = async (): Promise<PGlite> => {
  const fresh = folder !== null && !existsSync(join(folder, "PG_VERSION"));
  const database = await open();
  if (!fresh) return database;
  // the first start after initdb keeps initdb's memory; a second one is half the size
  await database.close();
  return open();
};

const ready = openFresh();

/** Told first, and also when it failed: from then on the time of a statement is its own. */
const tellReady = (): void => parentPort?.postMessage({ id: 0, rows: [], affected: 0 } satisfies Answer);
ready.then(tellReady, tellReady);

const answer = async (question: Question): Promise<Answer> => {
  const { id } = question;
  try {
    const database = await ready;
    if (question.kind === "close") {
      await database.close();
      return { id, rows: [], affected: 0 };
    }
    if (question.parameters === undefined) {
      const results = await database.exec(question.text);
      const rows = results.flatMap((result) => result.rows as Record<string, unknown>[]);
      return { id, rows, affected: results.at(-1)?.affectedRows ?? rows.length };
    }
    const result = await database.query<Record<string, unknown>>(question.text, [...question.parameters]);
    return { id, rows: result.rows, affected: result.affectedRows ?? result.rows.length };
  } catch (error) {
    const { message, code, constraint } = error as { message: string; code?: string; constraint?: string };
    return { id, error: { message, ...(code ? { code } : {}), ...(constraint ? { constraint } : {}) } };
  }
};

let queue: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (question: Question) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(question)));
});
