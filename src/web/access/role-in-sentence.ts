import type { Role } from "../../contexts/access/api.ts";
import { roleLabel } from "../entrance/roles.ts";
import type { Language } from "../languages/language.ts";

/** A role in the middle of a sentence: "klantmanager". */
export const roleInSentence = (role: Role, language: Language): string => {
  const label = roleLabel(role, language);
  return label.charAt(0).toLowerCase() + label.slice(1);
};
