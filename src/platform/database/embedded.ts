import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";
import {
  type Connection,
  type Database,
  DatabaseError,
  type DatabaseRole,
  openingStatements,
  type Rows,
  refuseExemptRole,
  transactionLimitMs,
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
          const connection = connectionOver(session, options.limitMs ?? transactionLimitMs);
          try {
            for (const statement of openingStatements(as, options)) await connection.query(statement);
            if (as.role !== "owner" && !checked.has(as.role)) {
              await refuseExemptRole(connection);
              checked.add(as.role);
            }
            const result = await work(connection);
            await session.ask("commit");
            return result;
          } catch (error) {
            await session.ask("rollback").catch(() => undefined);
            throw error;
          }
        }),
      );
    },
    outsideTransaction: async (text) => {
      refuseNested();
      await turn(() => session.ask(text));
    },
    close: () => turn(() => session.close()),
  };
};

type Session = {
  readonly ask: (text: string, parameters?: readonly unknown[]) => Promise<Rows>;
  readonly close: () => Promise<void>;
};

const connectionOver = (session: Session, limitMs: number): Connection => {
  const deadline = Date.now() + limitMs;
  return {
    query: async <R>(text: string, parameters?: readonly unknown[]) => {
      if (Date.now() > deadline) throw new Error(`transaction ran over ${limitMs} ms`);
      return (await session.ask(text, parameters)) as Rows<R>;
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

/** A statement over the limit can't be cancelled in-process: the worker is ended and opened anew. */
const sessionOf = ({ folder, onReopen, statementLimitMs = transactionLimitMs }: EmbeddedSettings): Session => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let opened: Promise<unknown>;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL("./embedded-worker.ts", import.meta.url), { workerData: { folder } });
    started.on("message", (answer: Answer) => {
      const waits = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("error" in answer) waits?.reject(new DatabaseError(answer.error));
      else waits?.resolve({ rows: answer.rows, affected: answer.affected });
    });
    // until it is open nothing else keeps the process waiting for it; after that each question's timer does
    opened = new Promise((resolve) => started.once("message", resolve)).then(() => started.unref());
    started.on("error", (cause) => reopen(`the embedded database stopped: ${cause.message}`, started));
    return started;
  }

  function reopen(reason: string, which: Worker): void {
    if (worker !== which) return;
    const lost = [...waiting.values()];
    waiting.clear();
    void worker.terminate();
    worker = start();
    for (const { reject } of lost) reject(new Error(reason));
    onReopen?.(reason);
  }

  const post = (question: Question): Promise<Rows> =>
    new Promise((resolve, reject) => {
      const current = worker;
      const late = `a statement ran over ${statementLimitMs} ms; the embedded database was reopened`;
      let timer: NodeJS.Timeout | undefined;
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(question.id, { resolve: settle(resolve), reject: settle(reject) });
      current.postMessage(question);
      // opening takes its own time, so a statement's limit runs from when the database is there
      void opened.then(() => {
        if (waiting.has(question.id)) timer = setTimeout(() => reopen(late, current), statementLimitMs);
      });
    });

  return {
    ask: (text, parameters) => {
      asked += 1;
      return post({ id: asked, kind: "query", text, ...(parameters === undefined ? {} : { parameters }) });
    },
    close: async () => {
      asked += 1;
      await post({ id: asked, kind: "close" });
      await worker.terminate();
    },
  };
};
