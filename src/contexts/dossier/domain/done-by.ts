import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { OrganisationCode, ProductCode } from "./codes.ts";

/** Who does something: the kind of organisation, and where it was said which provider or which colleague. */
export type DoneBy = {
  readonly by: OrganisationCode;
  readonly provider?: ProviderId;
  readonly worker?: PersonId;
};

/** Help that began: who gives it, until when it was meant to last (the first day after) and how many hours a week, as far as that was said. */
export type HelpBody = Partial<DoneBy> & {
  readonly product?: ProductCode;
  readonly plannedUntil?: PlainDate;
  readonly hoursPerWeek?: number;
};

export type HelpGiven = Omit<HelpBody, "product">;
