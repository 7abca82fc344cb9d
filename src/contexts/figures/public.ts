export type { FollowUp } from "./domain/follow-up.ts";
export type { Difference, DifferenceRefusal } from "./use-cases/cohort.ts";
export { differenceBetween } from "./use-cases/cohort.ts";
export type { CohortFigures, Counted } from "./use-cases/count-cohort.ts";
export { countCohort } from "./use-cases/count-cohort.ts";
export type { CohortRefusal, CohortRequest } from "./use-cases/question.ts";
export { readQuestion } from "./use-cases/question.ts";
