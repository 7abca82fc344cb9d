import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { FacilityCode, FacilityRhythm, FactBodies, FundingCode, History, NewEntry } from "../../dossier/public.ts";

export type FacilityRules = {
  readonly facilities: CodeLabels;
  readonly fundingSources: CodeLabels;
};

export type FacilityRefusal =
  | { readonly code: "no-such-facility"; readonly found: string }
  | { readonly code: "no-such-source"; readonly found: string }
  | { readonly code: "amount-missing" }
  | { readonly code: "amount-of-a-refusal" }
  | { readonly code: "once-has-no-end" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate }
  | { readonly code: "facility-runs-already"; readonly since: PlainDate }
  | { readonly code: "not-given" }
  | { readonly code: "facility-over"; readonly until: PlainDate };

export type FacilityDecision = {
  readonly facility: string;
  readonly granted: boolean;
  readonly why: string;
  readonly amount: number | null;
  readonly per: FacilityRhythm | null;
  readonly source: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** It comes beside one of its kind that is paid already. */
  readonly isBesides: boolean;
};

/**
 * Gives or refuses a premium or facility (page 03: "decisions with ground, amount and funding source"). What is given says what it costs, how
 * often and from which source; a refusal has its ground alone. `from` may be to come. What is paid each month is not paid twice, unless that is
 * what is meant.
 */
export const decideFacility = (
  history: History,
  decision: FacilityDecision,
  rules: FacilityRules,
): Result<NewEntry, FacilityRefusal> => {
  const { facility, granted, why, amount, per, source, from, until } = decision;
  if (!givenOutOn(rules.facilities, from).includes(facility))
    return refuse({ code: "no-such-facility", found: facility });
  const own = { facility: facility as FacilityCode, granted, why };
  const entry = (body: FactBodies["facility-decided"], end: PlainDate | null): NewEntry => ({
    kind: "facility-decided",
    subject: "own",
    validFrom: from,
    validUntil: end,
    body,
  });
  if (!granted) {
    if (amount !== null || per !== null || source !== null || until !== null)
      return refuse({ code: "amount-of-a-refusal" });
    return ok(entry(own, null));
  }
  if (amount === null || per === null || source === null) return refuse({ code: "amount-missing" });
  if (!givenOutOn(rules.fundingSources, from).includes(source))
    return refuse({ code: "no-such-source", found: source });
  if (per === "once" && until !== null) return refuse({ code: "once-has-no-end" });
  if (until !== null && until <= from) return refuse({ code: "ends-before-it-begins", from });
  const other = decision.isBesides || per === "once" ? undefined : paidBeside(history, decision);
  if (other !== undefined) return refuse({ code: "facility-runs-already", since: other.from });
  return ok(entry({ ...own, amount, per, source: source as FundingCode }, until));
};

const paidBeside = ({ facilities }: History, { facility, from, until }: FacilityDecision) =>
  facilities.find(
    (each) =>
      each.facility === facility &&
      each.granted &&
      each.per === "month" &&
      (until === null || each.from < until) &&
      (each.until === null || each.until > from),
  );

export type EndingFacility = { readonly facility: EntryNumber; readonly on: PlainDate; readonly reason: string };

/** Stops what is paid each month: `on` is the first day without it. */
export const endFacility = (
  history: History,
  { facility: id, on, reason }: EndingFacility,
): Result<NewEntry, FacilityRefusal> => {
  const known = history.facilities.find((each) => each.id === id);
  if (known === undefined || !known.granted || known.per !== "month") return refuse({ code: "not-given" });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  if (known.until !== null && on >= known.until) return refuse({ code: "facility-over", until: known.until });
  return ok({ kind: "facility-ended", subject: id, validFrom: on, validUntil: null, body: { reason } });
};
