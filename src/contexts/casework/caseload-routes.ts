import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Ledger } from "../dossier/public.ts";
import * as api from "./caseload-api.ts";
import type { AbsenceRefusal } from "./domain/absence.ts";
import {
  type EndAbsenceRefusal,
  endOneAbsence,
  type RecordAbsenceRefusal,
  type RevokeEndRefusal,
  recordAbsence,
  revokeOneAbsenceEnd,
} from "./use-cases/absences.ts";
import { board, boardFile } from "./use-cases/board.ts";
import { type ColleagueActRefusal, joinClientColleague, leaveClientColleague } from "./use-cases/colleagues.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";

const absenceStatus = {
  "no-such-worker": 422,
  "nobody-covers": 422,
  "covers-oneself": 422,
  "ends-before-it-begins": 422,
  "away-already": 409,
  "cover-away": 409,
  "covers-then": 409,
} as const satisfies StatusTable<AbsenceRefusal>;

const recordStatus = {
  ...absenceStatus,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<RecordAbsenceRefusal>;

const revokeStatus = {
  ...absenceStatus,
  "no-ended-absence": 404,
} as const satisfies StatusTable<RevokeEndRefusal>;

const endStatus = {
  "day-out-of-bounds": 422,
  "no-such-absence": 404,
} as const satisfies StatusTable<EndAbsenceRefusal>;

const colleagueStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "no-such-worker": 422,
  "no-such-role": 422,
  "has-that-role": 409,
  "not-involved": 409,
  "ends-before-it-begins": 422,
} as const satisfies StatusTable<ColleagueActRefusal>;

export const caseloadRoutes = (ledger: Ledger, words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.getBoard, {}, (tx, _input, given) => board(tx, given)),
  route(api.exportBoard, {}, (tx, { language }, given) => boardFile(tx, given, words(language))),
  route(api.recordAbsence, recordStatus, (tx, input, given) => recordAbsence(tx, input, given)),
  route(api.endAbsence, endStatus, (tx, input, given) => endOneAbsence(tx, input, given)),
  route(api.revokeAbsenceEnd, revokeStatus, (tx, input, given) => revokeOneAbsenceEnd(tx, input, given)),
  route(api.joinColleague, colleagueStatus, (tx, input, given) => joinClientColleague(tx, ledger, input, given)),
  route(api.leaveColleague, colleagueStatus, (tx, { entry, ...input }, given) =>
    leaveClientColleague(tx, ledger, { ...input, colleague: entry }, given),
  ),
];
