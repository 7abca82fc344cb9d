import type { EntryNumber, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type {
  DoneBy,
  EndReasonCode,
  History,
  NewEntry,
  OrganisationCode,
  ProductCode,
  ProvisionSpell,
} from "../../dossier/public.ts";
import { type DelivererFault, type Deliverers, faultOfDeliverer } from "./deliverers.ts";
import { type HelpKind, helpKinds } from "./help-words.ts";

export type HelpRules = {
  readonly products: CodeLabels;
  readonly endReasons: CodeLabels;
};

export type StartRules = HelpRules & { readonly organisations: CodeLabels; readonly deliverers: Deliverers };

export type HelpRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-product"; readonly found: string }
  | { readonly code: "help-runs"; readonly since: PlainDate }
  | { readonly code: "no-such-organisation"; readonly found: string }
  | { readonly code: DelivererFault; readonly step: null }
  | { readonly code: "no-such-help" }
  | { readonly code: "no-such-job" }
  | { readonly code: "job-unsaid" }
  | { readonly code: "no-such-end-reason"; readonly found: string }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate };

export type StartingHelp = {
  readonly kind: HelpKind;
  readonly product: string;
  readonly on: PlainDate;
  readonly by: string;
  readonly provider: ProviderId | null;
  readonly worker: PersonId | null;
  /** The first day it is no longer meant to run; null when nothing is planned. */
  readonly until: PlainDate | null;
  readonly hoursPerWeek: number | null;
};

const helpOf = (history: History, kind: HelpKind): readonly ProvisionSpell[] =>
  kind === "trajectory" ? history.trajectories : history.instruments;

/**
 * Help that really began: from here on the norms for an offer, a plan without an instrument and a first activity count it (page 03,
 * "Following a trajectory"). The same product does not run twice at once. When it is meant to end is a plan: it runs until its end is recorded.
 */
export const startHelp = (
  history: History,
  starting: StartingHelp,
  rules: StartRules,
  today: PlainDate,
): Result<NewEntry, HelpRefusal> => {
  const { kind, product, on, until } = starting;
  if (on > today) return refuse({ code: "day-to-come", today });
  if (until !== null && until <= on) return refuse({ code: "ends-before-it-begins", from: on });
  if (!givenOutOn(rules.products, on).includes(product)) return refuse({ code: "no-such-product", found: product });
  const same = helpOf(history, kind).find(
    (each) => each.product === product && (each.until === null || each.until > on),
  );
  if (same !== undefined) return refuse({ code: "help-runs", since: same.from });
  const body = { product: product as ProductCode, ...givenIn(starting) };
  const fault = faultOfGiving(history, body, rules, on);
  if (fault !== undefined) return refuse(fault);
  return ok({ kind: `${kind}-started`, subject: "own", validFrom: on, validUntil: null, body });
};

/** As it is kept: what was not said is left out. */
const givenIn = ({ by, provider, worker, until, hoursPerWeek }: StartingHelp) => ({
  by: by as OrganisationCode,
  ...(provider === null ? {} : { provider }),
  ...(worker === null ? {} : { worker }),
  ...(until === null ? {} : { plannedUntil: until }),
  ...(hoursPerWeek === null ? {} : { hoursPerWeek }),
});

/** What a plan says may stay as it is there, also when it is no longer given out or has left. */
const faultOfGiving = (
  { plans }: History,
  given: DoneBy,
  { organisations, deliverers }: StartRules,
  on: PlainDate,
): HelpRefusal | undefined => {
  const planned = plans.flatMap(({ versions }) => versions.flatMap(({ body }) => body.steps ?? []));
  const isKnown = givenOutOn(organisations, on).includes(given.by) || planned.some(({ by }) => by === given.by);
  if (!isKnown) return { code: "no-such-organisation", found: given.by };
  const code = faultOfDeliverer(given, deliverers, planned);
  return code === undefined ? undefined : { code, step: null };
};

/** `on`: the first day without it. */
export type EndingHelp = { readonly help: EntryNumber; readonly on: PlainDate; readonly reason: string };

export const endHelp = (
  history: History,
  { help, on, reason }: EndingHelp,
  rules: HelpRules,
  today: PlainDate,
): Result<NewEntry, HelpRefusal> => {
  const kind = helpKinds.find((each) => helpOf(history, each).some(({ id }) => id === help));
  const spell = kind && helpOf(history, kind).find(({ id }) => id === help);
  if (kind === undefined || spell === undefined || spell.until !== null) return refuse({ code: "no-such-help" });
  const ended = ending({ from: spell.from, on, reason }, rules, today);
  return ended.ok
    ? ok({ kind: `${kind}-ended`, subject: help, validFrom: on, validUntil: null, body: ended.value })
    : ended;
};

export type StartingJob = {
  readonly on: PlainDate;
  readonly employer: string | null;
  readonly hoursPerWeek: number | null;
};

/** Work that begins or will, as it was told: with whom, or for how many hours. Somebody may have more than one job. */
export const startJob = ({ on, employer, hoursPerWeek }: StartingJob): Result<NewEntry, HelpRefusal> => {
  if (employer === null && hoursPerWeek === null) return refuse({ code: "job-unsaid" });
  const body = { ...(employer === null ? {} : { employer }), ...(hoursPerWeek === null ? {} : { hoursPerWeek }) };
  return ok({ kind: "job-started", subject: "own", validFrom: on, validUntil: null, body });
};

export type EndingJob = { readonly job: EntryNumber; readonly on: PlainDate; readonly reason: string };

export const endJob = (
  history: History,
  { job, on, reason }: EndingJob,
  rules: HelpRules,
  today: PlainDate,
): Result<NewEntry, HelpRefusal> => {
  const spell = history.jobs.find(({ id }) => id === job);
  if (spell === undefined || spell.until !== null) return refuse({ code: "no-such-job" });
  const ended = ending({ from: spell.from, on, reason }, rules, today);
  return ended.ok ? ok({ kind: "job-ended", subject: job, validFrom: on, validUntil: null, body: ended.value }) : ended;
};

type Ending = { readonly from: PlainDate; readonly on: PlainDate; readonly reason: string };

const ending = (
  { from, on, reason }: Ending,
  rules: HelpRules,
  today: PlainDate,
): Result<{ readonly reason: EndReasonCode }, HelpRefusal> => {
  if (on > today) return refuse({ code: "day-to-come", today });
  if (on <= from) return refuse({ code: "ends-before-it-begins", from });
  return givenOutOn(rules.endReasons, on).includes(reason)
    ? ok({ reason: reason as EndReasonCode })
    : refuse({ code: "no-such-end-reason", found: reason });
};
