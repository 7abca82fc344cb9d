import test from "node:test";
import { databaseKind } from "../../platform/testing/test-database.ts";
import type { Installation, Tx } from "../../platform/unit-of-work.ts";

/** An installation in which something happens just before such a statement is sent. */
export const withMeanwhile = (installation: Installation, before: RegExp, meanwhile: () => unknown): Installation => {
  const transaction: Installation["database"]["transaction"] = (as, work, options) =>
    installation.database.transaction(
      as,
      (connection) =>
        work({
          query: async (text, parameters) => {
            if (before.test(text)) await meanwhile();
            return connection.query(text, parameters);
          },
        }),
      options,
    );
  return { ...installation, database: { ...installation.database, transaction } };
};

/** On a server only: the embedded database has one session, where nothing comes in between. */
export const meanwhileTest = (name: string, body: () => Promise<void>): void => {
  if (databaseKind === "server") test(name, body);
};

/** Resolves when another transaction has come to wait for this one. */
export const somebodyWaits = async (tx: Tx): Promise<void> => {
  for (;;) {
    const { rows } = await tx.query(
      "select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)) limit 1",
    );
    if (rows.length > 0) return;
    await new Promise((passed) => setTimeout(passed, 20));
  }
};
