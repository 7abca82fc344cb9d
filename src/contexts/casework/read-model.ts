import type { BatchId, ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Policy } from "../access/public.ts";
import { type Dossier, historyOf, type ReadModel } from "../dossier/public.ts";
import { type Signal, signalsOf } from "./domain/signals.ts";
import { type Stretch, stretchesOf } from "./domain/stretches.ts";

/** What the caseworker's lists show, made from whole ledgers and kept in the transaction of each entry. */
export const caseworkReadModel: ReadModel = {
  refresh: async (tx, dossiers, policy, waitingFor) => {
    const clients = dossiers.map(({ clientId }) => clientId);
    const rows = rowsOf(dossiers, policy);
    await clear(tx, clients, waitingFor);
    await insertStretches(tx, rows.stretches, policy.version, waitingFor);
    await insertSignals(tx, rows.signals, policy.version, waitingFor);
  },
  apply: async (tx, batchId) => {
    // by the batch's entries, not by what waits: a client who leaves every list has nothing waiting
    for (const table of ["stretch", "signal"]) {
      await tx.run(
        sql`delete from ${sql.table(`casework.${table}`)} s where s.tenant_id = ${tx.tenantId} and s.client_id in
              (select e.client_id from dossier.entry e where e.tenant_id = ${tx.tenantId} and e.batch_id = ${batchId})`,
      );
    }
    await tx.run(
      sql`insert into casework.stretch (tenant_id, ${stretchColumns})
          select tenant_id, ${stretchColumns} from casework.pending_stretch where tenant_id = ${tx.tenantId} and batch_id = ${batchId}`,
    );
    await tx.run(
      sql`insert into casework.signal (tenant_id, ${signalColumns})
          select tenant_id, ${signalColumns} from casework.pending_signal where tenant_id = ${tx.tenantId} and batch_id = ${batchId}`,
    );
    await caseworkReadModel.drop(tx, batchId);
  },
  drop: async (tx, batchId) => {
    await tx.run(sql`delete from casework.pending_stretch where tenant_id = ${tx.tenantId} and batch_id = ${batchId}`);
    await tx.run(sql`delete from casework.pending_signal where tenant_id = ${tx.tenantId} and batch_id = ${batchId}`);
  },
};

type Rows = {
  readonly stretches: readonly (Stretch & { readonly clientId: ClientId })[];
  readonly signals: readonly (Signal & { readonly clientId: ClientId })[];
};

const rowsOf = (dossiers: readonly Dossier[], policy: Policy): Rows => {
  const stretches: Rows["stretches"][number][] = [];
  const signals: Rows["signals"][number][] = [];
  for (const { clientId, entries } of dossiers) {
    const history = historyOf(entries);
    for (const stretch of stretchesOf(history, policy.on)) stretches.push({ ...stretch, clientId });
    for (const signal of signalsOf(history, policy.on)) signals.push({ ...signal, clientId });
  }
  return { stretches, signals };
};

const stretchColumns = sql.raw(
  "client_id, from_day, until_day, worker_id, municipality, on_benefit_since, scheme, phase, exempt_until, helped_on, activity, settings_version",
);
const signalColumns = sql.raw(
  "client_id, kind, subject, opens_on, due_on, closes_on, answered, in_time, settings_version",
);

const clear = async (tx: Tx, clients: readonly ClientId[], waitingFor: BatchId | null): Promise<void> => {
  for (const table of ["stretch", "signal"]) {
    const [name, ofBatch] =
      waitingFor === null ? [table, sql``] : [`pending_${table}`, sql`and batch_id = ${waitingFor}`];
    await tx.run(
      sql`delete from ${sql.table(`casework.${name}`)} where tenant_id = ${tx.tenantId} and client_id = any(${clients}::uuid[]) ${ofBatch}`,
    );
  }
};

const atOnce = 5_000;

const into = (table: string, waitingFor: BatchId | null): string =>
  waitingFor === null ? `casework.${table} (tenant_id, ` : `casework.pending_${table} (batch_id, tenant_id, `;

const insertStretches = async (
  tx: Tx,
  rows: Rows["stretches"],
  version: number,
  waitingFor: BatchId | null,
): Promise<void> => {
  const batch = waitingFor === null ? "" : `'${waitingFor}'::uuid, `;
  const text = `insert into ${into("stretch", waitingFor)} client_id, from_day, until_day, worker_id, municipality, on_benefit_since,
      scheme, phase, exempt_until, helped_on, activity, settings_version)
    select ${batch}$1::uuid, s.*, $2::int from unnest($3::uuid[], $4::date[], $5::date[], $6::uuid[], $7::text[], $8::date[], $9::text[],
      $10::int[], $11::date[], $12::date[], $13::text[]) as s`;
  for (let i = 0; i < rows.length; i += atOnce) {
    const some = rows.slice(i, i + atOnce);
    await tx.query(text, [
      tx.tenantId,
      version,
      some.map((row) => row.clientId),
      some.map((row) => row.from),
      some.map((row) => row.until),
      some.map((row) => row.worker),
      some.map((row) => row.municipality),
      some.map((row) => row.onBenefitSince),
      some.map((row) => row.scheme),
      some.map((row) => row.phase),
      some.map((row) => row.exemptUntil),
      some.map((row) => row.helpedOn),
      some.map((row) => row.activity),
    ]);
  }
};

const insertSignals = async (
  tx: Tx,
  rows: Rows["signals"],
  version: number,
  waitingFor: BatchId | null,
): Promise<void> => {
  const batch = waitingFor === null ? "" : `'${waitingFor}'::uuid, `;
  const text = `insert into ${into("signal", waitingFor)} client_id, kind, subject, opens_on, due_on, closes_on, answered, in_time,
      settings_version)
    select ${batch}$1::uuid, s.*, $2::int from unnest($3::uuid[], $4::text[], $5::int[], $6::date[], $7::date[], $8::date[], $9::bool[], $10::bool[])
      as s`;
  for (let i = 0; i < rows.length; i += atOnce) {
    const some = rows.slice(i, i + atOnce);
    await tx.query(text, [
      tx.tenantId,
      version,
      some.map((row) => row.clientId),
      some.map((row) => row.kind),
      some.map((row) => row.subject),
      some.map((row) => row.opensOn),
      some.map((row) => row.dueOn),
      some.map((row) => row.closesOn),
      some.map((row) => row.answered),
      some.map((row) => row.inTime),
    ]);
  }
};
