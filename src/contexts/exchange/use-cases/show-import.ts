import { ok, refuse } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople } from "../../access/public.ts";
import { onlyInitials } from "../domain/initials.ts";
import { listFaults } from "../fault-store.ts";
import { findImport, type Import, type ImportId, type ImportStatus, listImports } from "../import-store.ts";
import { countMissingRows, listMissingRows } from "../missing-row-store.ts";
import { firstStagedRows } from "../staging-store.ts";

const shownFaults = 1_000;
const previewRows = 20;

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

/** One import with its first rows and faults; rows are shown without citizen number, and with no more of a name than its initials. */
export const showImport = async (tx: Tx, id: ImportId) => {
  const found = await findImport(tx, id);
  if (found === undefined) return refuse({ code: "no-such-import" });
  const preview = (await firstStagedRows(tx, id, previewRows)).map(({ line, content }) => {
    const { name = null, ...fields } = JSON.parse(content) as Record<string, string | null>;
    const shown: Readonly<Record<string, string | null>> = {
      ...fields,
      name: name === null ? null : onlyInitials(name),
    };
    return { line, fields: shown };
  });
  const faults = await listFaults(tx, id, shownFaults);
  return ok({ ...(await summaryOf(tx, found)), mapping: found.mapping, preview, faults });
};

export const missingRowsPage = async (
  tx: Tx,
  { importId, page, pageSize }: { readonly importId: ImportId; readonly page: number; readonly pageSize: number },
) => {
  if ((await findImport(tx, importId)) === undefined) return refuse({ code: "no-such-import" });
  const rows = await listMissingRows(tx, importId, pageSize, (page - 1) * pageSize);
  tx.concerns([...new Set(rows.map(({ clientId }) => clientId))]);
  return ok({ page, pageSize, total: await countMissingRows(tx, importId), rows });
};
