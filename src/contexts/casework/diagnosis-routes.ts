import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./diagnosis-api.ts";
import { traits } from "./domain/diagnosis-words.ts";
import {
  clientDiagnoses,
  type DiagnosesRefusal,
  type RecordDiagnosisRefusal,
  recordDiagnosis,
} from "./use-cases/diagnoses.ts";
import { type WhatFollowedRefusal, whatFollowed } from "./use-cases/what-followed.ts";

const viewStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<DiagnosesRefusal>;

const recordStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "help-missing": 422,
  "health-words": 422,
  "diagnosis-adds-missing": 422,
  "diagnosis-adds-to-nothing": 422,
  "no-such-organisation": 422,
  "no-such-product": 422,
  "no-such-limit": 422,
  "no-such-circumstance": 422,
  "no-such-occupation": 422,
} as const satisfies StatusTable<RecordDiagnosisRefusal>;

const followedStatus = {
  "client-not-found": 404,
  "not-on-assistance": 422,
} as const satisfies StatusTable<WhatFollowedRefusal>;

export const diagnosisRoutes = (ledger: Ledger): Route[] => [
  route(api.listClientDiagnoses, viewStatus, (tx, input, given) => clientDiagnoses(tx, input, given)),
  route(api.getWhatFollowed, followedStatus, (tx, { clientId, alike }, given) =>
    whatFollowed(tx, { clientId, alike: traits.filter((trait) => alike.split(",").includes(trait)) }, given),
  ),
  route(api.recordDiagnosis, recordStatus, (tx, input, given) => recordDiagnosis(tx, ledger, input, given)),
];
