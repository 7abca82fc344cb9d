import { addDuration, type Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { ExemptionSpell, FactBodies, GroundCode, History, NewEntry } from "../../dossier/public.ts";
import { type DutyRules, dutyOn } from "./duty.ts";

/** By what decisions of a day are judged (policy settings). */
export type ExemptionRules = DutyRules & {
  readonly exemptionGrounds: CodeLabels;
  readonly categorialGrounds: readonly string[];
  readonly exemptionAtMost: Duration;
};

export type ExemptionRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-ground"; readonly found: string }
  | { readonly code: "not-obliged"; readonly on: PlainDate }
  | { readonly code: "exemption-end-missing" }
  | { readonly code: "exemption-why-missing" }
  | { readonly code: "exemption-too-long"; readonly last: PlainDate }
  | { readonly code: "exempt-already"; readonly from: PlainDate; readonly until: PlainDate | null }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate }
  | { readonly code: "review-outside"; readonly from: PlainDate; readonly until: PlainDate | null }
  | { readonly code: "no-such-exemption" }
  | { readonly code: "exemption-over"; readonly until: PlainDate }
  | { readonly code: "ends-by-then"; readonly until: PlainDate };

export type Granting = {
  readonly ground: string;
  readonly from: PlainDate;
  /** The first day no longer; null when none is named. */
  readonly until: PlainDate | null;
  readonly decidedOn: PlainDate;
  readonly reviewOn: PlainDate | null;
  readonly why: string | null;
};

/**
 * Exempts from the obligation to work (page 03, "Exemptions and obligations"), from the first day it runs, be it by a claim at the gate
 * (duty.ts). One that is judged for one person is
 * for a time and says why (art. 9 par. 2 Participation Act: temporary, on pressing grounds); one that a whole group has may be without end.
 */
export const grantExemption = (
  history: History,
  { ground, from, until, decidedOn, reviewOn, why }: Granting,
  rulesOn: (day: PlainDate) => ExemptionRules,
  today: PlainDate,
): Result<NewEntry, ExemptionRefusal> => {
  const rules = rulesOn(decidedOn);
  if (decidedOn > today) return refuse({ code: "day-to-come", today });
  if (!givenOutOn(rules.exemptionGrounds, decidedOn).includes(ground))
    return refuse({ code: "no-such-ground", found: ground });
  if (until !== null && until <= from) return refuse({ code: "ends-before-it-begins", from });
  if (dutyOn(history, from, rulesOn) === undefined) return refuse({ code: "not-obliged", on: from });
  if (!isCategorial(ground, rules)) {
    const fault = faultOfIndividual({ from, until, why }, rules);
    if (fault !== undefined) return refuse(fault);
  }
  const other = history.exemptions.find((each) => overlap(each, { from, until }));
  if (other !== undefined) return refuse({ code: "exempt-already", from: other.from, until: other.until });
  if (reviewOn !== null && (reviewOn <= from || reviewOn >= (until ?? endOfTime)))
    return refuse({ code: "review-outside", from, until });
  const body: FactBodies["exemption-granted"] = {
    ground: ground as GroundCode,
    decidedOn,
    ...(reviewOn === null ? {} : { reviewOn }),
    ...(why === null ? {} : { why }),
  };
  return ok({ kind: "exemption-granted", subject: "own", validFrom: from, validUntil: until, body });
};

/** Whether a whole group has it, by age or household; others are judged for one person and recalled. */
export const isCategorial = (
  ground: string,
  { categorialGrounds }: Pick<ExemptionRules, "categorialGrounds">,
): boolean => categorialGrounds.includes(ground);

/** The last day an exemption of one person may run until. */
export const lastDayOfIndividual = (
  from: PlainDate,
  { exemptionAtMost }: Pick<ExemptionRules, "exemptionAtMost">,
): PlainDate => addDuration(from, exemptionAtMost);

const faultOfIndividual = (
  { from, until, why }: Pick<Granting, "from" | "until" | "why">,
  rules: ExemptionRules,
): ExemptionRefusal | undefined => {
  if (until === null) return { code: "exemption-end-missing" };
  const last = lastDayOfIndividual(from, rules);
  if (until > last) return { code: "exemption-too-long", last };
  return why === null ? { code: "exemption-why-missing" } : undefined;
};

const overlap = (a: Pick<ExemptionSpell, "from" | "until">, b: Pick<ExemptionSpell, "from" | "until">): boolean =>
  a.from < (b.until ?? endOfTime) && b.from < (a.until ?? endOfTime);

export type Reviewing = {
  readonly exemption: EntryNumber;
  readonly on: PlainDate;
  readonly why: string;
  readonly reviewOn: PlainDate | null;
};

/** Looked at on a day, and it stays as it is; and when it is looked at next. */
export const reviewExemption = (
  history: History,
  { exemption: id, on, why, reviewOn }: Reviewing,
  today: PlainDate,
): Result<NewEntry, ExemptionRefusal> => {
  const running = runningOn(history, id, on);
  if (!running.ok) return running;
  if (on > today) return refuse({ code: "day-to-come", today });
  const { until } = running.value;
  if (reviewOn !== null && (reviewOn <= on || reviewOn >= (until ?? endOfTime)))
    return refuse({ code: "review-outside", from: on, until });
  const body: FactBodies["exemption-reviewed"] = { why, ...(reviewOn === null ? {} : { reviewOn }) };
  return ok({ kind: "exemption-reviewed", subject: id, validFrom: on, validUntil: null, body });
};

export type EndingExemption = { readonly exemption: EntryNumber; readonly on: PlainDate; readonly reason: string };

/**
 * Ends it before its time: `on` is the first day without it, to come or gone by. One that should never have been, or has not begun and is
 * not to, is withdrawn instead.
 */
export const endExemption = (
  history: History,
  { exemption: id, on, reason }: EndingExemption,
  today: PlainDate,
): Result<NewEntry, ExemptionRefusal> => {
  const known = history.exemptions.find((each) => each.id === id);
  if (known === undefined) return refuse({ code: "no-such-exemption" });
  if (on <= known.from) return refuse({ code: "ends-before-it-begins", from: known.from });
  if (known.until !== null && on >= known.until)
    return refuse({ code: known.until > today ? "ends-by-then" : "exemption-over", until: known.until });
  return ok({ kind: "exemption-ended", subject: id, validFrom: on, validUntil: null, body: { reason } });
};

const runningOn = (history: History, id: EntryNumber, on: PlainDate): Result<ExemptionSpell, ExemptionRefusal> => {
  const known = history.exemptions.find((each) => each.id === id);
  if (known === undefined || on < known.from) return refuse({ code: "no-such-exemption" });
  if (known.until !== null && on >= known.until) return refuse({ code: "exemption-over", until: known.until });
  return ok(known);
};
