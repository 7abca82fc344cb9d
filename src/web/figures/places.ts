import { z } from "zod";
import { cohortGroupSchema } from "../../contexts/figures/api.ts";
import { plainDateSchema } from "../../platform/endpoint.ts";
import { pageNumber, place } from "../routing/place.ts";

const day = plainDateSchema.optional().catch(undefined);
const code = z.string().min(1).max(500).optional().catch(undefined);

/** The question a cohort page answers, as its address keeps it; the window is half-open, as everywhere inside. */
const question = {
  from: day,
  until: day,
  exitBy: day,
  municipality: code,
  /** Codes separated by commas. */
  schemes: code,
  bridge: z.coerce.number<string | number>().int().min(0).max(3650).optional().catch(undefined),
  /** As known at the end of this day; left out: as known now. */
  knownOn: day,
};

export const cohortPlace = place({ path: "/figures/cohort", search: z.object(question) });
export type CohortSearch = z.output<typeof cohortPlace.search>;

export const cohortPeoplePlace = place({
  path: "/figures/cohort/people",
  search: z.object({
    ...question,
    group: cohortGroupSchema.catch("X"),
    not: cohortGroupSchema.optional().catch(undefined),
    page: pageNumber,
  }),
});

/** `knownOn` is the earlier day, `andOn` the later one; left out: now. */
export const cohortDifferencePlace = place({
  path: "/figures/cohort/difference",
  search: z.object({ ...question, andOn: day }),
});

export const definitionsPlace = place({ path: "/figures/definitions" });
