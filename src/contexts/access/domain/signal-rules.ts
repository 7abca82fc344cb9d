import { type Duration, parseDuration } from "../../../kernel/duration.ts";
import { isPhase } from "./phases.ts";

/**
 * What a signal's clock starts at. A rule is about one of these, and the dossier says when it was (casework/domain/moments.ts).
 *   offer            an offer is due: entry on assistance, or the obligation to work returns (the figure "picked up in time")
 *   obliged          the same moments, whatever help there is
 *   idle             obliged to work, and nothing runs any more: no plan, trajectory, instrument or work; a contact starts it anew, and so does a conclusion
 *   again            on assistance again within a term after leaving it
 *   benefit          a benefit starts
 *   no-worker        on benefit or at the gate, and nobody is responsible
 *   contact          the last contact; before the first one, the day the client was obliged to work
 *   plan             a plan is made
 *   plan-unsigned    a plan is put in writing, or changed in what is signed again; until the commissioner signed and the client did or would not
 *   plan-refused     a client would not sign a plan; until they do, or something else is agreed
 *   plan-ends        the last day a plan names, still to come; asked until the next plan, also after that day
 *   help             help starts: a trajectory or an instrument, where none ran before it
 *   trajectory       a trajectory starts
 *   instrument       an instrument starts
 *   job              work starts, where none went on
 *   exemption-ends   the last day of an exemption, still to come
 *   exemption-over   an exemption has ended and no other follows it
 *   exemption-review the day an exemption is looked at again, as its decision or the last review said
 *   re-examination   somebody is looked at anew, until what came of it is written down
 *   re-examine       on benefit since, or looked at anew, and not again since then
 *   appointment      an appointment has been, and nobody wrote down whether the client came
 *   missed           a client did not come to an appointment
 *   unanswered       a client wrote, and nobody has answered
 *   handed-in        a client handed in a document, and nobody has said that it was looked at
 *   delivery         a delivery of the benefit administration and the dossier do not say the same; until a later one does, or whichever was wrong is put right
 *   rung             a rung is reached that has a longest stay; due on the last day of it
 *   gate-step        the turn of a step at the gate comes that somebody is to record (its own norm counts)
 */
export const signalStarts = [
  "offer",
  "obliged",
  "idle",
  "again",
  "benefit",
  "no-worker",
  "contact",
  "plan",
  "plan-unsigned",
  "plan-refused",
  "plan-ends",
  "help",
  "trajectory",
  "instrument",
  "job",
  "exemption-ends",
  "exemption-over",
  "exemption-review",
  "re-examination",
  "re-examine",
  "appointment",
  "missed",
  "unanswered",
  "handed-in",
  "delivery",
  "rung",
  "gate-step",
] as const;
export type SignalStart = (typeof signalStarts)[number];

/**
 * What the dossier can answer a signal with. One that was there already when the clock started answers it at once, a diagnosis as long as it
 * counts; an appointment the client came to counts from the day the clock starts, a contact from the day the signal shows.
 */
export const signalAnswers = [
  "plan",
  "plan-signed",
  "trajectory",
  "instrument",
  "job",
  "exemption",
  "worker",
  "diagnosis",
  "appointment",
  "contact",
] as const;
export type SignalAnswer = (typeof signalAnswers)[number];

/** As long as what a signal is asked: the clock stops when it no longer holds. */
export const signalConditions = ["benefit", "assistance", "obliged", "no-work", "no-help", "worker"] as const;
export type SignalCondition = (typeof signalConditions)[number];

/** Who acts on it: whoever is responsible for the client, or anybody in a role. */
export const signalOwners = ["worker", "caseworker", "benefits-officer"] as const;
export type SignalOwner = (typeof signalOwners)[number];

/** Settings that are a norm by themselves: a rule may point at one, so that a signal and a figure never measure by two. */
export const normKeys = ["offerWithin", "instrumentWithin", "exemptionWarning"] as const;
export type NormKey = (typeof normKeys)[number];
export type Norm = Duration | NormKey;
export const isNormKey = (norm: Norm): norm is NormKey => normKeys.some((key) => key === norm);

