import { ok } from "../../kernel/result.ts";
import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import * as api from "./api.ts";
import { catalogue } from "./domain/catalogue.ts";
import { differenceReasons } from "./domain/difference-reasons.ts";
import { type ClientFiguresRefusal, clientFigures } from "./use-cases/client-figures.ts";
import { type DifferenceRefusal, differenceBetween, getCohort } from "./use-cases/cohort.ts";
import { cohortFile } from "./use-cases/cohort-file.ts";
import { cohortPeopleFile, listCohortPeople, type PeopleFileRefusal } from "./use-cases/cohort-people.ts";
import type { FiguresFileWords } from "./use-cases/file-words.ts";
import type { CohortRefusal } from "./use-cases/question.ts";

const cohortStatus = {
  "empty-window": 422,
  "exit-before-window": 422,
  "unknown-municipality": 422,
  "unknown-scheme": 422,
  "known-at-too-recent": 422,
} as const satisfies StatusTable<CohortRefusal>;

const peopleFileStatus = { ...cohortStatus, "too-many-rows": 422 } as const satisfies StatusTable<PeopleFileRefusal>;

const differenceStatus = {
  ...cohortStatus,
  "moments-reversed": 422,
} as const satisfies StatusTable<DifferenceRefusal>;

const clientStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<ClientFiguresRefusal>;

export const figuresRoutes = (words: WordsIn<FiguresFileWords>): Route[] => [
  route(api.listDefinitions, {}, async () => ok({ figures: catalogue, reasons: differenceReasons })),
  route(api.getCohort, cohortStatus, (tx, input, given) => getCohort(tx, input, given)),
  route(api.exportCohort, cohortStatus, (tx, { language, ...input }, given) =>
    cohortFile(tx, input, given, words(language)),
  ),
  route(api.listCohortPeople, cohortStatus, (tx, input, given) => listCohortPeople(tx, input, given)),
  route(api.exportCohortPeople, peopleFileStatus, (tx, { language, ...input }, given) =>
    cohortPeopleFile(tx, input, given, words(language)),
  ),
  route(api.getCohortDifference, differenceStatus, (tx, input, given) => differenceBetween(tx, input, given)),
  route(api.listClientFigures, clientStatus, (tx, input, given) => clientFigures(tx, input, given)),
];
