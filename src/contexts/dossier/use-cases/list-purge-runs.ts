import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { countPurgeRuns, latestFinishedRun, listNamedPurgeRuns } from "../purge-run-store.ts";

/** The reports, with what was last counted or deleted and the terms of today beside them. */
export const purgeReports = async (
  tx: Tx,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
  { today }: Given,
) => {
  const { keepPersons, keepBenefits, keepCasework, keepLog, deleting } = (await loadPolicy(tx)).on(today);
  return ok({
    page,
    pageSize,
    total: await countPurgeRuns(tx),
    runs: await listNamedPurgeRuns(tx, pageSize, (page - 1) * pageSize),
    latest: (await latestFinishedRun(tx)) ?? null,
    terms: { keepPersons, keepBenefits, keepCasework, keepLog, deleting },
  });
};
