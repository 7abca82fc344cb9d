import { accepted, type TestCommissioner } from "../../contexts/access/testing/a-commissioner.ts";
import { changeSetting } from "../../contexts/access/testing/settings.ts";
import type { Ledger } from "../../contexts/dossier/ledger.ts";
import { type PurgeRun, type PurgeWork, purge } from "../../contexts/dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../../contexts/dossier/testing/clients.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { clientTables } from "../client-tables.ts";

export const purgeWork = ({ installation, operator }: TestCommissioner, over: Partial<PurgeWork> = {}): PurgeWork => ({
  installation,
  actor: operator,
  trace: "test-trace",
  clientTables,
  ...over,
});

export const purged = async (
  commissioner: TestCommissioner,
  how: "delete" | "dry-run" = "delete",
  over: Partial<PurgeWork> = {},
): Promise<PurgeRun> => accepted(await purge(purgeWork(commissioner, over), how));

/** Somebody whose help ended in 2012. */
export const aClientOfLongAgo = async (commissioner: TestCommissioner, ledger: Ledger) => {
  const clientId = await aClient(commissioner, { name: "Anna de Boer" });
  await append(commissioner, ledger, clientId, [
    aBenefit("2010-01-01"),
    aNewFact("benefit-ended", "2012-01-01", {}, { subject: 1 }),
  ]);
  return clientId;
};

/** Terms from the year 2000 on. */
export const keepFor = async (
  commissioner: TestCommissioner,
  terms: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [key, value] of Object.entries(terms))
    accepted(
      await commissioner.run((tx, given) =>
        changeSetting(tx, { key, validFrom: plainDate("2000-01-01"), value }, given),
      ),
    );
};

/** How many rows of these clients are left, by table; tables with none are left out. */
export const rowsLeft = ({ database, tenantId }: TestCommissioner, clients: readonly string[]) =>
  database.transaction({ role: "trede_app", tenant: tenantId }, async (connection) => {
    const left: Record<string, number> = {};
    for (const table of await clientTablesThere(connection)) {
      const { rows } = await connection.query<{ n: number }>(
        `select count(*)::int as n from ${table} where tenant_id = $1 and client_id = any($2::uuid[])`,
        [tenantId, clients],
      );
      if ((rows[0]?.n ?? 0) > 0) left[table] = rows[0]?.n ?? 0;
    }
    return left;
  });

type Asks = { readonly query: PurgeQuery };
type PurgeQuery = <R>(text: string, parameters?: readonly unknown[]) => Promise<{ readonly rows: R[] }>;

/** Every table with a column client_id, but the log's, that of people who sign in, and rows that were not applied. */
export const clientTablesThere = async (connection: Asks): Promise<string[]> => {
  const { rows } = await connection.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
    where c.relkind = 'r' and n.nspname in ('access', 'dossier', 'casework', 'exchange')
      and n.nspname || '.' || c.relname not in ('access.person', 'exchange.staged_row') order by 1`);
  return rows.map(({ name }) => name);
};
