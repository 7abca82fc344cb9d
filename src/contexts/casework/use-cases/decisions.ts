import type { z } from "zod";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import {
  type AskedOfClient,
  type History,
  historyOf,
  type OpenLedgerRefusal,
  openLedger,
  type ProvisionSpell,
} from "../../dossier/public.ts";
import { listCampaigns } from "../campaign-store.ts";
import type { listClientDecisions } from "../decisions-api.ts";
import { delivererName } from "../domain/deliverers.ts";
import { dutyOn } from "../domain/duty.ts";
import { isCategorial } from "../domain/exemption-acts.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import type { HelpKind } from "../domain/help-words.ts";
import { idleRulesOf } from "../domain/idle-rules.ts";
import type { Named } from "../domain/plan-text.ts";
import { openOn, signalsOf } from "../domain/signals.ts";
import { stepsToBegin } from "../domain/steps-to-begin.ts";
import { deliverersNamed } from "./deliverers.ts";

export type DecisionsRefusal = OpenLedgerRefusal;

type Decisions = z.output<typeof listClientDecisions.reply>;

/** What was decided about a client, up to a day; a decision that begins later is told too, since it stands. */
export const clientDecisions = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<Decisions, DecisionsRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const settings = policy.on(day);
  const history = historyOf(seen, knownAt);
  const named = await deliverersNamed(tx);
  const names = new Map((await listCampaigns(tx)).map(({ id, name }) => [id, name]));
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    exemptionAtMost: settings.exemptionAtMost,
    categorialGrounds: [...settings.categorialGrounds],
    nothingRunsSince: nothingRunsSince(history, policy, day),
    dutyRuns: dutyOn(history, day, policy.on) !== undefined,
    exemptions: history.exemptions.toReversed().map((each) => ({
      ...each,
      individual: !isCategorial(each.ground, policy.on(each.from)),
      reviewOn: each.reviews.at(-1)?.reviewOn ?? (each.reviews.length === 0 ? each.reviewOn : null),
      reviews: each.reviews.map(({ from, why }) => ({ on: from, why })),
    })),
    reExaminations: history.reExaminations.toReversed().map((each) => ({
      ...each,
      campaign: each.campaign === null ? null : { id: each.campaign, name: names.get(each.campaign) ?? each.campaign },
    })),
    facilities: history.facilities.toReversed().map((each) => ({ ...each })),
    help: helpOf(history, named),
    steps: stepsOf(history, day, named),
    jobs: history.jobs.toReversed().map(({ id, from, until, employer, hoursPerWeek, endReason }) => ({
      id,
      from,
      until,
      employer,
      hoursPerWeek,
      ended: endReason,
    })),
    needs: history.needs.toReversed().map((each) => ({ ...each })),
  });
};

/** Trajectories and instruments, the latest first. */
const helpOf = ({ trajectories, instruments }: History, named: Named): Decisions["help"] => {
  const shown = (kind: HelpKind, spells: readonly ProvisionSpell[]) =>
    spells.map(({ id, from, until, product, endReason, given }) => ({
      ...{ id, kind, from, until, product, ended: endReason },
      by: given.by ?? null,
      name: delivererName(given, named) ?? null,
      plannedUntil: given.plannedUntil ?? null,
      hoursPerWeek: given.hoursPerWeek ?? null,
    }));
  return [...shown("trajectory", trajectories), ...shown("instrument", instruments)].toSorted((a, b) =>
    a.from === b.from ? b.id - a.id : a.from > b.from ? -1 : 1,
  );
};

const stepsOf = (history: History, day: PlainDate, named: Named): Decisions["steps"] =>
  stepsToBegin(history, day).map((step) => {
    const { product, by, provider = null, worker = null, from, until = null, hoursPerWeek = null } = step;
    return { product, by, provider, worker, from, until, hoursPerWeek, name: delivererName(step, named) ?? null };
  });

/** A de facto exemption, as the signal has it (page 03, "Exemptions and obligations"). */
const nothingRunsSince = (history: History, policy: Policy, day: PlainDate): PlainDate | null => {
  const rules = idleRulesOf(policy);
  const open = openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), day);
  return open.find(({ rule }) => rules.includes(rule))?.since ?? null;
};
