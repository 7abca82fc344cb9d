import { join } from "node:path";
import pg from "pg";
import { caseworkReadModel } from "../../contexts/casework/read-model.ts";
import { makeLedger } from "../../contexts/dossier/ledger.ts";
import {
  applyImport,
  beginApplying,
  type ImportWork,
  loadMapping,
  stageFile,
  startImport,
} from "../../contexts/exchange/public.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { projectRoot } from "../project-root.ts";
import { type BenchServer, benchCommissioner } from "./bench-server.ts";
import { benefitFile } from "./benefit-file.ts";
import type { Measured } from "./measured.ts";

const tables = [
  "dossier.client",
  "dossier.client_person",
  "dossier.entry",
  "exchange.row_link",
  "casework.stretch",
  "casework.signal",
];

/** Loads a file of benefit rows as the command line does; seconds to stage and check, and to apply. */
export const loadBenefits = async (server: BenchServer, code: string, rows: number) => {
  const actor = await benchCommissioner(server, code);
  const { installation, keys } = server;
  const ledger = makeLedger([caseworkReadModel]);
  const act = { activity: "import", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const work: ImportWork = { installation, keys, ledger, actor, act };
  const mapping = await loadMapping(join(projectRoot, "mappings/published-cohorts/benefits.json"));
  if (!mapping.ok) throw new Error(mapping.refusal.code);
  const file = { fileName: "bench.csv", mapping: mapping.value, recordedAt: null };
  const began = performance.now();
  const started = await unitOfWork(installation)(actor, act, (tx, given) => startImport(tx, file, true, given));
  if (!started.ok) throw new Error(started.refusal.code);
  const staged = await stageFile(work, started.value.importId, benefitFile(rows));
  if (!staged.ok || staged.value.status !== "checked") throw new Error("the bench file has faults");
  const read = performance.now();
  const begun = await beginApplying(work, started.value.importId, false);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const applied = await applyImport(work, started.value.importId);
  if (applied.status !== "applied") throw new Error(applied.status);
  const done = performance.now();
  return { actor, staging: (read - began) / 1000, applying: (done - read) / 1000 };
};

/** An import beside the least it could be: the same finished rows written set-based, and by COPY. */
export const measureImport = async (server: BenchServer, rows = 100_000): Promise<Measured[]> => {
  const { actor, staging, applying } = await loadBenefits(server, "IMPORT", rows);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  let [unnest, copy] = [0, 0];
  try {
    await owner.query(
      `insert into dossier.batch (tenant_id, id, number, kind, status, label, opened_at, opened_by)
       select '${other}', id, number, kind, 'open', label, opened_at, opened_by from dossier.batch where tenant_id = $1`,
      [actor.tenantId],
    );
    for (const table of tables) {
      unnest += await timeUnnest(owner, table, actor.tenantId);
      copy += await timeCopy(owner, table, actor.tenantId);
    }
  } finally {
    await owner.end();
  }
  const count = rows.toLocaleString("en");
  return [
    {
      what: `import of ${count} benefit rows`,
      value: staging + applying,
      unit: "s",
      atMost: 12,
      note: `reading and checking ${staging.toFixed(1)} s`,
    },
    {
      what: "import: writing beside INSERT ... SELECT FROM unnest",
      value: applying / unnest,
      unit: "x",
      atMost: 3,
      note: `${applying.toFixed(1)} s beside ${unnest.toFixed(1)} s`,
    },
    { what: "import: writing beside COPY", value: applying / copy, unit: "x", note: `${copy.toFixed(1)} s` },
  ];
};

const atOnce = 5_000;
const other = "00000000-0000-7000-8000-000000000001";

/** Seconds to write a commissioner's rows of a table again, for another commissioner, 5,000 at a time from arrays in memory. */
const timeUnnest = async (owner: pg.Client, table: string, tenantId: string): Promise<number> => {
  const { columns, types } = await columnsOf(owner, table);
  const text = columns.map((column) => `array_agg(${column}::text) as ${column}`).join(", ");
  const { rows } = await owner.query<Record<string, unknown[]>>(
    `select ${text} from (select *, (row_number() over () - 1) / ${atOnce} as chunk from ${table} where tenant_id = '${tenantId}') t group by chunk`,
  );
  const places = types.map((type, i) => `$${i + 1}::${type}[]`).join(", ");
  const names = columns.map((_, i) => `c${i}`);
  const values = columns.map((column, i) => (column === "tenant_id" ? `'${other}'::uuid` : (names[i] ?? "")));
  await owner.query("begin");
  const began = performance.now();
  for (const chunk of rows)
    await owner.query(
      `insert into ${table} (${columns.join(", ")}) select ${values.join(", ")} from unnest(${places}) as t (${names.join(", ")})`,
      columns.map((column) => chunk[column]),
    );
  const took = (performance.now() - began) / 1000;
  await owner.query("commit");
  return took;
};

const columnsOf = async (owner: pg.Client, table: string) => {
  const { rows } = await owner.query<{ name: string; type: string }>(
    "select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum",
    [table],
  );
  return { columns: rows.map(({ name }) => name), types: rows.map(({ type }) => type) };
};

/** Seconds for COPY to read the same rows from a file on the server into a table with the same columns and keys. */
const timeCopy = async (owner: pg.Client, table: string, tenantId: string): Promise<number> => {
  const file = `/tmp/trede-bench-${table}`;
  await owner.query(`copy (select * from ${table} where tenant_id = '${tenantId}') to '${file}'`);
  await owner.query(`create temp table copied (like ${table} including all)`);
  const began = performance.now();
  await owner.query(`copy copied from '${file}'`);
  const took = (performance.now() - began) / 1000;
  await owner.query("drop table copied");
  return took;
};
