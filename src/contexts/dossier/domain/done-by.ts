import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { OrganisationCode } from "./codes.ts";

/** Who does something: the kind of organisation, and where it was said which provider or which colleague. */
export type DoneBy = {
  readonly by: OrganisationCode;
  readonly provider?: ProviderId;
  readonly worker?: PersonId;
};
