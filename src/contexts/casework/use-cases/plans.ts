import type { z } from "zod";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import {
  type AskedOfClient,
  type DocumentState,
  documentStates,
  historyOf,
  type OpenLedgerRefusal,
  openLedger,
  type PlanSpell,
  type PlanVersion,
} from "../../dossier/public.ts";
import { delivererName } from "../domain/deliverers.ts";
import { countingOn } from "../domain/diagnose.ts";
import { agreementsOf, type Standing, signingOf } from "../domain/plan-signing.ts";
import type { Named } from "../domain/plan-text.ts";
import { changedParts } from "../domain/plan-versions.ts";
import type { listClientPlans } from "../plan-api.ts";
import { textHash } from "../text-hash.ts";
import { deliverersNamed } from "./deliverers.ts";

export type PlansRefusal = OpenLedgerRefusal;

type ClientPlans = z.output<typeof listClientPlans.reply>;
type Shown = ClientPlans["plans"][number];

/** Every plan of a client up to a day, with who wrote each version and who signed it. */
export const clientPlans = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<ClientPlans, PlansRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId, on } = asked;
  const history = historyOf(seen, knownAt);
  const { plans } = history;
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const advice = countingOn(history, day, policy.on(day).intakeCountsFor);
  const named = await deliverersNamed(tx);
  const people = new Map([...named.people].map(([id, name]) => [`person:${id}`, name]));
  const scans = await documentStates(tx, clientId, seen);
  const authors = new Map(seen.map(({ number, recordedBy }) => [number, people.get(recordedBy) ?? recordedBy]));
  // a plan that is made now and begins later is there to be read and signed
  const told = on === undefined ? plans : plans.filter(({ from }) => from <= day).map((plan) => asOf(plan, day));
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    advice:
      advice === undefined
        ? null
        : { on: advice.from, by: advice.by, conclusion: advice.conclusion, helpWith: [...(advice.helpWith ?? [])] },
    rung: history.rungs.findLast(({ from }) => from <= day)?.rung ?? null,
    plans: told
      .toReversed()
      .map((plan) => shown(plan, policy, { authorOf: (id) => authors.get(id) ?? "", scans, named })),
  });
};

/** As it read on a day, and what had been done about it by then. */
const asOf = (plan: PlanSpell, day: PlainDate): PlanSpell => {
  const versions = plan.versions.filter(({ from }, i) => i === 0 || from <= day);
  const last = versions.at(-1);
  return {
    ...plan,
    versions,
    acts: plan.acts.filter(({ on }) => on <= day),
    goal: last?.body.goal ?? null,
    until: last?.until ?? plan.until,
  };
};

type AuthorOf = (version: EntryNumber) => string;
type Words = { readonly authorOf: AuthorOf; readonly named: Named };
type Scans = ReadonlyMap<EntryNumber, DocumentState>;

const shown = (plan: PlanSpell, policy: Policy, { scans, ...words }: Words & { readonly scans: Scans }): Shown => {
  const { id, from, until, goal, versions, acts } = plan;
  const signing = signingOf(plan, policy.on);
  const anew = new Set(agreementsOf(plan, policy.on).map((agreed) => agreed.versions[0].id));
  return {
    id,
    from,
    until,
    goal,
    client: withScan(signing.client, scans),
    commissioner: withScan(signing.commissioner, scans),
    shownOn: signing.shownOn,
    versions: versions
      .flatMap((version, i) => versionShown(version, versions[i - 1], anew.has(version.id), words) ?? [])
      .toReversed(),
    shown: acts.flatMap((act) => (act.kind === "shown" ? [{ version: act.version, on: act.on, how: act.how }] : [])),
  };
};

const withScan = (standing: Standing, scans: Scans): Shown["client"] => {
  if (standing.kind !== "signed") return standing;
  const scan = standing.document === null ? undefined : scans.get(standing.document);
  if (scan === undefined) return { ...standing, scan: null };
  return { ...standing, scan: { name: scan.name, content: scan.content, removedOn: scan.removed?.on ?? null } };
};

const versionShown = (
  version: PlanVersion,
  before: PlanVersion | undefined,
  signedAnew: boolean,
  { authorOf, named }: Words,
): Shown["versions"][number] | null => {
  const { id, from, until, why, body } = version;
  if (body.text === undefined || until === null) return null;
  return {
    id,
    from,
    until,
    author: authorOf(id),
    goalKind: body.goalKind ?? null,
    goal: body.goal ?? "",
    rung: body.rung ?? null,
    integration: body.integration === undefined ? null : { hoursPerWeek: null, ...body.integration },
    expected: body.expected ?? "",
    steps: (body.steps ?? []).map((step) => ({
      ...step,
      provider: step.provider ?? null,
      worker: step.worker ?? null,
      name: delivererName(step, named) ?? null,
      until: step.until ?? null,
      hoursPerWeek: step.hoursPerWeek ?? null,
      inIntegration: step.inIntegration ?? false,
    })),
    contactEvery: body.contactEvery ?? null,
    duties: said(body.duties),
    support: said(body.support),
    rights: said(body.rights),
    childCare: body.childCare ?? null,
    deviates: body.deviates ?? null,
    text: body.text,
    hash: textHash(body.text),
    why,
    changed: before === undefined ? [] : [...changedParts(before, version)],
    signedAnew,
  };
};

const said = (agreements: PlanVersion["body"]["duties"] = []) =>
  agreements.map(({ code = null, text }) => ({ code, text }));
