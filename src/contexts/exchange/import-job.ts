import { z } from "zod";
import type { TenantId } from "../../kernel/ids.ts";
import type { Queue } from "../../platform/jobs/install-jobs.ts";
import type { Job } from "../../platform/jobs/jobs.ts";
import type { Act, Actor } from "../../platform/unit-of-work.ts";
import type { Import } from "./import-store.ts";

/** Applying and revoking imports; once for each of the two, however often it is asked for. */
export const importQueue: Queue = { name: "imports", policy: "once-per-key" };

/** Who asked, and for which import; what is to be done is what the import's own status says when the job runs. */
export const importJobSchema = z.object({
  importId: z.string(),
  actor: z.object({
    tenantId: z.string().transform((id) => id as TenantId),
    name: z.string(),
    personId: z.string().nullable(),
    party: z.object({ kind: z.literal("commissioner") }),
    roles: z.array(z.string()),
  }),
  trace: z.string(),
});
export type ImportJob = z.infer<typeof importJobSchema>;

/** A job for a begun import. Those who may import are on the commissioner's side. */
export const jobFor = (
  { id, status }: Pick<Import, "id" | "status">,
  actor: Actor,
  { trace }: Pick<Act, "trace">,
): Job => ({
  queue: importQueue.name,
  key: `${id} ${status}`,
  data: { importId: id, actor, trace },
});

export const actorOf = ({ actor }: ImportJob): Actor => actor as Actor;
