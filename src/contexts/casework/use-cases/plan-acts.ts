import type { z } from "zod";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  documentsOf,
  type EntryKind,
  type History,
  historyOf,
  type Ledger,
  type NewEntry,
  type PlanBody,
} from "../../dossier/public.ts";
import { makePlan, type PlanRefusal, type PlanRules, revisePlan, type WrittenPlan } from "../domain/make-plan.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import {
  refuseToSign,
  type Seen,
  type Signing,
  type SigningRefusal,
  type SigningRules,
  showPlan,
  signPlan,
} from "../domain/sign-plan.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import type { makePlan as makePlanEndpoint } from "../plan-api.ts";
import { textHash } from "../text-hash.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";
import { deliverersOn } from "./deliverers.ts";

export type PlanActRefusal = PlanRefusal | NamedIllness | AppendRefusal | DayOutOfBounds;
export type SignActRefusal =
  | SigningRefusal
  | AppendRefusal
  | NamedIllness
  | DayOutOfBounds
  | { readonly code: "client-signs-self" };

type Said = z.output<(typeof makePlanEndpoint)["body"]>;
type Of = { readonly clientId: ClientId };

/** What a plan is decided on: who else wrote or signed one meanwhile is read first. */
const kindsRead: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "plan-made",
  "plan-revised",
  "plan-signed",
  "plan-refused",
  "diagnosis-made",
  "entry-corrected",
  "entry-withdrawn",
]);

export const makeClientPlan = (tx: Tx, ledger: Ledger, { clientId, entriesSeen, ...said }: Said & Of, given: Given) =>
  write(tx, ledger, { clientId, entriesSeen, ...said }, given, (history, rulesOn) =>
    makePlan(history, askedOf(said), rulesOn(said.on)),
  );

type Revision = Said & Of & { readonly plan: EntryNumber; readonly why: string; readonly wordingOnly: boolean };

export const reviseClientPlan = (tx: Tx, ledger: Ledger, revision: Revision, given: Given) =>
  write(tx, ledger, revision, given, (history, rulesOn) => {
    const { plan, why, wordingOnly } = revision;
    return revisePlan(history, { ...askedOf(revision), plan, why, wordingOnly }, rulesOn(revision.on), given.today);
  });

type Days = Pick<Said, "on" | "until" | "entriesSeen">;

/** Decides on what stands now, under a lock; who saw fewer versions or signatures than there are decides again. */
const write = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, on, until, entriesSeen }: Of & Days,
  given: Given,
  decide: (history: History, rulesOn: (day: PlainDate) => PlanRules) => Result<NewEntry, PlanRefusal>,
): Promise<Result<Recorded, PlanActRefusal>> => {
  const days = daysWithin(daysOfRecord(given.today), { on, until });
  if (!days.ok) return days;
  const policy = await loadPolicy(tx);
  const deliverers = await deliverersOn(tx, given.today);
  return actOnClient({ tx, ledger, given }, clientId, { entriesSeen, reads: kindsRead }, (entries) => {
    const decided = decide(historyOf(entries), (day) => ({ ...policy.on(day), deliverers }));
    return withoutIllness(decided, policy.on, given.today);
  });
};

const askedOf = (said: Omit<Said, "entriesSeen">) => ({ on: said.on, until: said.until, body: bodyOf(said) });

/** As it is kept: what says nothing is left out. Codes are checked by the rules. */
const bodyOf = (said: Omit<Said, "entriesSeen">): WrittenPlan => {
  const { goalKind, goal, rung, expected, integration, contactEvery, childCare, deviates } = said;
  const steps = said.steps.map(({ provider, worker, until, hoursPerWeek, inIntegration, ...step }) => ({
    ...step,
    ...(provider === null ? {} : { provider }),
    ...(worker === null ? {} : { worker }),
    ...(until === null ? {} : { until }),
    ...(hoursPerWeek === null ? {} : { hoursPerWeek }),
    ...(inIntegration ? { inIntegration } : {}),
  }));
  const agreements = (some: Said["duties"]) =>
    some.map(({ code, text }) => (code === null ? { text } : { code, text }));
  const lists = {
    steps,
    duties: agreements(said.duties),
    support: agreements(said.support),
    rights: agreements(said.rights),
  };
  const filled = Object.entries(lists).filter(([, some]) => some.length > 0);
  return {
    goalKind,
    goal,
    expected,
    childCare,
    ...(rung === null ? {} : { rung }),
    ...(integration === null ? {} : { integration: integrationOf(integration) }),
    ...(contactEvery === null ? {} : { contactEvery }),
    ...(deviates === null ? {} : { deviates }),
    ...Object.fromEntries(filled),
  } as PlanBody as WrittenPlan;
};

const integrationOf = ({ from, says, hoursPerWeek }: NonNullable<Said["integration"]>) => ({
  from,
  says,
  ...(hoursPerWeek === null ? {} : { hoursPerWeek }),
});

type Decided = Result<NewEntry | null | readonly NewEntry[], SigningRefusal>;

/** What is seen is named by its version and the hash of its text, so whatever else was recorded meanwhile does not matter. */
const actOnPlan = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, on }: Of & Pick<Seen, "on">,
  given: Given,
  decide: (history: History, rules: SigningRules) => Decided,
): Promise<Result<Recorded, SignActRefusal>> => {
  const days = daysWithin(daysOfRecord(given.today), { on });
  if (!days.ok) return days;
  const policy = await loadPolicy(tx);
  return actOnClient({ tx, ledger, given }, clientId, null, (entries) => {
    const decided = decide(historyOf(entries), {
      partsOn: policy.on,
      hashOf: textHash,
      today: given.today,
      dayOf: given.dayOf,
      documents: new Map(
        documentsOf(entries).flatMap(({ id, name, removed }) => (removed === null ? [[id, name] as const] : [])),
      ),
    });
    if (!decided.ok) return decided;
    const told = ok(decided.value === null ? [] : [decided.value].flat());
    // why somebody won't sign is theirs to say in their own words
    return tx.purpose === "own-data" ? told : withoutIllness(told, policy.on, given.today);
  });
};

/** A worker signs for the commissioner, and records what the client signed on paper; for the client they sign nothing. */
export const signClientPlan = async (tx: Tx, ledger: Ledger, signing: Of & Signing, given: Given) =>
  signing.by === "client" && signing.how === "signed-in"
    ? refuse({ code: "client-signs-self" })
    : actOnPlan(tx, ledger, signing, given, (history, rules) => signPlan(history, signing, rules));

/** The client's own signature, given after signing in. */
export const signPlanAsClient = (tx: Tx, ledger: Ledger, seen: Of & Seen, given: Given) =>
  actOnPlan(tx, ledger, seen, given, (history, rules) =>
    signPlan(history, { ...seen, by: "client", how: "signed-in", reference: null, document: null }, rules),
  );

export const showClientPlan = (
  tx: Tx,
  ledger: Ledger,
  showing: Of & Parameters<typeof showPlan>[1],
  given: Given,
): Promise<Result<Recorded, SignActRefusal>> =>
  actOnPlan(tx, ledger, showing, given, (history, rules) => showPlan(history, showing, rules));

export const refuseClientPlan = (
  tx: Tx,
  ledger: Ledger,
  refusing: Of & Parameters<typeof refuseToSign>[1],
  given: Given,
): Promise<Result<Recorded, SignActRefusal>> =>
  actOnPlan(tx, ledger, refusing, given, (history, rules) => refuseToSign(history, refusing, rules));
