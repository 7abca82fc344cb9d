import { z } from "zod";
import { clientIdSchema, entryNumberSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { pageNumber, place } from "../routing/place.ts";
import { timelineTopics } from "./dossier/timeline-topics.ts";

export const dossierTabs = [
  "timeline",
  "signals",
  "diagnosis",
  "plan",
  "rung",
  "decisions",
  "appointments",
  "messages",
  "documents",
  "gate",
  "figures",
  "access",
] as const;
export type DossierTab = (typeof dossierTabs)[number];

/** The parts of the tab with help and decisions. */
export const decisionParts = ["help", "jobs", "exemptions", "re-examinations", "facilities", "needs"] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** All that the log holds of a client, or without where the client stood among others. */
export const logKinds = ["dossier", "all"] as const;
export type LogKind = (typeof logKinds)[number];

const day = plainDateSchema.optional().catch(undefined);

export const keepingPlace = place({ path: "/keeping", search: z.object({ page: pageNumber }) });

/** Who looked at the dossier of who asks. */
export const ownAccessPlace = place({
  path: "/own/access",
  search: z.object({ log: z.enum(logKinds).catch("dossier"), page: pageNumber }),
});

export const dossierPlace = place({
  path: "/clients/{clientId}",
  params: z.object({ clientId: clientIdSchema }),
  search: z.object({
    /** How it stood on this day; left out: today. */
    on: day,
    /** As known at the end of this day; left out: as known now. */
    knownOn: day,
    tab: z.enum(dossierTabs).catch("timeline"),
    /** Which part of help and decisions somebody comes for. */
    part: z.enum(decisionParts).optional().catch(undefined),
    /** Only what the timeline has about this; left out: everything. */
    about: z.enum(timelineTopics).optional().catch(undefined),
    /** Which entry of the timeline is looked at. */
    entry: z.coerce.number().pipe(entryNumberSchema).optional().catch(undefined),
    log: z.enum(logKinds).catch("dossier"),
    page: pageNumber,
  }),
});