/** What asks for action, from when, by when, of whom, and what ends it (domain page 03; page 06, "Signals"): the commissioner's. */
export type SignalRule = {
  readonly code: string;
  /** What is the matter: "Nog geen aanbod". */
  readonly nl: string;
  readonly en: string;
  /** What is waited for: "Aanbod". */
  readonly asksNl: string;
  readonly asksEn: string;
  readonly owner: SignalOwner;
  readonly starts: SignalStart;
  /** Of "again" alone: back within this time. */
  readonly term: Duration | null;
  readonly answers: readonly SignalAnswer[];
  readonly only: readonly SignalCondition[];
  /** Only for clients in these phases when the clock starts; empty: for all. */
  readonly phases: readonly number[];
  /** In time within this; null where the moment itself is the day (`datedStarts`) or has its own norm. */
  readonly within: Norm | null;
  /** The utmost: a second day, later than the first; null when there is none. */
  readonly atMost: Norm | null;
  /** Shown this long before it is due; null: from when the clock starts. */
  readonly lead: Norm | null;
  /** Somebody may end it with a conclusion, where no fact can answer it. */
  readonly byHand: boolean;
};

/** The day it is due is the moment's own. */
export const datedStartCodes = [
  "plan-ends",
  "exemption-ends",
  "exemption-review",
  "rung",
  "gate-step",
] as const satisfies readonly SignalStart[];
export const datedStarts: ReadonlySet<SignalStart> = new Set<SignalStart>(datedStartCodes);
/** It is known beforehand, so how long beforehand it shows must be said. */
export const startsAhead: ReadonlySet<SignalStart> = new Set<SignalStart>([
  "plan-ends",
  "exemption-ends",
  "exemption-review",
  "rung",
]);

export const mostSignalRules = 40;

/** Undefined when it is no list of rules. Whether they can be used together is for `faultOfRules` to say. */
export const asSignalRules = (value: unknown): readonly SignalRule[] | undefined =>
  Array.isArray(value) &&
  value.length <= mostSignalRules &&
  value.every(isSignalRule) &&
  new Set(value.map(({ code }) => code)).size === value.length
    ? value
    : undefined;

/** One rule by itself, as it comes over the line. */
export const isSignalRule = (value: unknown): value is SignalRule => {
  if (typeof value !== "object" || value === null) return false;
  const rule = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(rule).length === Object.keys(fieldChecks).length &&
    Object.entries(fieldChecks).every(([name, fits]) => Object.hasOwn(rule, name) && fits(rule[name])) &&
    fitsItsStart(rule as unknown as SignalRule)
  );
};

const someOf = (value: unknown, fits: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && new Set(value).size === value.length && value.every(fits);
const oneOf =
  (choices: readonly string[]) =>
  (value: unknown): boolean =>
    choices.includes(value as string);
const isWords = (value: unknown): boolean => typeof value === "string" && value.trim() !== "" && value.length <= 200;
const isCode = (value: unknown): boolean => typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(value);

/** At least a day (a lead may be none: shown on the day itself), and no longer than anybody agrees on. */
const isLength = (value: unknown, least = 1): boolean => {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  return length !== undefined && /^P\d{1,3}[DWMY]$/.test(length) && Number.parseInt(length.slice(1), 10) >= least;
};
const isNorm = (value: unknown, least = 1): boolean => oneOf(normKeys)(value) || isLength(value, least);

const fieldChecks: Readonly<Record<keyof SignalRule, (value: unknown) => boolean>> = {
  code: isCode,
  nl: isWords,
  en: isWords,
  asksNl: isWords,
  asksEn: isWords,
  owner: oneOf(signalOwners),
  starts: oneOf(signalStarts),
  term: (value) => value === null || isLength(value),
  answers: (value) => someOf(value, oneOf(signalAnswers)),
  only: (value) => someOf(value, oneOf(signalConditions)),
  phases: (value) => someOf(value, isPhase),
  within: (value) => value === null || isNorm(value),
  atMost: (value) => value === null || isNorm(value),
  lead: (value) => value === null || isNorm(value, 0),
  byHand: (value) => typeof value === "boolean",
};

const fitsItsStart = ({ starts, term, answers, only, phases, within, atMost, lead, byHand }: SignalRule): boolean => {
  if ((starts === "again") !== (term !== null)) return false;
  if (datedStarts.has(starts) ? within !== null || atMost !== null : within === null) return false;
  if (startsAhead.has(starts) && lead === null) return false;
  // an offer is measured by the figure's own definition: its norm, its answers, its days, everybody
  if (starts === "offer")
    return (
      within === "offerWithin" && lead === null && [answers, only, phases].every((some) => some.length === 0) && !byHand
    );
  return true;
};
