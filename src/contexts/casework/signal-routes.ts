import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import type { ExportRefusal } from "./domain/export-limit.ts";
import * as api from "./signals-api.ts";
import { clientSignals, type SignalsRefusal } from "./use-cases/client-signals.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import {
  type ContactRefusal,
  concludeClientSignal,
  recordContact,
  restClientSignal,
  type SignalActRefusal,
  wakeClientSignal,
} from "./use-cases/signal-acts.ts";
import { worklistFile, worklistPage } from "./use-cases/worklist.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<SignalsRefusal>;

const exportStatus = { "too-many-rows": 422 } as const satisfies StatusTable<ExportRefusal>;

const actStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "no-such-signal": 409,
  "rests-already": 409,
  "not-resting": 409,
  "rest-too-short": 422,
  "rest-too-long": 422,
  "only-a-fact-answers": 409,
  "no-such-conclusion": 422,
  "health-words": 422,
} as const satisfies StatusTable<SignalActRefusal>;

const contactStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "health-words": 422,
} as const satisfies StatusTable<ContactRefusal>;

export const signalRoutes = (ledger: Ledger, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.listSignals, {}, (tx, input, given) => worklistPage(tx, input, given)),
  route(api.exportSignals, exportStatus, (tx, { language, ...input }, given) =>
    worklistFile(tx, input, given, words(language)),
  ),
  route(api.listClientSignals, viewStatus, (tx, input, given) => clientSignals(tx, input, given)),
  route(api.restSignal, actStatus, (tx, input, given) => restClientSignal(tx, ledger, input, given)),
  route(api.wakeSignal, actStatus, (tx, input, given) => wakeClientSignal(tx, ledger, input, given)),
  route(api.concludeSignal, actStatus, (tx, input, given) => concludeClientSignal(tx, ledger, input, given)),
  route(api.recordContact, contactStatus, (tx, input, given) => recordContact(tx, ledger, input, given)),
];
