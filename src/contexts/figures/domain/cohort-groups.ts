/** The places in the cohort tree (domain page 09, "Cohort figures"); what each means stands at `cohortPlaces`. */
export const cohortGroups = ["X", "Y", "Z", "A", "B", "C", "A1", "B1"] as const;
export type CohortGroup = (typeof cohortGroups)[number];
