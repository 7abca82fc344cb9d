import { ok } from "../../kernel/result.ts";
import type { WordsIn } from "../../platform/csv.ts";
import { type Asked, type Route, route, routeApart } from "../../platform/http/router.ts";
import type { SendJob } from "../../platform/jobs/jobs.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Installation } from "../../platform/unit-of-work.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./api.ts";
import { jobFor } from "./import-job.ts";
import type { Import } from "./import-store.ts";
import { shippedMappings } from "./reading/load-mapping.ts";
import { beginApplying } from "./use-cases/apply-import.ts";
import { faultsFile, type ImportFileWords, missingRowsFile } from "./use-cases/export-import.ts";
import type { ImportRefusal, ImportWork } from "./use-cases/import-act.ts";
import { beginRevoking } from "./use-cases/revoke-import.ts";
import { importsPage, missingRowsPage, showImport, summaryOf } from "./use-cases/show-import.ts";
import { stageFile } from "./use-cases/stage-file.ts";
import { startImport } from "./use-cases/start-import.ts";

export const importStatus = {
  "no-such-import": 404,
  "file-already-there": 409,
  "not-checked-yet": 409,
  "has-faults": 409,
  "nothing-to-apply": 409,
  "already-applied": 409,
  "already-revoked": 409,
  "another-import-runs": 409,
  "later-import-rests-on-this": 409,
  "history-load-not-permitted": 403,
  "recorded-at-in-the-future": 422,
} as const satisfies StatusTable<ImportRefusal>;

export type ExchangeParts = {
  readonly installation: Installation;
  readonly keys: Keys;
  readonly ledger: Ledger;
  /** A history load asks for a permission of its own. */
  readonly mayLoadHistory: (actor: ImportWork["actor"]) => boolean;
  /** Who sends a file back speaks the language of the screen. */
  readonly fileWords: WordsIn<ImportFileWords>;
  /** Imports are applied and revoked by a job. */
  readonly send: SendJob;
};

export const exchangeRoutes = (parts: ExchangeParts): Route[] => {
  const workOf = ({ actor, act }: Pick<Asked<unknown, unknown, unknown>, "actor" | "act">): ImportWork => ({
    ...parts,
    actor,
    act,
    handOn: (tx, begun) => parts.send(tx, jobFor(begun, actor, act)),
  });
  const summary = (asked: Pick<Asked<unknown, unknown, unknown>, "run">, found: Import) =>
    asked.run(async (tx) => ok(await summaryOf(tx, found)));
  return [
    route(api.listMappings, {}, async () => ok({ mappings: await shippedMappings() })),
    route(api.listImports, {}, (tx, { page, pageSize, status }) => importsPage(tx, status ?? null, page, pageSize)),
    route(api.getImport, importStatus, (tx, { importId }) => showImport(tx, importId)),
    routeApart(api.exportFaults, importStatus, (asked) =>
      faultsFile(asked, asked.params.importId, parts.fileWords(asked.query.language)),
    ),
    route(api.listMissingRows, importStatus, (tx, input) => missingRowsPage(tx, input)),
    routeApart(api.exportMissingRows, importStatus, (asked) =>
      missingRowsFile(asked, asked.params.importId, parts.fileWords(asked.query.language)),
    ),
    route(api.startImport, importStatus, (tx, file, given) =>
      startImport(tx, file, parts.mayLoadHistory(tx.actor), given),
    ),
    routeApart(api.uploadImportFile, importStatus, async (asked) => {
      const staged = await stageFile(workOf(asked), asked.params.importId, asked.file);
      return staged.ok ? summary(asked, staged.value) : staged;
    }),
    routeApart(api.applyImport, importStatus, async (asked) => {
      const begun = await beginApplying(workOf(asked), asked.params.importId, asked.body.goodRows);
      return begun.ok ? summary(asked, begun.value) : begun;
    }),
    routeApart(api.revokeImport, importStatus, async (asked) => {
      const begun = await beginRevoking(workOf(asked), asked.params.importId);
      return begun.ok ? summary(asked, begun.value) : begun;
    }),
  ];
};
