export type { CohortFigures, Difference, DifferenceRefusal } from "./use-cases/cohort.ts";
export { countCohort, differenceBetween } from "./use-cases/cohort.ts";
export type { CohortRefusal, CohortRequest } from "./use-cases/question.ts";
export { readQuestion } from "./use-cases/question.ts";
