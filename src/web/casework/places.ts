import { z } from "zod";
import { caseloadSorts, worklistParts, worklistSorts, worklistViews } from "../../contexts/casework/api.ts";
import { calledParts } from "../../contexts/casework/campaigns-api.ts";
import {
  peopleSorts,
  placedFigures,
  placedParts,
  splitFigures,
  splitWays,
} from "../../contexts/casework/casework-figures-api.ts";
import { gateSorts } from "../../contexts/casework/gate-api.ts";
import {
  campaignIdSchema,
  clientIdSchema,
  entryNumberSchema,
  municipalityCodeSchema,
  personIdSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { pageNumber, place } from "../routing/place.ts";

const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const list = {
  municipality: maybe(municipalityCodeSchema),
  scheme: maybe(z.string().max(60)),
  sort: z.enum(caseloadSorts).catch("urgency"),
  order: z.enum(["asc", "desc"]).catch("asc"),
  page: pageNumber,
};

const code = z.string().min(1).max(60);

/** What asks for action today. */
export const worklistPlace = place({
  path: "/today",
  search: z.object({
    view: z.enum(worklistViews).catch("mine"),
    part: z.enum(worklistParts).catch("today"),
    rule: maybe(code),
    sort: z.enum(worklistSorts).catch("due"),
    order: z.enum(["asc", "desc"]).catch("asc"),
    page: pageNumber,
  }),
});

export const caseloadPlace = place({
  path: "/caseload",
  search: z.object({
    ...list,
    view: z.enum(["mine", "worker", "all"]).catch("mine"),
    worker: maybe(personIdSchema),
    signal: maybe(code),
    overdue: maybe(z.enum(["true"])),
  }),
});

export const gatesPlace = place({
  path: "/gates",
  search: z.object({
    ball: maybe(code),
    step: maybe(code),
    late: maybe(z.enum(["true"])),
    whose: z.enum(["all", "mine"]).catch("all"),
    sort: z.enum(gateSorts).catch("due"),
    order: z.enum(["asc", "desc"]).catch("asc"),
    page: pageNumber,
  }),
});

export const newDiagnosisPlace = place({
  path: "/clients/{clientId}/diagnoses/new",
  params: z.object({ clientId: clientIdSchema }),
});

/** A new plan, or the next version of one. */
export const newPlanPlace = place({
  path: "/clients/{clientId}/plans/new",
  params: z.object({ clientId: clientIdSchema }),
  search: z.object({ plan: maybe(z.coerce.number().pipe(entryNumberSchema)) }),
});

/** A plan as it goes on paper. */
export const planPaperPlace = place({
  path: "/clients/{clientId}/plans/paper",
  params: z.object({ clientId: clientIdSchema }),
  search: z.object({ plan: maybe(z.coerce.number().pipe(entryNumberSchema)) }),
});

const day = plainDateSchema.optional().catch(undefined);

/** How people stand and move on the ladder; `until` is the last day that counts. */
export const flowPlace = place({ path: "/ladder", search: z.object({ from: day, until: day }) });

/** Timeliness and quality; `until` is the last day that counts, `knownOn` the day as known at the end of which. */
const figuresAsked = { from: day, until: day, knownOn: day };
const figureLine = maybe(z.string().min(1).max(130));
export const caseworkFiguresPlace = place({
  path: "/casework-figures",
  search: z.object({
    ...figuresAsked,
    /** What is split, of which pair of steps, and by what. */
    figure: z.enum(splitFigures).catch("step-in-time"),
    line: figureLine,
    by: z.enum(splitWays).catch("team"),
  }),
});
export const caseworkPeoplePlace = place({
  path: "/casework-figures/people",
  search: z.object({
    ...figuresAsked,
    figure: z.enum(placedFigures).catch("unmet-need"),
    line: figureLine,
    part: z.enum(placedParts).catch("all"),
    sort: z.enum(peopleSorts).catch("on"),
    order: z.enum(["asc", "desc"]).catch("asc"),
    page: pageNumber,
  }),
});

/** What premiums and facilities cost; `until` is the last day that counts. */
export const facilityCostsPlace = place({ path: "/facility-costs", search: z.object({ from: day, until: day }) });

/** Unmet needs; `until` is the last day that counts. */
export const unmetNeedsPlace = place({ path: "/unmet-needs", search: z.object({ from: day, until: day }) });

export const campaignsPlace = place({ path: "/campaigns" });
export const newCampaignPlace = place({ path: "/campaigns/new" });
export const campaignPlace = place({
  path: "/campaigns/{campaign}",
  params: z.object({ campaign: campaignIdSchema }),
  search: z.object({ part: z.enum(calledParts).catch("all"), page: pageNumber }),
});

/** The client's own. */
export const ownFilePlace = place({ path: "/own/file" });
export const ownAppointmentsPlace = place({ path: "/own/appointments" });
export const ownDocumentsPlace = place({ path: "/own/documents" });
export const ownPlanPlace = place({ path: "/own/plan" });
/** `plan`: from which day the plan runs that they have a question about. */
export const ownMessagesPlace = place({ path: "/own/messages", search: z.object({ plan: maybe(plainDateSchema) }) });

/** The provider's own. */
export const providerClientsPlace = place({ path: "/provider/clients" });
export const providerClientPlace = place({
  path: "/provider/clients/{clientId}",
  params: z.object({ clientId: clientIdSchema }),
});

export const newClientPlace = place({ path: "/gates/new" });

/** Who is met when. */
export const calendarPlace = place({
  path: "/calendar",
  search: z.object({
    view: z.enum(["week", "day"]).catch("week"),
    /** The day, or one in the week; left out: today. */
    on: day,
    whose: z.enum(["mine", "worker", "all"]).catch("mine"),
    worker: maybe(personIdSchema),
  }),
});

/** How the work is shared out, and who is away. */
export const boardPlace = place({ path: "/board" });

export const unassignedPlace = place({ path: "/unassigned", search: z.object(list) });

export const teamSorts = ["who", "clients", "waiting", "overdue", "inTime", "share"] as const;

export const teamPlace = place({
  path: "/team",
  search: z.object({
    sort: z.enum(teamSorts).catch("who"),
    order: z.enum(["asc", "desc"]).catch("asc"),
  }),
});

/** What is searched for is not in the address: it may be a name or a citizen number. */
export const searchPlace = place({ path: "/search" });
