import type { getOwnFile } from "../../../contexts/casework/own-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { roleInSentence } from "../../access/role-in-sentence.ts";
import { isRole } from "../../entrance/roles.ts";
import type { Language } from "../../languages/language.ts";
import { defineTexts, sayIn } from "../../languages/texts.ts";

type Known = NonNullable<ReplyOf<typeof getOwnFile>["worker"]>;

const knownTexts = defineTexts("casework/known", {
  nl: { theirs: "{{name}}, uw klantmanager" },
  en: { theirs: "{{name}}, your caseworker" },
});

/**
 * Somebody of the office as a client knows them: "M. Bakker, uw klantmanager", whatever that person's function is called; of others their
 * function, where it says something to a client.
 */
export const knownInWords = ({ name, role, isTheirs }: Known, language: Language): string => {
  if (isTheirs) return sayIn(knownTexts, language)("theirs", { name });
  return role !== null && isRole(role) ? `${name}, ${roleInSentence(role, language)}` : name;
};
