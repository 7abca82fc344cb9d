import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { arrayText, Column } from "./columns.ts";
import {
  type Connection,
  type Database,
  DatabaseError,
  type DatabaseRole,
  endingConnection,
  openingStatements,
  type Rows,
  ranOver,
  refuseExemptRole,
  transactionLimitMs,
  upkeepLimitMs,
} from "./database.ts";
import type { Answer, Question } from "./embedded-messages.ts";

export type EmbeddedSettings = {
  /** Where the data is; null: in memory, gone when closed (tests). */
  readonly folder: string | null;
  /** Told when a statement ran over its time and the database was reopened. */
  readonly onReopen?: (reason: string) => void;
  readonly statementLimitMs?: number;
};

/**
 * PostgreSQL inside this process (PGlite in a worker). One session: transactions wait for each other. For trial,
 * demonstration and tests: it survives a killed process, not a power failure (ADR 0002).
 */
export const openEmbedded = async (settings: EmbeddedSettings): Promise<Database> => {
  // nobody else on this machine reads what is in it
  if (settings.folder !== null) mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  const session = sessionOf(settings);
  const turn = turns();
  const running = new AsyncLocalStorage<true>();
  const checked = new Set<DatabaseRole>();

  const refuseNested = (): void => {
    if (running.getStore()) throw new Error("a query outside the running transaction would wait for itself for ever");
  };

  await session.ask("select 1");
  return {
    kind: "embedded",
    transaction: async (as, work, options = {}) => {
      refuseNested();
      return turn(() =>
        running.run(true, async () => {
          const own = connectionOver(session, options.limitMs);
          const { connection, end } = endingConnection(own);
          try {
            for (const statement of openingStatements(as, options)) await own.query(statement);
            if (as.role !== "owner" && !checked.has(as.role)) {
              await refuseExemptRole(own);
              checked.add(as.role);
            }
            const result = await work(connection);
            end();
            await own.query("commit");
            return result;
          } catch (error) {
            end();
            await session.ask("rollback").catch(() => undefined);
            throw error;
          }
        }),
      );
    },
    outsideTransaction: async (text) => {
      refuseNested();
      await turn(() => session.ask(text, undefined, upkeepLimitMs));
    },
    close: () => turn(() => session.close()),
  };
};

type Session = {
  /** A statement has the session's limit, or the one given where that is longer. */
  readonly ask: (text: string, parameters?: readonly unknown[], limitMs?: number) => Promise<Rows>;
  /** How often the database was reopened. */
  readonly reopened: () => number;
  readonly close: () => Promise<void>;
};

/** For one transaction: within its time, and in the one database it began in; a reopened one knows nothing of it. */
const connectionOver = (session: Session, longer?: number): Connection => {
  const limitMs = longer ?? transactionLimitMs;
  const deadline = Date.now() + limitMs;
  const begun = session.reopened();
  return {
    query: async <R>(text: string, parameters?: readonly unknown[]) => {
      if (Date.now() > deadline) throw ranOver("transaction", limitMs);
      if (session.reopened() !== begun) throw new Error("the embedded database was reopened during this transaction");
      const given = parameters?.map((value) => (value instanceof Column ? arrayText(value) : value));
      return (await session.ask(text, given, longer)) as Rows<R>;
    },
  };
};

/** One after another, in order of asking; a failed turn does not stop the next. */
const turns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

type Waiting = { readonly resolve: (rows: Rows) => void; readonly reject: (error: Error) => void };

/** The worker that holds the database, and the moment it is open. */
type Live = { readonly worker: Worker; readonly opened: Promise<unknown> };

/**
 * A statement over the limit can't be cancelled in-process: the worker is ended and another one opened. Not before the first
 * is gone, since two databases in one folder destroy it.
 */
const sessionOf = ({ folder, onReopen, statementLimitMs = transactionLimitMs }: EmbeddedSettings): Session => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let reopened = 0;
  let live = Promise.resolve(start());

  function start(): Live {
    const worker = new Worker(new URL("./embedded-worker.ts", import.meta.url), { workerData: { folder } });
    const own = reopened;
    worker.on("message", (answer: Answer) => {
      const waits = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("error" in answer) waits?.reject(new DatabaseError(answer.error));
      else waits?.resolve({ rows: answer.rows, affected: answer.affected });
    });
    worker.on("error", (cause) => reopen(new Error("the embedded database stopped", { cause }), worker, own));
    // until it is open nothing else keeps the process waiting for it; after that each question's timer does
    const opened = new Promise((resolve) => worker.once("message", resolve)).then(() => worker.unref());
    return { worker, opened };
  }

  function reopen(reason: Error, worker: Worker, own: number): void {
    if (reopened !== own) return;
    const lost = [...waiting.values()];
    waiting.clear();
    reopened += 1;
    live = worker.terminate().then(start);
    for (const { reject } of lost) reject(reason);
    onReopen?.(reason.message);
  }

  const post = async (question: Question, limitMs: number): Promise<Rows> => {
    const { worker, opened } = await live;
    const own = reopened;
    let timer: NodeJS.Timeout | undefined;
    const answered = new Promise<Rows>((resolve, reject) => {
      waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    }).finally(() => clearTimeout(timer));
    // opening takes its own time, so a statement's limit runs from when the database is there
    void opened.then(() => {
      if (waiting.has(question.id))
        timer = setTimeout(() => reopen(ranOver("statement", limitMs), worker, own), limitMs);
    });
    return answered;
  };

  return {
    ask: (text, parameters, longer = 0) => {
      asked += 1;
      const question = { id: asked, kind: "query", text, ...(parameters === undefined ? {} : { parameters }) } as const;
      return post(question, Math.max(statementLimitMs, longer));
    },
    reopened: () => reopened,
    close: async () => {
      asked += 1;
      await post({ id: asked, kind: "close" }, statementLimitMs);
      await (await live).worker.terminate();
    },
  };
};
