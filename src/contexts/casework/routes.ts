import { ok } from "../../kernel/result.ts";
import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { DayOutOfBounds, Ledger } from "../dossier/public.ts";
import * as api from "./api.ts";
import { appointmentRoutes } from "./appointment-routes.ts";
import { caseloadRoutes } from "./caseload-routes.ts";
import { caseworkFiguresRoutes } from "./casework-figures-routes.ts";
import { decisionRoutes } from "./decision-routes.ts";
import { diagnosisRoutes } from "./diagnosis-routes.ts";
import type { ExportRefusal } from "./domain/export-limit.ts";
import { gateRoutes } from "./gate-routes.ts";
import { ladderRoutes } from "./ladder-routes.ts";
import { messageRoutes } from "./message-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { planRoutes } from "./plan-routes.ts";
import { providerRoutes } from "./provider-routes.ts";
import { settingPreviewRoutes } from "./setting-preview-routes.ts";
import { signalRoutes } from "./signal-routes.ts";
import type { Mailing } from "./use-cases/ask-for-mail.ts";
import { type AssignRefusal, assignClients } from "./use-cases/assign-clients.ts";
import { caseloadPage, searchClients } from "./use-cases/caseload.ts";
import { caseloadFile } from "./use-cases/caseload-file.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import { teamFile, teamPage } from "./use-cases/team.ts";
import { workersThere } from "./use-cases/workers.ts";

const assignStatus = {
  "no-such-worker": 422,
  "day-out-of-bounds": 422,
  "client-not-found": 404,
  "changed-meanwhile": 409,
} as const satisfies StatusTable<AssignRefusal>;

const teamStatus = { "day-out-of-bounds": 422 } as const satisfies StatusTable<DayOutOfBounds>;

const exportStatus = { "too-many-rows": 422 } as const satisfies StatusTable<ExportRefusal>;

export const caseworkRoutes = (ledger: Ledger, { keys, send }: Mailing, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.listCaseload, {}, (tx, input, given) => caseloadPage(tx, input, given)),
  route(api.exportCaseload, exportStatus, (tx, { language, ...input }, given) =>
    caseloadFile(tx, input, given, words(language)),
  ),
  route(api.searchClients, {}, (tx, input, given) => searchClients(tx, keys, input, given)),
  route(api.listWorkers, {}, async (tx, _input, { today }) => ok({ workers: await workersThere(tx, today) })),
  route(api.assignClients, assignStatus, (tx, input, given) => assignClients(tx, ledger, input, given)),
  route(api.getTeam, teamStatus, (tx, input, given) => teamPage(tx, input, given)),
  route(api.exportTeam, teamStatus, (tx, { language, ...input }, given) => teamFile(tx, input, given, words(language))),
  ...gateRoutes(ledger, keys, words),
  ...signalRoutes(ledger, words),
  ...settingPreviewRoutes,
  ...diagnosisRoutes(ledger),
  ...planRoutes(ledger),
  ...ladderRoutes(ledger, words),
  ...caseworkFiguresRoutes(words),
  ...decisionRoutes(ledger, words),
  ...caseloadRoutes(ledger, words),
  ...appointmentRoutes(ledger, { keys, send }),
  ...messageRoutes(ledger),
  ...ownRoutes(ledger, keys),
  ...providerRoutes(ledger),
];
