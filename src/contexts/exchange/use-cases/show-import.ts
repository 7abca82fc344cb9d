import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople } from "../../access/public.ts";
import { listFaults } from "../fault-store.ts";
import { findImport, type Import, type ImportId, type ImportStatus, listImports } from "../import-store.ts";
import { firstStagedRows } from "../staging-store.ts";
import type { ImportRefusal } from "./import-act.ts";

const shownFaults = 1_000;
const previewRows = 20;

type NoSuchImport = Extract<ImportRefusal, { code: "no-such-import" }>;

/** An import as lists and pages show it, with the name of who started it. */
export const summaryOf = async (tx: Tx, found: Import) => {
  const names = await namesOf(tx);
  return shownSummary(found, names);
};

const namesOf = async (tx: Tx): Promise<ReadonlyMap<string, string>> =>
  new Map((await listPeople(tx)).map(({ id, name }) => [`person:${id}`, name]));

const shownSummary = (found: Import, names: ReadonlyMap<string, string>) => {
  const { id, number, format, feed, fileName, status, goodRows, recordedAt, startedAt, startedBy, counts } = found;
  return {
    id,
    number,
    format,
    feed,
    fileName,
    status,
    goodRows,
    recordedAt,
    startedAt,
    startedBy: names.get(startedBy) ?? startedBy,
    counts,
  };
};

export const importsPage = async (tx: Tx, status: ImportStatus | null, page: number, pageSize: number) => {
  const names = await namesOf(tx);
  const found = await listImports(tx, status, page, pageSize);
  return ok({ ...found, imports: found.imports.map((each) => shownSummary(each, names)) });
};

/** One import with its first rows and faults; rows are shown without citizen number and name. */
export const showImport = async (tx: Tx, id: ImportId) => {
  const found = await findImport(tx, id);
  if (found === undefined) return refuse({ code: "no-such-import" });
  const preview = (await firstStagedRows(tx, id, previewRows)).map(({ line, content }) => {
    const { name: _name, ...fields } = JSON.parse(content) as Record<string, string | null>;
    return { line, fields };
  });
  const faults = await listFaults(tx, id, shownFaults);
  return ok({ ...(await summaryOf(tx, found)), mapping: found.mapping, preview, faults });
};

/** Every fault, to send back to who made the file. */
export const faultsFile = async (tx: Tx, id: ImportId): Promise<Result<string, NoSuchImport>> => {
  if ((await findImport(tx, id)) === undefined) return refuse({ code: "no-such-import" });
  const faults = await listFaults(tx, id, 1_000_000);
  const rows = faults.map(({ line, field, code, found, facts }) => [line, field, code, found, JSON.stringify(facts)]);
  return ok(csvOf(["line", "field", "fault", "found", "expected"], rows));
};
