import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import type { ExportRefusal } from "./domain/export-limit.ts";
import type { GateRefusal } from "./domain/gate-rules.ts";
import * as api from "./gate-api.ts";
import { type ClientGatesRefusal, clientGates } from "./use-cases/client-gates.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import {
  closeClientGate,
  type GateActRefusal,
  handOverAtGate,
  openClientGate,
  type RegisterAtGateRefusal,
  recordGateStep,
  registerAtGate,
  resumeGateTerm,
  suspendGateTerm,
} from "./use-cases/gate-acts.ts";
import { gatesFile, gatesPage } from "./use-cases/gate-list.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<ClientGatesRefusal>;

const exportStatus = { "too-many-rows": 422 } as const satisfies StatusTable<ExportRefusal>;

export const gateActStatus = {
  "gate-open-already": 409,
  "gate-then-already": 409,
  "no-such-gate": 404,
  "gate-over": 409,
  "before-the-gate": 422,
  "day-to-come": 422,
  "no-such-organisation": 422,
  "no-such-step": 422,
  "step-not-for-client": 422,
  "step-shows-itself": 422,
  "phase-missing": 422,
  "phase-and-unclear": 422,
  "no-such-phase": 422,
  "outcome-missing": 422,
  "decision-why-missing": 422,
  "visit-ground-missing": 422,
  "not-of-this-step": 422,
  "adds-missing": 422,
  "term-runs": 422,
  "before-what-it-decides": 422,
  "after-the-decision": 422,
  "other-age": 422,
  "too-young-to-claim": 422,
  "ball-there-already": 409,
  "before-last-hand-over": 422,
  "no-term-runs": 409,
  "held-already": 409,
  "not-held": 409,
  "before-held": 422,
  "answer-before-request": 422,
  "answer-term-over": 409,
  "claim-missing": 422,
  "claim-undecided": 409,
  "grounds-missing": 422,
  "result-missing": 422,
  "not-by-client": 422,
} as const satisfies StatusTable<GateRefusal>;

const actStatus = {
  ...gateActStatus,
  "health-words": 422,
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<GateActRefusal>;

const registerStatus = {
  ...actStatus,
  "no-citizen-number-this": 422,
  "birth-year-beyond": 422,
  "birth-year-missing": 422,
  "client-known-already": 409,
  "client-in-an-import": 409,
  "perhaps-known-already": 409,
  "no-such-municipality": 422,
} as const satisfies StatusTable<RegisterAtGateRefusal>;

export const gateRoutes = (ledger: Ledger, keys: Keys, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.listGates, {}, (tx, input, given) => gatesPage(tx, input, given)),
  route(api.exportGates, exportStatus, (tx, { language, ...input }, given) =>
    gatesFile(tx, input, given, words(language)),
  ),
  route(api.listClientGates, viewStatus, (tx, input, given) => clientGates(tx, input, given)),
  route(api.registerAtGate, registerStatus, (tx, input, given) => registerAtGate(tx, { ledger, keys }, input, given)),
  route(api.openGate, actStatus, (tx, input, given) => openClientGate(tx, ledger, input, given)),
  route(api.recordGateStep, actStatus, (tx, input, given) => recordGateStep(tx, ledger, input, given)),
  route(api.handOverAtGate, actStatus, (tx, input, given) => handOverAtGate(tx, ledger, input, given)),
  route(api.suspendGateTerm, actStatus, (tx, input, given) => suspendGateTerm(tx, ledger, input, given)),
  route(api.resumeGateTerm, actStatus, (tx, input, given) => resumeGateTerm(tx, ledger, input, given)),
  route(api.closeGate, actStatus, (tx, input, given) => closeClientGate(tx, ledger, input, given)),
];
