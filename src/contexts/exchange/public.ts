export { findImport, type Import, type ImportId, listImports } from "./import-store.ts";
export { type Format, formats, type Mapping } from "./mapping-schema.ts";
export { type BadMapping, loadMapping } from "./reading/load-mapping.ts";
export { listFaults } from "./staging-store.ts";
export { applyImport, beginApplying } from "./use-cases/apply-import.ts";
export type { ImportRefusal, ImportWork } from "./use-cases/import-act.ts";
export { beginRevoking, revokeImport } from "./use-cases/revoke-import.ts";
export { stageFile } from "./use-cases/stage-file.ts";
export { startImport } from "./use-cases/start-import.ts";
