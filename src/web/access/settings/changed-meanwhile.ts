import { z } from "zod";
import { type Problem, plainDateSchema } from "../../../platform/endpoint.ts";
import type { Language } from "../../languages/language.ts";
import type { Lists, SettingKind } from "./setting-value.ts";
import { valueChanges } from "./value-changes.ts";
import { valueInWords } from "./value-in-words.ts";

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

/** What somebody else made of it, line by line against what the dialog was opened on; the whole where that says nothing else. */
export const meanwhileInWords = (
  setting: { readonly key: string; readonly kind: SettingKind },
  { opened, theirs }: { readonly opened: unknown; readonly theirs: unknown },
  language: Language,
  lists: Lists,
): { readonly isDifference: boolean; readonly lines: readonly string[] } => {
  const changes = valueChanges(setting, opened, theirs, language, lists);
  return changes.length > 0
    ? { isDifference: true, lines: changes }
    : { isDifference: false, lines: valueInWords(setting, theirs, language, lists) };
};
