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
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "before-known"; readonly since: PlainDate }
  | { readonly code: "no-such-facility"; readonly found: string }
  | { readonly code: "no-such-source"; readonly found: string }
  | { readonly code: "amount-missing" }
  | { readonly code: "amount-of-a-refusal" }
  | { readonly code: "once-has-no-end" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate }
  | { readonly code: "facility-runs-already"; readonly since: PlainDate }
  | { readonly code: "facility-given-already"; readonly on: PlainDate }
  | { readonly code: "not-given" }
  | { readonly code: "facility-over"; readonly until: PlainDate }
  | { readonly code: "ends-by-then"; readonly until: PlainDate };

export type FacilityDecision = {
  readonly facility: string;
  readonly granted: boolean;
  readonly why: string;
  readonly amount: number | null;
  readonly per: FacilityRhythm | null;
  readonly source: string | null;
  readonly decidedOn: PlainDate;
  /** From when it is given; null of a refusal. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** It comes beside one of its kind that is paid already. */
  readonly isBesides: boolean;
};

/** The first day anything is known about the client, and today: a decision is of a day between. */
export type Deciding = { readonly knownSince: PlainDate; readonly today: PlainDate };

/**
 * Gives or refuses a premium or facility (page 03: "decisions with ground, amount and funding source"). What is given says what it costs, how
 * often, from which source and from when, which may be before the day it was decided on or to come; a refusal has its day and its ground
 * alone. Lists are those of the day it was decided. What is paid is not paid twice, unless that is what is meant.
 */
export const decideFacility = (
  history: History,
  decision: FacilityDecision,
  rules: FacilityRules,
  { knownSince, today }: Deciding,
): Result<NewEntry, FacilityRefusal> => {
  const { facility, granted, decidedOn } = decision;
  if (decidedOn > today) return refuse({ code: "day-to-come", today });
  if (decidedOn < knownSince) return refuse({ code: "before-known", since: knownSince });
  if (!givenOutOn(rules.facilities, decidedOn).includes(facility))
    return refuse({ code: "no-such-facility", found: facility });
  return granted ? give(history, decision, rules) : turnDown(decision);
};

const turnDown = (decision: FacilityDecision): Result<NewEntry, FacilityRefusal> => {
  const { facility, why, amount, per, source, from, until, decidedOn } = decision;
  if ([amount, per, source, from, until].some((each) => each !== null)) return refuse({ code: "amount-of-a-refusal" });
  return ok(entryOf({ facility: facility as FacilityCode, granted: false, why }, decidedOn, null));
};

const give = (
  history: History,
  decision: FacilityDecision,
  rules: FacilityRules,
): Result<NewEntry, FacilityRefusal> => {
  const { facility, why, amount, per, source, from, until, decidedOn } = decision;
  if (amount === null || per === null || source === null || from === null) return refuse({ code: "amount-missing" });
  if (!givenOutOn(rules.fundingSources, decidedOn).includes(source))
    return refuse({ code: "no-such-source", found: source });
  if (per === "once" && until !== null) return refuse({ code: "once-has-no-end" });
  if (until !== null && until <= from) return refuse({ code: "ends-before-it-begins", from });
  const twice = decision.isBesides ? undefined : paidTwice(history, { facility, amount, per, from, until });
  if (twice !== undefined) return refuse(twice);
  const given = { amount, per, source: source as FundingCode };
  return ok(entryOf({ facility: facility as FacilityCode, granted: true, decidedOn, why, ...given }, from, until));
};

const entryOf = (
  body: FactBodies["facility-decided"],
  validFrom: PlainDate,
  validUntil: PlainDate | null,
): NewEntry => ({
  ...{ kind: "facility-decided", subject: "own", validFrom, validUntil, body },
});

type Paying = Pick<FacilityDecision, "facility" | "until"> & {
  readonly amount: number;
  readonly per: FacilityRhythm;
  readonly from: PlainDate;
};

/** What is paid each month beside the same; what is paid once when the same amount was given for that day. */
const paidTwice = (
  { facilities }: History,
  { facility, amount, per, from, until }: Paying,
): FacilityRefusal | undefined => {
  const same = facilities.filter((each) => each.facility === facility && each.granted && each.per === per);
  if (per === "once") {
    const other = same.find((each) => each.amount === amount && each.from === from);
    return other === undefined ? undefined : { code: "facility-given-already", on: other.from };
  }
  const other = same.find(
    (each) => (until === null || each.from < until) && (each.until === null || each.until > from),
  );
  return other === undefined ? undefined : { code: "facility-runs-already", since: other.from };
};

export type EndingFacility = { readonly facility: EntryNumber; readonly on: PlainDate; readonly reason: string };

/** Stops what is paid each month: `on` is the first day without it. */
export const endFacility = (
  history: History,
  { facility: id, on, reason }: EndingFacility,
  today: PlainDate,
): Result<NewEntry, FacilityRefusal> => {
  const known = history.facilities.find((each) => each.id === id);
  if (known === undefined || !known.granted || known.per !== "month") return refuse({ code: "not-given" });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  if (known.until !== null && on >= known.until)
    return refuse({ code: known.until > today ? "ends-by-then" : "facility-over", until: known.until });
  return ok({ kind: "facility-ended", subject: id, validFrom: on, validUntil: null, body: { reason } });
};
