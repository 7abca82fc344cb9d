import { join } from "node:path";
import pg from "pg";
import { caseworkReadModel } from "../../contexts/casework/read-model.ts";
import { makeLedger } from "../../contexts/dossier/ledger.ts";
import {
  applyImport,
  beginApplying,
  type Import,
  type ImportWork,
  loadMapping,
  type Mapping,
  stageFile,
  startImport,
} from "../../contexts/exchange/public.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
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

type Bench = { readonly work: ImportWork; readonly mapping: Mapping };

const benchOf = async ({ installation, keys }: BenchServer, actor: Actor): Promise<Bench> => {
  const ledger = makeLedger([caseworkReadModel]);
  const act = { activity: "import", purpose: "administration", trail: "audit", trace: "bench" } as const;
  const mapping = await loadMapping(join(projectRoot, "mappings/published-cohorts/benefits.json"));
  if (!mapping.ok) throw new Error(mapping.refusal.code);
  return { work: { installation, keys, ledger, actor, act }, mapping: mapping.value };
};

/** Stages and checks a file as the command line does. */
const stage = async ({ work, mapping }: Bench, source: AsyncIterable<Uint8Array>): Promise<Import> => {
  const file = { fileName: "bench.csv", mapping, recordedAt: null };
  const started = await unitOfWork(work.installation)(work.actor, work.act, (tx, given) =>
    startImport(tx, file, true, given),
  );
  if (!started.ok) throw new Error(started.refusal.code);
  const staged = await stageFile(work, started.value.importId, source);
  if (!staged.ok) throw new Error(staged.refusal.code);
  return staged.value;
};

const apply = async ({ work }: Bench, { id }: Import): Promise<void> => {
  const begun = await beginApplying(work, id, false);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const { status } = await applyImport(work, id);
  if (status !== "applied") throw new Error(status);
};

const seconds = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1000;
};

/** Loads a file of benefit rows; seconds to stage and check, and to apply. */
export const loadBenefits = async (server: BenchServer, code: string, rows: number) => {
  const actor = await benchCommissioner(server, code);
  const bench = await benchOf(server, actor);
  let staged: Import | undefined;
  const staging = await seconds(async () => {
    staged = await stage(bench, benefitFile(rows));
  });
  if (staged?.status !== "checked") throw new Error("the bench file has faults");
  const checked = staged;
  return { actor, staging, applying: await seconds(() => apply(bench, checked)) };
};

/** The next deliveries of a file that was loaded: the same again, and one in which three rows in five say something else. */
const loadAgain = async (server: BenchServer, actor: Actor, rows: number) => {
  const bench = await benchOf(server, actor);
  const same = await seconds(async () => {
    const { status } = await stage(bench, benefitFile(rows));
    if (status !== "unchanged") throw new Error(`the same file was ${status}`);
  });
  const changed = await seconds(async () => apply(bench, await stage(bench, corrected(benefitFile(rows)))));
  return { same, changed };
};

async function* corrected(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of file) yield Buffer.from(Buffer.from(part).toString().replaceAll(";work;", ";moved;"));
}

/**
 * An import beside the least it could be: the same finished rows written set-based, and by COPY. A small one goes before it,
 * as on a server that has run for a while: the program is compiled by then, and the database's files have room.
 */
export const measureImport = async (server: BenchServer, rows = 100_000): Promise<Measured[]> => {
  await loadBenefits(server, "WARM-UP", rows / 10);
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
  const { same, changed } = await loadAgain(server, actor, rows);
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
    {
      what: "import: the same file again, beside the first time",
      value: same / (staging + applying),
      unit: "x",
      atMost: 1,
      note: `${same.toFixed(1)} s`,
    },
    {
      what: "import: three rows in five corrected, beside the first time",
      value: changed / (staging + applying),
      unit: "x",
      atMost: 3,
      note: `${changed.toFixed(1)} s`,
    },
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
