import { z } from "zod";
import { endpoint, instantSchema, pageQuery, pageReply, plainDateSchema } from "../../platform/endpoint.ts";

const counts = {
  /** Looked at. */
  clients: z.int(),
  /** Whose person data went, those whose dossier went among them. */
  persons: z.int(),
  dossiers: z.int(),
  entries: z.int(),
  /** Dossiers that would be past their term if a job or exemption in them had an end. */
  held: z.int(),
  logSegments: z.int(),
  logLines: z.int(),
};

const purgeRun = z.object({
  number: z.int(),
  /** False: it only counted. */
  deletes: z.boolean(),
  /** The day whose terms it went by. */
  onDay: plainDateSchema,
  startedAt: instantSchema,
  /** A person's name, "operator:<os user>" or "system:purge". */
  startedBy: z.string(),
  /** Null while it runs, and when it was stopped. */
  finishedAt: instantSchema.nullable(),
  ...counts,
});

export const listPurgeRuns = endpoint({
  operationId: "listPurgeRuns",
  summary: "What is past its time of keeping, as last counted, and the report of every run; the latest first.",
  method: "GET",
  path: "/purge-runs",
  permission: "dossier.purge.read",
  purpose: "administration",
  query: z.strictObject(pageQuery),
  reply: z.object({
    ...pageReply,
    runs: z.array(purgeRun),
    /** The last one that came to its end; null when none did. */
    latest: purgeRun.nullable(),
    /** As they hold today. */
    terms: z.object({
      keepPersons: z.string(),
      keepBenefits: z.string(),
      keepCasework: z.string(),
      keepLog: z.string(),
      deleting: z.enum(["by-command", "nightly"]),
    }),
  }),
});

export const countDueDossiers = endpoint({
  operationId: "countDueDossiers",
  summary: "Counts what is past its time of keeping, and deletes nothing. The report is there when it is done.",
  method: "POST",
  path: "/purge-runs",
  permission: "dossier.purge.count",
  purpose: "administration",
  reply: z.object({}),
});
