import type { getOwnFile } from "../../../contexts/casework/own-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { roleInSentence } from "../../access/role-in-sentence.ts";
import { isRole } from "../../entrance/roles.ts";
import type { Language } from "../../languages/language.ts";

type Known = NonNullable<ReplyOf<typeof getOwnFile>["worker"]>;

/** Somebody of the office as a client knows them: "M. Bakker, klantmanager". */
export const knownInWords = ({ name, role }: Known, language: Language): string =>
  role !== null && isRole(role) ? `${name}, ${roleInSentence(role, language)}` : name;
