export { exchangeClientTables } from "./client-tables.ts";
export type { Fault } from "./domain/fault.ts";
export { listFaults } from "./fault-store.ts";
export { importJobSchema, importQueue } from "./import-job.ts";
export {
  findImport,
  type Import,
  type ImportId,
  type ImportStatus,
  listImports,
  type NewImport,
  unfinishedImports,
} from "./import-store.ts";
export { type Format, formats, type Mapping } from "./mapping-schema.ts";
export { type BadMapping, loadMapping } from "./reading/load-mapping.ts";
export { applyImport, beginApplying } from "./use-cases/apply-import.ts";
export { faultsFile } from "./use-cases/export-import.ts";
export type { ImportRefusal, ImportWork } from "./use-cases/import-act.ts";
export { beginRevoking, revokeImport } from "./use-cases/revoke-import.ts";
export { stageFile } from "./use-cases/stage-file.ts";
export { startImport } from "./use-cases/start-import.ts";
