import type { ClientId, NewId, PersonId, TenantId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { PlainDate } from "../kernel/plain-date.ts";
import type { Refusal, Result } from "../kernel/result.ts";
import type { Activity } from "./activity.ts";
import type { Clock } from "./clock.ts";
import type { As, Connection, Database, TransactionOptions } from "./database/database.ts";
import { compiled, type Statement } from "./database/sql.ts";
import { insertLogLines, type LogLine } from "./log/log-line.ts";

/** On whose side somebody acts. A provider and a client see only what is shared with them. */
export type Party =
  | { readonly kind: "commissioner" }
  | { readonly kind: "provider"; readonly providerId: string }
  | { readonly kind: "client"; readonly clientId: ClientId };

/** Who acts, for which commissioner, from which side. `name` is "person:<id>", "operator:<os user>" or "system:<job>". */
export type Actor = {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly personId: PersonId | null;
  readonly party: Party;
  readonly roles: readonly string[];
};

export type Purpose = "casework" | "benefits" | "policy" | "contracting" | "administration" | "research" | "own-data";

/** What is being done, as the log names it. `audit`: about people and settings rather than about a client's data. */
export type Act = {
  readonly activity: Activity;
  readonly purpose: Purpose;
  readonly trail?: "processing" | "audit";
  readonly trace: string;
  /** Finds whether an act may be done; what it leads to is logged, and this only when it leads to nothing. */
  readonly isFinding?: true;
  /** A step of long work that goes on from where the database says it is. */
  readonly doneAgain?: true;
  /** Longer than other transactions may take: for what records nothing that could be asked about. */
  readonly limitMs?: number;
};

/** What a use case is given beside its input: time and ids come from outside, so the same input gives the same output. */
export type Given = {
  readonly now: Instant;
  readonly today: PlainDate;
  /** The office's day of a moment. */
  readonly dayOf: Clock["dayOf"];
  /** What the office's clock shows at a moment. */
  readonly timeOf: Clock["timeOf"];
  /** That clock's zone, for what the database counts by day. */
  readonly timeZone: Clock["timeZone"];
  readonly newId: NewId;
};

/** One transaction of one actor for one purpose. */
export type Tx = {
  readonly tenantId: TenantId;
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly rows: <T>(statement: Statement<T>) => Promise<T[]>;
  readonly row: <T>(statement: Statement<T>) => Promise<T | undefined>;
  /** The number of rows that were written. */
  readonly run: (statement: Statement<unknown>) => Promise<number>;
  /** For statements whose text does not change. */
  readonly query: Connection["query"];
  /** Names the clients whose data this is about; each gets a line in the processing log. */
  readonly concerns: (clients: readonly ClientId[]) => void;
  /** Adds to the log line what it was about (counts, codes, ids; no personal data). */
  readonly note: (detail: Readonly<Record<string, unknown>>) => void;
};

export type UnitOfWork = <T, R extends Refusal>(
  actor: Actor,
  act: Act,
  work: (tx: Tx, given: Given) => Promise<Result<T, R>>,
) => Promise<Result<T, R>>;

export type Installation = {
  readonly database: Database;
  readonly epoch: number;
  readonly clock: Clock;
  readonly newId: NewId;
};

/**
 * Runs one use case in one transaction, as this actor, and logs it there. A refusal leaves nothing behind; its log
 * line is written in a transaction of its own, as is that of a failure.
 */
export const unitOfWork =
  (installation: Installation): UnitOfWork =>
  async <T, R extends Refusal>(actor: Actor, act: Act, work: (tx: Tx, given: Given) => Promise<Result<T, R>>) => {
    const { database, clock } = installation;
    const about: About = { clients: [], detail: {} };
    try {
      return await database.transaction(
        asParty(actor, clock.today()),
        async (connection) => {
          const result = await work(txOver(connection, actor, act.purpose, about), givenBy(installation));
          if (!result.ok) throw new Rollback(result);
          if (act.isFinding !== true)
            await insertLogLines(connection, linesOf(installation, actor, act, about, "done"));
          return result;
        },
        optionsOf(act),
      );
    } catch (error) {
      if (!(error instanceof Rollback)) throw await loggedFailure(installation, actor, act, about, error);
      await logApart(installation, actor, act, withCode(about, error.code), "refused");
      return error.result as Result<T, R>;
    }
  };

/** The failure itself, whatever becomes of its line; where that can't be written, the failure says so beside its own cause. */
const loggedFailure = async (of: Installation, actor: Actor, act: Act, about: About, error: unknown) => {
  try {
    await logApart(of, actor, act, about, "failed");
  } catch (notLogged) {
    if (error instanceof Error)
      error.cause = error.cause === undefined ? notLogged : new AggregateError([error.cause, notLogged]);
  }
  return error;
};

const withCode = (about: About, code: string): About => ({ ...about, detail: { ...about.detail, code } });

/**
 * A transaction that leaves no log line: for what touches no client's data (a session's check, a job's bookkeeping), and
 * for the purge, which works under its own database role and writes its own line.
 */
export const unlogged = <T>(
  installation: Installation,
  actor: Actor,
  work: (tx: Tx, given: Given) => Promise<T>,
  { role = "trede_app", ...options }: Pick<Act, "doneAgain"> & { readonly role?: "trede_app" | "trede_purge" } = {},
): Promise<T> => {
  const { database, clock } = installation;
  return database.transaction(
    { ...asParty(actor, clock.today()), role },
    (connection) =>
      work(txOver(connection, actor, "administration", { clients: [], detail: {} }), givenBy(installation)),
    optionsOf(options),
  );
};

const givenBy = ({ clock, newId }: Installation): Given => ({
  now: clock.now(),
  today: clock.today(),
  dayOf: clock.dayOf,
  timeOf: clock.timeOf,
  timeZone: clock.timeZone,
  newId,
});

const optionsOf = ({ doneAgain, limitMs }: Pick<Act, "doneAgain" | "limitMs">): TransactionOptions => ({
  ...(doneAgain === undefined ? {} : { doneAgain }),
  ...(limitMs === undefined ? {} : { limitMs }),
});

/** Logs what did not come to a transaction: a request that was denied. */
export const logDenied = (installation: Installation, actor: Actor, act: Act): Promise<void> =>
  logApart(installation, actor, act, { clients: [], detail: {} }, "denied");

const logApart = async (
  of: Installation,
  actor: Actor,
  act: Act,
  about: About,
  outcome: LogLine["outcome"],
): Promise<void> => {
  try {
    await of.database.transaction(asParty(actor, of.clock.today()), (connection) =>
      insertLogLines(connection, linesOf(of, actor, act, about, outcome)),
    );
  } catch (cause) {
    throw new Error(`${act.activity} was ${outcome}, but that was not logged: ${String(cause)}`, { cause });
  }
};

/** Takes a refusal out of the transaction, which is rolled back for it. */
class Rollback extends Error {
  readonly result: unknown;
  readonly code: string;
  constructor(result: { readonly refusal: Refusal }) {
    super(result.refusal.code);
    this.result = result;
    this.code = result.refusal.code;
  }
}

type About = { clients: readonly ClientId[]; detail: Readonly<Record<string, unknown>> };

const linesOf = (of: Installation, actor: Actor, act: Act, about: About, outcome: LogLine["outcome"]): LogLine[] => {
  const clients: readonly (ClientId | null)[] = about.clients.length === 0 ? [null] : about.clients;
  const { clock, newId, epoch } = of;
  return clients.map((clientId) => ({
    tenantId: actor.tenantId,
    id: newId(),
    trail: act.trail ?? "processing",
    at: clock.now(),
    epoch,
    activity: act.activity,
    purpose: act.purpose,
    actor: actor.name,
    role: actor.roles.join(" "),
    clientId,
    outcome,
    trace: act.trace,
    detail: about.detail,
  }));
};

const asParty = ({ tenantId, party }: Actor, today: PlainDate): As => {
  if (party.kind === "commissioner") return { role: "trede_app", tenant: tenantId };
  const id = party.kind === "provider" ? party.providerId : party.clientId;
  return { role: "trede_app", party: { tenant: tenantId, kind: party.kind, id, today } };
};

const txOver = (connection: Connection, actor: Actor, purpose: Purpose, about: About): Tx => {
  const rows = async <T>(statement: Statement<T>): Promise<T[]> => {
    const { text, parameters } = compiled(statement);
    return (await connection.query<T>(text, parameters)).rows;
  };
  return {
    tenantId: actor.tenantId,
    actor,
    purpose,
    rows,
    row: async (statement) => (await rows(statement))[0],
    run: async (statement) => {
      const { text, parameters } = compiled(statement);
      return (await connection.query(text, parameters)).affected;
    },
    query: connection.query,
    concerns: (clients) => {
      about.clients = [...about.clients, ...clients];
    },
    note: (detail) => {
      about.detail = { ...about.detail, ...detail };
    },
  };
};
