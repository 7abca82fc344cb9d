import { z } from "zod";
import { type Problem, plainDateSchema } from "../../../platform/endpoint.ts";

const factsSchema = z.object({
  validFrom: plainDateSchema,
  value: z.unknown(),
  isWithdrawn: z.boolean(),
  version: z.int(),
});

/** What somebody else did to a setting after the dialog was opened; undefined when it was refused for something else. */
export const changedMeanwhile = ({ code, facts }: Problem): z.infer<typeof factsSchema> | undefined => {
  const read = factsSchema.safeParse(facts);
  return code === "setting-changed-meanwhile" && read.success ? read.data : undefined;
};
