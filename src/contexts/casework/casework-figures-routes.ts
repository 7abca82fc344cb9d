import type { WordsIn } from "../../platform/csv.ts";
import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import * as campaignsApi from "./campaigns-api.ts";
import * as api from "./casework-figures-api.ts";
import * as costsApi from "./facility-costs-api.ts";
import { type FigurePeopleFileRefusal, figurePeople, figurePeopleFile } from "./use-cases/casework-figure-people.ts";
import { type SplitRefusal, splitFigure } from "./use-cases/casework-figure-split.ts";
import { caseworkFigures } from "./use-cases/casework-figures.ts";
import { caseworkFiguresFile } from "./use-cases/casework-figures-file.ts";
import { costsOfFacilities, costsOfFacilitiesFile } from "./use-cases/facility-costs.ts";
import type { FiguresAskedRefusal } from "./use-cases/figure-facts.ts";
import type { CaseworkFileWords } from "./use-cases/file-words.ts";
import type { MonthsRefusal, PeriodRefusal } from "./use-cases/period.ts";
import { unmetNeeds, unmetNeedsFile } from "./use-cases/unmet-needs.ts";

const periodStatus = { "day-out-of-bounds": 422, "period-empty": 422 } as const satisfies StatusTable<PeriodRefusal>;

const costsStatus = { ...periodStatus, "not-whole-months": 422 } as const satisfies StatusTable<MonthsRefusal>;

const figuresStatus = {
  ...periodStatus,
  "known-at-too-recent": 422,
} as const satisfies StatusTable<FiguresAskedRefusal>;

const splitStatus = { ...figuresStatus, "cannot-split": 422 } as const satisfies StatusTable<SplitRefusal>;

const peopleFileStatus = {
  ...figuresStatus,
  "too-many-rows": 422,
} as const satisfies StatusTable<FigurePeopleFileRefusal>;

/** Counts and sums over a period, and the people behind them. */
export const caseworkFiguresRoutes = (words: WordsIn<CaseworkFileWords>): Route[] => [
  route(api.getCaseworkFigures, figuresStatus, (tx, input, given) => caseworkFigures(tx, input, given)),
  route(api.exportCaseworkFigures, figuresStatus, (tx, { language, ...input }, given) =>
    caseworkFiguresFile(tx, input, given, words(language)),
  ),
  route(api.splitCaseworkFigure, splitStatus, (tx, input, given) => splitFigure(tx, input, given)),
  route(api.listCaseworkFigurePeople, figuresStatus, (tx, input, given) => figurePeople(tx, input, given)),
  route(api.exportCaseworkFigurePeople, peopleFileStatus, (tx, { language, ...input }, given) =>
    figurePeopleFile(tx, input, given, words(language)),
  ),
  route(campaignsApi.countUnmetNeeds, periodStatus, (tx, input, given) => unmetNeeds(tx, input, given)),
  route(campaignsApi.exportUnmetNeeds, periodStatus, (tx, { language, ...input }, given) =>
    unmetNeedsFile(tx, input, given, words(language)),
  ),
  route(costsApi.sumFacilityCosts, costsStatus, (tx, input, given) => costsOfFacilities(tx, input, given)),
  route(costsApi.exportFacilityCosts, costsStatus, (tx, { language, ...input }, given) =>
    costsOfFacilitiesFile(tx, input, given, words(language)),
  ),
];
