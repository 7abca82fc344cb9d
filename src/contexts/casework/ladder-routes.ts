import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./ladder-api.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import { clientRungs, type MoveRungRefusal, moveClientRung, type RungsRefusal } from "./use-cases/ladder.ts";
import { ladderFlow, ladderFlowFile } from "./use-cases/ladder-flow.ts";
import type { PeriodRefusal } from "./use-cases/period.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<RungsRefusal>;

const moveStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "moved-since": 422,
  "no-such-rung": 422,
  "no-such-organisation": 422,
  "stands-there": 409,
  "on-no-rung": 409,
  "not-next": 422,
  "extension-unsaid": 422,
  "no-extension": 409,
  "extended-already": 409,
  "health-words": 422,
} as const satisfies StatusTable<MoveRungRefusal>;

const flowStatus = { "day-out-of-bounds": 422, "period-empty": 422 } as const satisfies StatusTable<PeriodRefusal>;

export const ladderRoutes = (ledger: Ledger, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.listClientRungs, viewStatus, (tx, input, given) => clientRungs(tx, input, given)),
  route(api.moveRung, moveStatus, (tx, input, given) => moveClientRung(tx, ledger, input, given)),
  route(api.getLadderFlow, flowStatus, (tx, input, given) => ladderFlow(tx, input, given)),
  route(api.exportLadderFlow, flowStatus, (tx, { language, ...input }, given) =>
    ladderFlowFile(tx, input, given, words(language)),
  ),
];
