import { type PlainDate, parsePlainDate } from "../../kernel/plain-date.ts";

/** The rights a transaction runs with; each has its own grants and no other (DESIGN, database rule 18). */
export type DatabaseRole = "trede_app" | "trede_auth" | "trede_sealer" | "trede_purge" | "trede_backup" | "owner";

export type Rows<R = Record<string, unknown>> = { readonly rows: R[]; readonly affected: number };

/**
 * One running transaction. Statements run one after another; parameters are never part of the text. Without parameters
 * the text may hold several statements; the rows are those of all of them.
 */
export interface Connection {
  query<R = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<Rows<R>>;
}

/**
 * Ends a connection with its transaction. Work done side by side may still hold it when another part has failed; what it asked
 * then would run outside any transaction, on the embedded database with every right, on a server in another commissioner's.
 */
export const endingConnection = (over: Connection): { readonly connection: Connection; readonly end: () => void } => {
  let ended = false;
  return {
    connection: {
      query: async (text, parameters) => {
        if (ended) throw new Error("the transaction is over; its connection can't be used any more");
        return over.query(text, parameters);
      },
    },
    end: () => {
      ended = true;
    },
  };
};

/** A PostgreSQL database, embedded or on a server; the rest of the product does not know which. */
export interface Database {
  readonly kind: "embedded" | "server";
  /**
   * Runs `work` in one transaction as this role, for this tenant when given; rolls back when it throws. Ends within
   * 30 seconds, so that what was recorded is visible before known-at questions may ask for it (ADR 0006).
   */
  transaction<T>(as: As, work: (connection: Connection) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Statements that can't run in a transaction (VACUUM, CHECKPOINT), as owner. */
  outsideTransaction(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * As whom: `tenant` opens the commissioner's own rows; `party` opens nothing but what is shared with that provider or
 * client, since policies look for a tenant that is not set.
 */
export type As = {
  readonly role: DatabaseRole;
  readonly tenant?: string;
  readonly party?: {
    readonly tenant: string;
    readonly kind: "provider" | "client";
    readonly id: string;
    /** The office's day: what is shared for a time is shown on its days alone. */
    readonly today: PlainDate;
  };
};

export const transactionLimitMs = 30_000;

/** For migrations and what runs outside of transactions: an index on a large table takes as long as it takes, though not for ever. */
export const upkeepLimitMs = 6 * 3_600_000;

export type TransactionOptions = {
  /** Another limit than 30 seconds: for a migration, a backup and a restore, which record nothing that could be asked about. */
  readonly limitMs?: number;
  /** Reads only, and all of it as it was at one moment. */
  readonly snapshot?: true;
  /**
   * Who asks would do it again from where the database says it is, so it need not be on disk before the answer. What is
   * committed later can't survive a crash that this does not survive: the log of the database is written in order.
   */
  readonly doneAgain?: true;
};

/** What the database itself refused. Decide on `code` (SQLSTATE) and `constraint`, never on the text. */
export class DatabaseError extends Error {
  readonly code: string;
  readonly constraint: string | undefined;

  constructor(from: { message: string; code?: string; constraint?: string }, cause?: unknown) {
    super(from.message, { cause });
    this.name = "DatabaseError";
    this.code = from.code ?? "XX000";
    this.constraint = from.constraint;
  }
}

/** A transaction or statement that ran over its time, by the code PostgreSQL has for it. What it did is undone. */
export const ranOver = (what: "transaction" | "statement", limitMs: number, cause?: unknown): DatabaseError =>
  new DatabaseError({ message: `a ${what} ran over ${limitMs} ms`, code: "57014" }, cause);

/** The settings each transaction starts with, one statement per call (database rule 10). */
export const openingStatements = (
  { role, tenant, party }: As,
  { snapshot, doneAgain }: TransactionOptions = {},
): string[] => {
  for (const id of [tenant, party?.tenant, party?.id])
    if (id !== undefined && !/^[0-9a-f-]{36}$/.test(id)) throw new Error(`not an id: ${id}`);
  if (party !== undefined && parsePlainDate(party.today) === undefined) throw new Error(`not a day: ${party.today}`);
  return [
    snapshot ? "begin isolation level repeatable read, read only" : "begin",
    ...(doneAgain ? ["set local synchronous_commit = off"] : []),
    ...(role === "owner" ? [] : [`set local role ${role}`]),
    ...(tenant === undefined ? [] : [`set local app.tenant = '${tenant}'`]),
    ...(party === undefined
      ? []
      : [
          `set local app.party_tenant = '${party.tenant}'`,
          `set local app.${party.kind} = '${party.id}'`,
          `set local app.today = '${party.today}'`,
        ]),
  ];
};

/** Row level security means nothing to a role that is exempt from it, so the product refuses to work with one. */
export const refuseExemptRole = async (connection: Connection): Promise<void> => {
  const { rows } = await connection.query<{ exempt: boolean }>(
    "select rolsuper or rolbypassrls as exempt from pg_roles where rolname = current_user",
  );
  if (rows[0]?.exempt !== false) throw new Error("this database role bypasses row level security");
};
