import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { type Deliverer, delivererIn } from "../deliverers.ts";
import type { PlanVersion } from "../plan/presenter.ts";

/** The sentences of one part: those of the commissioner's list by code, and own ones, one on a line. */
export type AgreementsDraft = { readonly codes: readonly string[]; readonly own: string };

export type StepDraft = {
  /** Which row it is: focus and faults stay with it when another goes. */
  readonly row: number;
  readonly product: string;
  readonly by: string;
  /** Which provider or colleague, by key; "" when nobody is named. */
  readonly who: string;
  /** Who was named in the version it comes from. */
  readonly whoBefore: Deliverer | null;
  readonly from: string;
  readonly until: string;
  readonly hours: string;
  readonly inIntegration: boolean;
};

/** The plan for civic integration beside it; `has` when there is one. */
export type IntegrationDraft = {
  readonly has: boolean;
  readonly from: string;
  readonly says: string;
  readonly hours: string;
};

/** A plan as typed; "" where nothing was chosen. Last days are typed, not first days after. */
export type PlanDraft = {
  readonly on: string;
  readonly until: string;
  readonly goalKind: string;
  readonly goal: string;
  readonly rung: string;
  readonly expected: string;
  readonly steps: readonly StepDraft[];
  readonly integration: IntegrationDraft;
  readonly contactEvery: string;
  readonly duties: AgreementsDraft;
  readonly support: AgreementsDraft;
  readonly rights: AgreementsDraft;
  readonly childCare: string;
  /** Why it departs from the diagnosis; asked only where it does. */
  readonly deviates: string;
  /** Of a next version alone. */
  readonly why: string;
  readonly wordingOnly: boolean;
};

export const agreementParts = ["duties", "support", "rights"] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** How often one speaks, as is usual. */
export const usualRhythms = ["P1W", "P2W", "P4W", "P6W", "P2M", "P3M"] as const;

export const aStep = (steps: readonly StepDraft[]): StepDraft => ({
  row: steps.reduce((last, { row }) => Math.max(last, row), -1) + 1,
  product: "",
  by: "",
  who: "",
  whoBefore: null,
  from: "",
  until: "",
  hours: "",
  inIntegration: false,
});

const noIntegration: IntegrationDraft = { has: false, from: "", says: "", hours: "" };

type TypedDay = (day: PlainDate) => string;

/** A new plan starts with what every plan says, the rights that hold for everybody, and with where the client stands. */
export const emptyDraft = (
  days: { readonly on: string; readonly until: string },
  { rights, rung }: { readonly rights: readonly string[]; readonly rung: string | null },
): PlanDraft => ({
  ...days,
  goalKind: "",
  goal: "",
  rung: rung ?? "",
  expected: "",
  steps: [],
  integration: noIntegration,
  contactEvery: "",
  duties: { codes: [], own: "" },
  support: { codes: [], own: "" },
  rights: { codes: rights, own: "" },
  childCare: "",
  deviates: "",
  why: "",
  wordingOnly: false,
});

/** A next version starts with what stands. */
export const draftFrom = (version: PlanVersion, on: string, typedDay: TypedDay): PlanDraft => ({
  on,
  until: typedDay(addDays(version.until, -1)),
  goalKind: version.goalKind ?? "",
  goal: version.goal,
  rung: version.rung ?? "",
  expected: version.expected,
  steps: (version.steps ?? []).map(
    ({ product, by, from, until, hoursPerWeek, inIntegration = false, ...who }, row) => ({
      row,
      product,
      by,
      who: delivererIn(who)?.key ?? "",
      whoBefore: delivererIn(who),
      from: typedDay(from),
      until: until == null ? "" : typedDay(addDays(until, -1)),
      hours: hoursPerWeek == null ? "" : String(hoursPerWeek),
      inIntegration,
    }),
  ),
  integration: integrationOf(version, typedDay),
  contactEvery: version.contactEvery ?? "",
  duties: agreementsOf(version.duties),
  support: agreementsOf(version.support),
  rights: agreementsOf(version.rights),
  childCare: version.childCare ?? "",
  deviates: version.deviates ?? "",
  why: "",
  wordingOnly: false,
});

/** The first day a new plan can have: today, or the day after the last of one in writing that still runs. */
export const firstFreeDay = (
  plans: readonly { readonly versions: readonly Pick<PlanVersion, "until">[] }[],
  today: PlainDate,
): PlainDate =>
  plans.reduce((first, { versions }) => {
    const until = versions[0]?.until ?? today;
    return until > first ? until : first;
  }, today);

type Renewal = {
  /** The first day of the new plan. */
  readonly on: PlainDate;
  readonly until: PlainDate;
  /** Where the client stands on the ladder now. */
  readonly rung: string | null;
  /** Which sentences of a part can still be chosen. */
  readonly isGivenOut: (part: AgreementPart, code: string) => boolean;
};

/**
 * The plan after one that ran out, or soon will: the same goal and agreements from its first day on, with the steps that still go on. What the
 * commissioner no longer has goes, and so does why an earlier plan departed from an earlier diagnosis.
 */
export const renewalOf = (
  version: PlanVersion,
  { on, until, rung, isGivenOut }: Renewal,
  typedDay: TypedDay,
): PlanDraft => {
  const isGoing = {
    ...version,
    steps: (version.steps ?? []).filter((step) => step.until == null || step.until > on),
  };
  const draft = draftFrom(isGoing, typedDay(on), typedDay);
  const given = (part: AgreementPart): AgreementsDraft => ({
    ...draft[part],
    codes: draft[part].codes.filter((code) => isGivenOut(part, code)),
  });
  return {
    ...draft,
    until: typedDay(until),
    rung: rung ?? draft.rung,
    steps: draft.steps.map((step, i) => ((isGoing.steps[i]?.from ?? on) < on ? { ...step, from: typedDay(on) } : step)),
    duties: given("duties"),
    support: given("support"),
    rights: given("rights"),
    deviates: "",
  };
};

const integrationOf = ({ integration }: PlanVersion, typedDay: TypedDay): IntegrationDraft => {
  if (integration == null) return noIntegration;
  const { from, says, hoursPerWeek } = integration;
  return { has: true, from: typedDay(from), says, hours: hoursPerWeek == null ? "" : String(hoursPerWeek) };
};

type Agreements = PlanVersion["duties"];

const agreementsOf = (agreements: Agreements = []): AgreementsDraft => ({
  codes: agreements.flatMap(({ code }) => (code === null ? [] : [code])),
  own: agreements.flatMap(({ code, text }) => (code === null ? [text] : [])).join("\n"),
});
